"""Fill the demo city with 500 more people and 5,000 more mandates in ten years, for measurements only.

    PYTHONPATH=bench vorort shell --no-imports -c "from load import fill; fill()"

Committees are founded through the door. Seats and mandates come in bulk, as those of the demo do: every constraint and
every trigger of the database looks at each of them all the same. Nothing is left to chance, so every run has the same.
"""

from datetime import datetime, timedelta

from django.db import transaction

from vorort.committees.actions import found_committee
from vorort.committees.choices import Admission, Basis, CommitteeKind, SeatOffice, WhyEnded
from vorort.committees.models import Committee, Mandate, Seat
from vorort.demo.committees import mandate, on
from vorort.districts.models import City, District
from vorort.districts.selectors import the_city
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.people.choices import ConsentSubject, ConsentWay, Sector
from vorort.people.models import Consent, Organisation, Person
from vorort.people.rules import CONSENT_WORDING
from vorort.shell.generation import raise_generation

BY = command_actor("bench")
PEOPLE, SEATS, PER_DISTRICT, CITY_WIDE = 500, 10, 8, 4
# five terms: a hundred committees of ten seats make five thousand mandates
YEARS = (2016, 2018, 2020, 2022, 2024, 2029)
KINDS = (
    CommitteeKind.WORKING_GROUP, CommitteeKind.PROJECT_GROUP, CommitteeKind.MARKETING_GROUP, CommitteeKind.JURY,
)  # fmt: skip
ADMISSIONS = (Admission.OPEN, Admission.INVITATION, Admission.APPOINTMENT)
PURPOSE = (
    "Kümmert sich um {what} und trifft sich dafür im Stadtteil. Die Mitglieder sind erfundene Personen. " * 2
)
WHAT = ("Plätze", "Feste", "Wege", "Bäume", "Schaufenster", "Sport", "Kultur", "Nachbarschaft")
# every so many people do not want their name to be shown, and so many committees have a last term that ends soon
SHY, LEAVING = 6, 4


@transaction.atomic
def fill() -> None:
    """Write everything, or nothing."""
    people, organisations = _people(), _organisations()
    seats = [seat for committee in _committees() for seat in _seats(committee, organisations)]
    rows = [
        _held(seat, number, term, people)
        for term in range(len(YEARS) - 1)
        for number, seat in enumerate(seats)
    ]
    Mandate.objects.bulk_create(rows, batch_size=500)
    raise_generation()


def _people() -> list[Person]:
    rows = Person.objects.bulk_create(
        Person(
            given_name=f"Vorname {number % 25}", family_name=f"Beispiel-{number:03}", function="erfundene Person",
            email=f"person{number}@demo.example", shows_name=number % SHY > 0,
        )
        for number in range(PEOPLE)
    )  # fmt: skip
    Consent.objects.bulk_create(
        Consent(
            person=row, subject=ConsentSubject.NAME, way=ConsentWay.PAPER, wording=CONSENT_WORDING, given_at=now(),
            recorded_by=BY.ref,
        )
        for row in rows
        if row.shows_name
    )  # fmt: skip
    return rows


def _organisations() -> list[Organisation]:
    sectors = list(Sector)
    return Organisation.objects.bulk_create(
        Organisation(
            name=f"Beispielgruppe {number:03}", sector=sectors[number % len(sectors)],
            email=f"gruppe{number}@demo.example",
        )
        for number in range(PEOPLE // 5)
    )  # fmt: skip


def _committees() -> list[Committee]:
    """Eight more in every district, and four for the whole city."""
    city, districts = the_city(), District.objects.order_by("name").defer("boundary")
    places: list[District | None] = [district for district in districts for _ in range(PER_DISTRICT)]
    places += [None] * CITY_WIDE
    return [_committee(city, district, number) for number, district in enumerate(places)]


def _committee(city: City, district: District | None, number: int) -> Committee:
    what, kind = WHAT[number % len(WHAT)], KINDS[number % len(KINDS)]
    values = {
        "kind": kind, "district": district, "begins": on(YEARS[0], 2), "admission": ADMISSIONS[number % 3],
        "name": f"{kind.label} {what} {district or 'der ganzen Stadt'} {number}",
        "purpose_de": PURPOSE.format(what=what), "rhythm_de": "einmal im Monat",
    }  # fmt: skip
    return found_committee(city, values=values, by=BY)


def _seats(committee: Committee, organisations: list[Organisation]) -> list[Seat]:
    """Ten in all; a group has the one of its lead already."""
    there = list(committee.seats.all())
    offices = [SeatOffice.DEPUTY, SeatOffice.SECRETARY, *[SeatOffice.MEMBER] * SEATS][: SEATS - len(there)]
    return there + Seat.objects.bulk_create(
        Seat(
            committee=committee, office=office, position=position, begins=committee.begins,
            nominated_by=organisations[(committee.pk + position) % len(organisations)] if position % 2 else None,
        )
        for position, office in enumerate(offices, 1)
    )  # fmt: skip


def _held(seat: Seat, number: int, term: int, people: list[Person]) -> Mandate:
    """Everybody sits in two committees at a time, and in others in the next term."""
    person = people[(number + term * 37) % len(people)]
    begins, ends = on(YEARS[term], 3), on(YEARS[term + 1], 3)
    if ends < now():
        return mandate(seat, person, Basis.JOINING, begins, ends, WhyEnded.TERM)
    return mandate(seat, person, Basis.JOINING, begins, _last_end(seat, number, ends))


def _last_end(seat: Seat, number: int, ends: datetime) -> datetime:
    """Some terms end within the next two months, so that there is something to remind of."""
    soon = (now() + timedelta(days=45)).replace(hour=0, minute=0, second=0, microsecond=0)
    return soon if seat.position == SEATS - 1 and number // SEATS % LEAVING == 0 else ends
