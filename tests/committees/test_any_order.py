"""Whatever happens in whatever order: nobody sits where somebody sits, and power comes from a mandate alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_group, make_seat
from tests.factories.districts import make_city, make_district
from tests.factories.people import make_person, make_user
from vorort.committees.actions import (
    Change,
    answer_appointment,
    appoint_member,
    change_chairs,
    close_seat,
    end_committee,
    keep_seat,
    recall_member,
    record_mandate,
    resign_mandate,
    withdraw_appointment,
)
from vorort.committees.choices import LEADING, TAKING, Basis
from vorort.committees.models import Mandate, Seat
from vorort.committees.rules.intervals import any_overlap, holds_at, lies_within
from vorort.districts.models import City, District
from vorort.ground.actor import command_actor, user_actor
from vorort.ground.clock import held_at
from vorort.people.actions import erase_person, merge_people
from vorort.people.models import Person

BY = command_actor("tests")
DAYS = [-9, -1, 0, 1, 2, 5, 30]


@dataclass
class Stage:
    """Three people, a mayor whose office brings the chair along, a steering committee, a group, and a clock."""

    city: City = field(default_factory=make_city)
    district: District = field(default_factory=make_district)
    people: list[Person] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    at: datetime = NOON

    def __post_init__(self) -> None:
        for name in ("Eins", "Zwei", "Drei"):
            self.people.append(make_person(name, user=make_user(name)))
        council = make_committee("Bezirksvertretung", self.district, kind="district_council")
        steering, group = make_committee(district=self.district), make_group(district=self.district)
        self.seats = [make_seat(council, "chair"), make_seat(council, "deputy")]
        self.seats.append(make_seat(steering, "chair", ex_officio_of=self.seats[0]))
        self.seats += [make_seat(steering, "deputy"), make_seat(steering), make_seat(group), make_seat(group)]


def later(at: datetime, days: timedelta | None) -> datetime | None:
    return None if days is None else at + days


def appoint(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
    appoint_member(seat, person, begins=stage.at + one, ends=later(stage.at, two), by=BY)


def record(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
    ends = later(stage.at, two)
    record_mandate(seat, person, basis=Basis.ELECTION, begins=stage.at + one, ends=ends, by=BY)


def change(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
    changes = [Change(seat, person)]
    change_chairs(
        stage.city, name="Wahl", begins=stage.at + one, changes=changes, appointed_stay=two is None, by=BY
    )


def to_each_mandate(act: Callable[[Mandate, datetime], Any]) -> Callable[..., None]:
    """Do it to one of the mandates of the seat: which one, the first number says."""

    def do(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
        rows = list(seat.mandates.order_by("pk"))
        if rows:
            act(rows[one.days % len(rows)], stage.at + (two or timedelta()))

    return do


def merge(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
    merge_people(make_person("Doppelt"), into=person, by=BY)


def tie(stage: Stage, seat: Seat, person: Person, one: timedelta, two: timedelta | None) -> None:
    source = stage.seats[0] if two else None
    keep_seat(seat.committee, values={"ex_officio_of": source}, seat=seat, by=BY)


OPERATIONS: dict[str, Callable[..., Any]] = {
    "appoint": appoint,
    "accept": to_each_mandate(lambda mandate, _at: answer_appointment(mandate, accepted=True, by=BY)),
    "decline": to_each_mandate(lambda mandate, _at: answer_appointment(mandate, accepted=False, by=BY)),
    "withdraw": to_each_mandate(lambda mandate, _at: withdraw_appointment(mandate, by=BY)),
    "resign": to_each_mandate(lambda mandate, at: resign_mandate(mandate, ends=at, by=BY)),
    "recall": to_each_mandate(lambda mandate, at: recall_member(mandate, reason="weil", ends=at, by=BY)),
    "record": record,
    "change": change,
    "tie": tie,
    "merge": merge,
    "erase": lambda stage, seat, person, one, two: erase_person(person, by=BY),
    "close": lambda stage, seat, person, one, two: close_seat(seat, by=BY),
    "end": lambda stage, seat, person, one, two: end_committee(seat.committee, report="Aus.", by=BY),
}
# what reaches into the past on purpose
RETROACTIVE = {"record", "change"}
# most of the time people are appointed, elected, and answer
USUAL = ["appoint", "accept", "record", "change", "resign", "tie"]

steps = st.tuples(
    st.sampled_from(USUAL) | st.sampled_from(sorted(OPERATIONS)),
    st.integers(0, 6),
    st.integers(0, 2),
    st.sampled_from(DAYS),
    st.none() | st.sampled_from(DAYS),
    # how long until it happens
    st.sampled_from([0, 1, 3]),
)


def life(row: Mandate | Seat) -> tuple[datetime, datetime | None]:
    return row.begins, row.ends


def powers(stage: Stage, moments: list[datetime]) -> set[tuple[int | None, datetime]]:
    """Who chairs the district when, as the house answers it."""
    asked = [(user_actor(person.user_id or 0), at) for person in stage.people for at in moments]
    return {(by.id, at) for by, at in asked if by.holds("chair", stage.district.pk, at=at)}


def check(stage: Stage) -> None:
    rows = list(Mandate.objects.select_related("seat__committee", "person", "follows"))
    taking = [row for row in rows if row.state in TAKING]
    assert all(lies_within(life(row), life(row.seat)) for row in taking)
    for key in ("seat_id", "person_committee"):
        groups: dict[Any, list[Mandate]] = {}
        for row in taking:
            name = row.seat_id if key == "seat_id" else (row.person_id, row.seat.committee_id)
            groups.setdefault(name, []).append(row)
        assert not any(any_overlap(map(life, group)) for group in groups.values())
    accepted = [row for row in rows if row.state == "accepted"]
    for row in accepted:
        if row.follows:
            assert row.follows.state == "accepted"
            assert row.person_id == row.follows.person_id
            assert lies_within(life(row), life(row.follows))
    moments = sorted({edge for row in rows for edge in life(row) if edge} | {stage.at})
    moments += [at - TICK for at in moments]
    leading = [row for row in accepted if row.seat.office in LEADING]
    steering = [row for row in leading if row.seat.committee.kind == "steering_committee"]
    assert powers(stage, moments) == {
        (row.person.user_id, at) for row in steering for at in moments if holds_at(life(row), at)
    } - {(None, at) for at in moments}


@pytest.mark.django_db
@given(st.lists(steps, min_size=3, max_size=14))
@settings(
    max_examples=40,
    # a shorter example of what went wrong would take minutes to find
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_happens(script):
    with transaction.atomic():
        stage = Stage()
        for name, seat, person, one, two, pause in script:
            stage.at += pause * DAY
            before = [stage.at - 2 * DAY, stage.at - TICK, BEGINNING]
            known = powers(stage, before)
            with held_at(stage.at):
                try:
                    fresh = Seat.objects.get(pk=stage.seats[seat].pk)
                    who = Person.objects.get(pk=stage.people[person].pk)
                    OPERATIONS[name](stage, fresh, who, one * DAY, None if two is None else two * DAY)
                except ValidationError:
                    continue
                finally:
                    stage.people = list(
                        Person.objects.filter(pk__in=[row.pk for row in stage.people]).order_by("pk")
                    )
            check(stage)
            if name not in RETROACTIVE | {"erase"}:
                assert powers(stage, before) == known
        transaction.set_rollback(True)
