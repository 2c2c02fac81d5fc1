"""What we have about somebody: every app registers what it keeps, and the account pages hand it out.

Source: GDPR art. 15 and 20. An app above writes an `own_data.py` of its own with `@tells`; it is found by itself.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from allauth.account.models import EmailAddress
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.outbox.models import Mail
from vorort.people.actions.inside import PERSON_FIELDS
from vorort.people.models import Address, Consent, Duty, Invitation, OrganisationContact, Person, User
from vorort.people.selectors import confirmed_addresses

Words = str | Promise
Plain = str | int | bool | datetime | date | None
Row = Mapping[str, Plain]
Tell = Callable[[User], Iterable[Row]]


@dataclass(frozen=True)
class Part:
    """One kind of thing an app keeps about people: `labels` say in words what the names in a row mean."""

    key: str
    title: Words
    about: type[models.Model]
    labels: Mapping[str, Words]
    tell: Tell


_parts: dict[str, Part] = {}


def known_parts() -> list[Part]:
    """Everything that is told, the lowest app first."""
    return list(_parts.values())


def tells(
    key: str, title: Words, *, about: type[models.Model], labels: Mapping[str, Words]
) -> Callable[[Tell], Tell]:
    """Register what an app keeps about a user as rows of plain values; `key` is `app.things`."""

    def register(tell: Tell) -> Tell:
        if key in _parts:
            raise ValueError(f"{key} is already told elsewhere")
        _parts[key] = Part(key, title, about, labels, tell)
        return tell

    return register


def own_data(user: User) -> dict[str, list[Row]]:
    """All that the house keeps about a user, part by part; empty parts are named too."""
    return {part.key: [dict(row) for row in part.tell(user)] for part in known_parts()}


def row_of(thing: object, *names: str, **more: Plain) -> Row:
    """The named attributes of a thing as a row, and whatever must be said in other words."""
    return {name: getattr(thing, name) for name in names} | more


@tells(
    "people.account",
    _("Account"),
    about=User,
    labels={
        "number": _("Number"),
        "email": _("E-mail address"),
        "name": _("Name"),
        "joined": _("Made on"),
        "last_login": _("Last log-in"),
    },
)
def _account(user: User) -> Iterator[Row]:
    yield row_of(user, "email", "name", "joined", "last_login", number=user.pk)


@tells(
    "people.log_in_addresses",
    _("E-mail addresses for logging in"),
    about=EmailAddress,
    labels={"email": _("E-mail address"), "confirmed": _("confirmed"), "primary": _("main address")},
)
def _log_in_addresses(user: User) -> Iterator[Row]:
    for row in EmailAddress.objects.filter(user=user).order_by("pk"):
        yield row_of(row, "email", "primary", confirmed=row.verified)


@tells(
    "people.addresses",
    _("Other e-mail addresses"),
    about=Address,
    labels={"email": _("E-mail address"), "confirmed_at": _("confirmed on")},
)
def _addresses(user: User) -> Iterator[Row]:
    for address in user.addresses.order_by("pk"):
        yield row_of(address, "email", "confirmed_at")


@tells(
    "people.person",
    _("Person"),
    about=Person,
    labels={
        "title": _("Title"),
        "given_name": _("Given name"),
        "family_name": _("Family name"),
        "function": _("What I do besides"),
        "email": _("E-mail address"),
        "phone": _("Phone"),
        "street": _("Street and number"),
        "postcode": _("Postcode"),
        "town": _("Town"),
        "picture": _("Picture"),
        "picture_alt": _("What the picture shows"),
        "held_public_office": _("holds or held a public office"),
        "created": _("Made on"),
        "changed": _("Last changed on"),
    },
)
def _person(user: User) -> Iterator[Row]:
    for person in people_of(user).select_related("picture"):
        picture = person.picture
        shown = {"picture": picture.url, "picture_alt": picture.alt_de} if picture else {}
        yield row_of(person, *PERSON_FIELDS, "held_public_office", "created", "changed", **shown)


@tells(
    "people.consents",
    _("What may be shown about me"),
    about=Consent,
    labels={
        "subject": _("What"),
        "way": _("How I agreed"),
        "wording": _("Wording"),
        "given_at": _("Agreed on"),
        "withdrawn_at": _("Taken back on"),
    },
)
def _consents(user: User) -> Iterator[Row]:
    for row in Consent.objects.filter(person__in=people_of(user)):
        words = {"subject": row.get_subject_display(), "way": row.get_way_display()}
        yield row_of(row, "wording", "given_at", "withdrawn_at", **words)


@tells(
    "people.duties",
    _("Duties"),
    about=Duty,
    labels={"kind": _("Duty"), "district": _("District"), "begins": _("From"), "ends": _("Until")},
)
def _duties(user: User) -> Iterator[Row]:
    for duty in user.duties.select_related("district").order_by("begins", "pk"):
        district = duty.district.name if duty.district else ""
        yield row_of(duty, "begins", "ends", kind=duty.get_kind_display(), district=district)


@tells(
    "people.invitations",
    _("Invitations to link an account"),
    about=Invitation,
    labels={
        "email": _("E-mail address"),
        "sent_at": _("Sent on"),
        "expires": _("Valid until"),
        "accepted_at": _("Accepted on"),
        "withdrawn_at": _("Taken back on"),
    },
)
def _invitations(user: User) -> Iterator[Row]:
    for row in Invitation.objects.filter(person__in=people_of(user)).order_by("sent_at", "pk"):
        yield row_of(row, "email", "sent_at", "expires", "accepted_at", "withdrawn_at")


@tells(
    "people.contact_for",
    _("Contact of organisations"),
    about=OrganisationContact,
    labels={"organisation": _("Organisation"), "function": _("Function")},
)
def _contact_for(user: User) -> Iterator[Row]:
    rows = OrganisationContact.objects.filter(person__in=people_of(user)).select_related("organisation")
    for row in rows.order_by("pk"):
        yield row_of(row, "function", organisation=row.organisation.name)


@tells(
    "people.mails",
    _("Mails we have sent to me"),
    about=Mail,
    labels={"to": _("E-mail address"), "subject": _("Subject"), "created": _("Written on")},
)
def _mails(user: User) -> Iterator[Row]:
    found: models.QuerySet[Mail] = models.QuerySet(Mail)
    for mail in found.filter(to__in=confirmed_addresses(user)).order_by("pk"):
        yield row_of(mail, "to", "subject", "created")


def people_of(user: User) -> models.QuerySet[Person]:
    """The record of a user, and what was merged into it."""
    own = Person.objects.filter(user=user)
    return Person.objects.filter(models.Q(user=user) | models.Q(merged_into__in=own))
