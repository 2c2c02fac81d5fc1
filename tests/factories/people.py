from datetime import UTC, datetime, timedelta
from itertools import count

from allauth.mfa.models import Authenticator
from django.test import Client

from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.choices import ConsentWay, Sector
from vorort.people.models import Consent, Duty, Invitation, Organisation, OrganisationContact, Person, User

_numbers = count(1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def make_user(name: str = "Anna", **fields: object) -> User:
    email = str(fields.pop("email", f"{name.lower()}@example.org"))
    return User.objects.create_user(email, "a good password", name=name, **fields)


def make_duty(
    user: User,
    kind: str = "office",
    *,
    district: District | None = None,
    begins: datetime | None = None,
    ends: datetime | None = None,
) -> Duty:
    start = begins or min(now(), ends or now()) - timedelta(days=1)
    return Duty.objects.create(user=user, kind=kind, district=district, begins=start, ends=ends)


def make_person(family_name: str = "Beispiel", **fields: object) -> Person:
    return Person.objects.create(**{"given_name": "Bea", "family_name": family_name} | fields)


def make_organisation(name: str = "", sector: str = Sector.CLUB, **fields: object) -> Organisation:
    told = {"name": name or f"Gartenfreunde {next(_numbers)}", "sector": sector}
    return Organisation.objects.create(**told | fields)


def make_contact(user: User, name: str = "", dissolved_on: str | None = None) -> Organisation:
    """An organisation whose contact person this user is."""
    organisation = make_organisation(name, dissolved_on=dissolved_on)
    person = Person.objects.filter(user=user).first() or make_person(user.name, user=user)
    OrganisationContact.objects.create(organisation=organisation, person=person)
    return organisation


def make_consent(person: Person, subject: str = "name", **fields: object) -> Consent:
    """A consent in force, with the column that follows it; or one that was withdrawn."""
    given_at = fields.get("withdrawn_at") or now()
    told = {"way": ConsentWay.PAPER, "wording": "2026-11", "given_at": given_at, "recorded_by": "user:1"}
    consent = Consent.objects.create(person=person, subject=subject, **told | fields)
    if consent.withdrawn_at is None:
        setattr(person, f"shows_{subject}", True)
        person.save()
    return consent


def make_invitation(person: Person, email: str = "bea@example.org", **fields: object) -> Invitation:
    told = {"sent_at": now(), "expires": now() + timedelta(days=14)}
    return Invitation.objects.create(person=person, email=email, **told | fields)


def logged_in(user: User) -> Client:
    """The browser of somebody who has shown a second factor, where their duty asks for one."""
    Authenticator.objects.get_or_create(user=user, type=Authenticator.Type.TOTP, defaults={"data": {}})
    client = Client()
    client.force_login(user)
    return client
