"""The demo's people and organisations: invented, and named so that nobody takes them for real."""

from dataclasses import dataclass
from typing import Any

from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models import Consent, Organisation, Person, User
from vorort.people.rules import CONSENT_WORDING

# every so many people do not want their name to be shown
SHY = 6
# every so many have no e-mail address and get letters, from this one on: one of them sits in Hörde
WITHOUT_MAIL, FIRST_WITHOUT = 43, 19


@dataclass
class Population:
    """Invented people, handed out one after the other: the same ones on every load."""

    people: list[Person]
    by_log_in: dict[str, Person]
    next: int = 0

    def one(self) -> Person:
        self.next += 1
        return self.people[self.next - 1]


def populate(told: dict[str, Any], log_ins: list[str], by: str, *, size: int) -> Population:
    """Make people in bulk, and one for each log-in that shall have an entry."""
    given, family = told["names"]["given"], told["names"]["family"]
    # the lengths share no factor, so no two names are the same
    rows = [
        _person(number, given[number % len(given)], f"{family[number % len(family)]}-Beispiel")
        for number in range(size)
    ]
    users = {user.email: user for user in User.objects.all()}
    for name in log_ins:
        user = users[f"{name}@demo.example"]
        first, _, last = user.name.partition(" ")
        rows.append(
            Person(
                given_name=first,
                family_name=last,
                email=user.email,
                user=user,
                shows_name=True,
                street="Beispielplatz 1",
                postcode="00000",
                town="Beispielstadt",
            )
        )
    made = Person.objects.bulk_create(rows)
    Consent.objects.bulk_create(_consent(row, by) for row in made if row.shows_name)
    return Population(made[:size], dict(zip(log_ins, made[size:], strict=True)))


def _person(number: int, given: str, family: str) -> Person:
    email = f"{given}.{family}@demo.example".lower()
    return Person(
        given_name=given, family_name=family, function="erfundene Person", shows_name=number % SHY != SHY - 1,
        email="" if number % WITHOUT_MAIL == FIRST_WITHOUT else email,
        street=f"Beispielstraße {number + 1}", postcode="00000", town="Beispielstadt",
    )  # fmt: skip


def organise(told: dict[str, Any], districts: list[District]) -> dict[tuple[str, str], Organisation]:
    """The same organisations in every district, by (name of the district, key)."""
    rows = {
        (district.name, row["key"]): Organisation(
            name=row["name"].format(district=district.name), sector=row["sector"], district=district
        )
        for district in districts
        for row in told["organisations"]
    }
    Organisation.objects.bulk_create(rows.values())
    return rows


def _consent(person: Person, by: str) -> Consent:
    return Consent(
        person=person, subject=ConsentSubject.NAME, way=ConsentWay.PAPER, wording=CONSENT_WORDING,
        given_at=now(), recorded_by=by,
    )  # fmt: skip
