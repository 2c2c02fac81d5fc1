from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.factories.people import make_person, make_user
from vorort.committees.choices import Basis, MandateState, SeatOffice
from vorort.committees.models import (
    AssociationMember,
    Committee,
    Joining,
    Mandate,
    RegisterTask,
    Seat,
    Statutes,
)
from vorort.districts.models import District
from vorort.files.bulk import take_document
from vorort.ground.actor import Actor, user_actor
from vorort.ground.clock import now
from vorort.ground.text import german_slug
from vorort.people.models import Person, User
from vorort.threads.models import Thread

# the least that counts as a document
PDF = b"%PDF-1.7\n%%EOF\n"
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)


def make_committee(
    name: str = "Lenkungsgremium Hörde", district: District | None = None, **fields: Any
) -> Committee:
    """A committee with its thread; a steering committee where a district is given."""
    kind = fields.pop("kind", "steering_committee" if district else "jury")
    fields = {"admission": "appointment", "begins": BEGINNING, "slug": german_slug(name)} | fields
    visibility = str(fields.pop("visibility", "public"))
    thread = Thread.objects.create(kind="committee", title=name, district=district, visibility=visibility)
    return Committee.objects.create(name=name, kind=kind, district=district, thread=thread, **fields)


def make_group(name: str = "AG Feste", district: District | None = None, **fields: Any) -> Committee:
    return make_committee(name, district, **({"kind": "working_group", "admission": "open"} | fields))


def make_seat(committee: Committee, office: str = SeatOffice.MEMBER, **fields: Any) -> Seat:
    return Seat.objects.create(committee=committee, office=office, **({"begins": BEGINNING} | fields))


def make_mandate(seat: Seat, person: Person, **fields: Any) -> Mandate:
    """A mandate in force since yesterday, straight into the table: the database's own rules apply, no others."""
    known = {"begins": now() - timedelta(days=1), "state": MandateState.ACCEPTED, "basis": Basis.APPOINTMENT}
    fields = known | {"answered_at": now()} | fields
    return Mandate.objects.create(committee=seat.committee, seat=seat, person=person, **fields)


def sit(person: Person, committee: Committee, office: str = SeatOffice.MEMBER, **fields: Any) -> Mandate:
    """Give somebody a seat of their own."""
    return make_mandate(make_seat(committee, office), person, **fields)


def make_chaired(district: District, chair: User) -> Committee:
    """The steering committee of a district with somebody in the chair since its beginning."""
    found = make_committee(district=district)
    sit(make_person("Chair", user=chair), found, "chair", begins=BEGINNING)
    return found


def seated(name: str, committee: Committee, office: str = "member") -> Actor:
    """Somebody with an account and a seat, ready to act."""
    user = make_user(name)
    fields = {"stands_in_for": make_seat(committee)} if office == "stand_in" else {}
    make_mandate(
        make_seat(committee, office, **fields), make_person(name.title(), user=user), begins=BEGINNING
    )
    return user_actor(user.pk)


def make_joining(group: Committee, email: str = "uwe@example.org", **fields: Any) -> Joining:
    """An open invitation."""
    return Joining.objects.create(
        committee=group, email=email, **({"kind": "invitation", "made_at": now()} | fields)
    )


def make_member(district: District, **fields: Any) -> AssociationMember:
    """A district as full member of the association."""
    known = {"kind": "district", "is_full": True, "delegates": 2, "begins": BEGINNING}
    return AssociationMember.objects.create(district=district, **(known | fields))


def make_statutes(title: str = "Satzung", **fields: Any) -> Statutes:
    document = take_document(PDF, title)
    return Statutes.objects.create(
        title=title, document=document, **({"adopted_on": date(2024, 5, 12)} | fields)
    )


def make_task(**fields: Any) -> RegisterTask:
    known = {"subject": "board", "because_of": "Vorstand", "arose_at": BEGINNING}
    return RegisterTask.objects.create(**(known | fields))
