"""The demo's district councils, steering committees and groups, with ten years of mandates.

Committees, elections and offers go through the actions. Seats and members come in bulk: the triggers of the database
look at each of them all the same.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.utils.timezone import get_current_timezone

from vorort.committees.actions import (
    Change,
    appoint_member,
    change_chairs,
    end_committee,
    found_committee,
    found_group,
    record_mandate,
)
from vorort.committees.choices import (
    Admission,
    Basis,
    CommitteeKind,
    MandateState,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.models import Committee, ElectoralTerm, Mandate, Seat
from vorort.demo.people import Population, organise, populate
from vorort.demo.texts import read
from vorort.districts.models import City, District
from vorort.ground.actor import Actor
from vorort.ground.clock import held_at, now
from vorort.people.models import Organisation, Person

LOG_INS = [
    "member.hoerde", "chair.hoerde", "chair.aplerbeck", "advisory", "lead.hoerde", "treasurer", "auditor",
]  # fmt: skip
FEWEST, MOST = 9, 15
# as many as are handed out
PEOPLE = 384


def on(year: int, month: int = 1, day: int = 1) -> datetime:
    """Midnight of a day in the city."""
    return datetime(year, month, day, tzinfo=get_current_timezone())


FIRST_TERM, SECOND_TERM, THIRD_TERM = on(2014, 6), on(2020, 11), on(2025, 11)
BEGINNING, HALFTIME = on(2016, 2), on(2021, 2)


@dataclass
class Stage:
    """What the parts of this demo hand to each other."""

    city: City
    by: Actor
    told: dict[str, Any]
    districts: list[District]
    people: Population
    organisations: dict[tuple[str, str], Organisation]
    councils: dict[str, Seat] = field(default_factory=dict)
    steering: dict[str, Committee] = field(default_factory=dict)
    seats: dict[str, list[Seat]] = field(default_factory=dict)


def load_committees(city: City, by: Actor) -> Stage:
    """Everything that meets in the districts."""
    told, districts = read("committees"), list(District.objects.order_by("name").defer("boundary"))
    people = populate(told, LOG_INS, by.ref, size=PEOPLE)
    stage = Stage(city, by, told, districts, people, organise(told, districts))
    for number, district in enumerate(districts):
        _councils(stage, district, number)
    _mayors(stage)
    for district in districts:
        _members(stage, district)
    for row in told["groups"]:
        _group(stage, row)
    return stage


def _councils(stage: Stage, district: District, number: int) -> None:
    """The district council, only named here, and the steering committee that its chair leads."""
    told, name = stage.told["steering"], district.name
    council = found_committee(stage.city, by=stage.by, values={
        "kind": CommitteeKind.DISTRICT_COUNCIL, "district": district, "begins": FIRST_TERM,
        "name": told["council_name"].format(district=name), "admission": Admission.ELECTION,
        "purpose_de": told["council_purpose_de"], "purpose_en": told["council_purpose_en"],
    })  # fmt: skip
    committee = found_committee(stage.city, by=stage.by, values={
        "kind": CommitteeKind.STEERING, "district": district, "begins": BEGINNING,
        "name": told["name"].format(district=name), "admission": Admission.APPOINTMENT,
        "purpose_de": told["purpose_de"].format(district=name),
        "purpose_en": told["purpose_en"].format(district=name),
        "rhythm_de": told["rhythm_de"], "rhythm_en": told["rhythm_en"],
    })  # fmt: skip
    mayor = Seat.objects.create(
        committee=council, office=SeatOffice.CHAIR, name=told["chair_name"], begins=FIRST_TERM
    )
    rows = [Seat(committee=committee, office=SeatOffice.CHAIR, ex_officio_of=mayor, begins=BEGINNING)]
    size = FEWEST + number % (MOST - FEWEST + 1)
    for position, row in enumerate(told["seats"][: size - 1], 1):
        rows.append(
            Seat(
                committee=committee, office=row["office"], name=row["name"], position=position,
                is_voting=row["voting"], begins=BEGINNING,
                nominated_by=stage.organisations.get((name, row["organisation"])),
            )
        )  # fmt: skip
    stage.councils[name], stage.steering[name] = mayor, committee
    stage.seats[name] = Seat.objects.bulk_create(rows)


def _mayors(stage: Stage) -> None:
    """Two elections: the chairs of council and steering committee change on one day, or are elected again."""
    terms = [(FIRST_TERM, SECOND_TERM), (SECOND_TERM, THIRD_TERM)]
    rows = [
        ElectoralTerm.objects.create(name=f"Wahlperiode {begins.year}–{ends.year}", begins=begins, ends=ends)
        for begins, ends in terms
    ]
    changes = []
    for number, (name, seat) in enumerate(stage.councils.items()):
        first, second, third = _who_was_mayor(stage, name, number)
        for term, person in zip(rows, (first, second), strict=True):
            record_mandate(
                seat, person, basis=Basis.ELECTION, begins=term.begins, ends=term.ends, term=term, by=stage.by
            )
        changes.append(Change(seat, third))
    change_chairs(
        stage.city, name="Wahlperiode 2025–2030", begins=THIRD_TERM, changes=changes, appointed_stay=True, by=stage.by
    )  # fmt: skip


def _who_was_mayor(stage: Stage, name: str, number: int) -> tuple[Person, Person, Person]:
    known = {"Hörde": "chair.hoerde", "Aplerbeck": "chair.aplerbeck"}
    last = stage.people.by_log_in[known[name]] if name in known else stage.people.one()
    # every third was elected again in 2025, every fourth of the others in 2020
    middle = last if number % 3 == 1 else stage.people.one()
    first = middle if number % 4 == 3 else stage.people.one()
    return first, middle, last


def _members(stage: Stage, district: District) -> None:
    """Who sits on the other seats; the last is vacant, in every second committee also the one before."""
    name = district.name
    seats = stage.seats[name][1:]
    number = stage.districts.index(district)
    taken = seats[: -(1 + number % 2)]
    if name == "Hörde":
        asked = taken.pop()
        appoint_member(asked, stage.people.one(), by=stage.by)
    rows: list[Mandate] = []
    for seat in taken:
        # those on odd seats came at half-time, after somebody else
        begins = BEGINNING
        if seat.position % 2:
            before = stage.people.one()
            why = WhyEnded.RESIGNED if seat.position % 3 else WhyEnded.TERM
            rows.append(mandate(seat, before, Basis.APPOINTMENT, BEGINNING, HALFTIME, why))
            begins = HALFTIME
        is_member_log_in = name == "Hörde" and seat.position == 6
        person = stage.people.by_log_in["member.hoerde"] if is_member_log_in else stage.people.one()
        rows.append(mandate(seat, person, Basis.APPOINTMENT, begins, _soon() if seat.position == 5 else None))
    Mandate.objects.bulk_create(rows)


def _soon() -> datetime:
    """An end within the next two months, so that the demo has something to remind of."""
    return (now() + timedelta(days=45)).replace(hour=23, minute=0, second=0, microsecond=0)


def _group(stage: Stage, row: dict[str, Any]) -> None:
    district = next(district for district in stage.districts if district.name == row["district"])
    begins = on(row["since"], 3)
    told = ("name", "kind", "purpose_de", "purpose_en", "rhythm_de", "rhythm_en", "admission")
    values = {name: row[name] for name in told} | {"begins": begins, "is_ad_hoc": "ended" in row}
    values["parent"] = stage.steering[district.name]
    group = found_group(district, values=values, by=stage.by)
    lead = group.seats.get()
    others = Seat.objects.bulk_create(
        Seat(committee=group, position=position, begins=begins) for position in range(1, row["members"] + 1)
    )
    leads = (
        stage.people.by_log_in["lead.hoerde"]
        if row["name"] == "Arbeitsgruppe Feste Hörde"
        else stage.people.one()
    )
    rows = [mandate(lead, leads, Basis.APPOINTMENT, begins)]
    rows += [mandate(seat, stage.people.one(), Basis.JOINING, begins) for seat in others]
    Mandate.objects.bulk_create(rows)
    if "ended" in row:
        with held_at(on(row["ended"], 6)):
            end_committee(group, report=row["closing_report"], by=stage.by)


def mandate(
    seat: Seat,
    person: Person,
    basis: Basis,
    begins: datetime,
    ends: datetime | None = None,
    why: WhyEnded | None = None,
) -> Mandate:
    """An accepted mandate, to be written in bulk: the rules of the database apply, but nothing follows from it."""
    return Mandate(
        committee=seat.committee, seat=seat, person=person, on_behalf_of=seat.nominated_by, begins=begins, ends=ends,
        state=MandateState.ACCEPTED, basis=basis, answered_at=begins, why_ended=why or "",
    )  # fmt: skip
