from datetime import UTC, datetime, timedelta
from typing import Any

from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.models import Duty, Organisation, Person, User

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


def make_person(family_name: str = "Muster", **fields: Any) -> Person:
    return Person.objects.create(**({"given_name": "Kim", "family_name": family_name} | fields))


def make_organisation(name: str = "TuS Hörde", sector: str = "club", **fields: Any) -> Organisation:
    return Organisation.objects.create(name=name, sector=sector, **fields)
