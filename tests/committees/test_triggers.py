"""What the database refuses about mandates and rules, whoever asks it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat
from tests.factories.people import make_person
from vorort.committees.choices import Preset
from vorort.committees.models import Committee, Mandate, RuleSetVersion, Seat
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import as_plain
from vorort.ground.clock import now

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


@pytest.fixture
def seat(hoerde):
    return make_seat(make_committee(district=hoerde))


def days(first, last=None):
    return {"begins": BEGINNING + first * DAY, "ends": None if last is None else BEGINNING + last * DAY}


def refused(what):
    return pytest.raises(IntegrityError, match=what)


@pytest.mark.parametrize("state", ["offered", "accepted"])
@pytest.mark.parametrize("times", [(5, 15), (0, 11), (10, 20), (19, None), (0, None)])
def test_a_seat_is_taken_once_at_a_time(seat, state, times):
    make_mandate(seat, make_person("Erste"), **days(10, 20))
    with refused("this seat is taken"), transaction.atomic():
        make_mandate(seat, make_person("Zweite"), state=state, **days(*times))
    assert Mandate.objects.count() == 1


@pytest.mark.parametrize("times", [(0, 10), (20, None), (20, 30)])
def test_who_comes_after_takes_the_same_moment(seat, times):
    make_mandate(seat, make_person("Erste"), **days(10, 20))
    make_mandate(seat, make_person("Zweite"), **days(*times))
    assert Mandate.objects.count() == 2


@pytest.mark.parametrize("state", ["declined", "withdrawn"])
def test_an_offer_that_came_to_nothing_takes_no_seat(seat, state):
    make_mandate(seat, make_person("Erste"), state=state, **days(0))
    make_mandate(seat, make_person("Zweite"), **days(0))


def test_a_change_is_looked_at_as_well(seat):
    make_mandate(seat, make_person("Erste"), **days(0, 10))
    second = make_mandate(seat, make_person("Zweite"), **days(10))
    with refused("this seat is taken"), transaction.atomic():
        Mandate.objects.filter(pk=second.pk).update(begins=BEGINNING + 9 * DAY)
    third = make_mandate(seat, make_person("Dritte"), state="declined", **days(0))
    with refused("this seat is taken"), transaction.atomic():
        Mandate.objects.filter(pk=third.pk).update(state="accepted")


def test_a_person_holds_one_seat_of_a_committee(seat):
    person, other = make_person("Anna"), make_seat(seat.committee)
    make_mandate(seat, person, **days(0, 10))
    with refused("another seat of this committee"), transaction.atomic():
        make_mandate(other, person, **days(5))
    make_mandate(other, person, **days(10))


def test_nobody_audits_a_board_they_sit_on(city):
    board, auditors = make_committee("Vorstand", kind="board"), make_committee("Prüfung", kind="auditors")
    person = make_person("Anna")
    make_mandate(make_seat(board), person, **days(0, 10))
    with refused("must be different people"), transaction.atomic():
        make_mandate(make_seat(auditors), person, **days(9))
    audited = make_mandate(make_seat(auditors), person, **days(10))
    with refused("must be different people"), transaction.atomic():
        make_mandate(make_seat(board), person, **days(30))
    audited.delete()
    make_mandate(make_seat(board), person, **days(30))


@pytest.mark.parametrize("times", [(-1, 5), (15, 21), (15, None), (20, 21)])
def test_a_mandate_lies_within_the_life_of_its_seat(hoerde, times):
    seat = make_seat(make_committee(district=hoerde), **days(0, 20))
    with refused("within the life of its seat"), transaction.atomic():
        make_mandate(seat, make_person("Zu lang"), **days(*times))
    make_mandate(seat, make_person("Zu lang"), state="declined", **days(*times))
    make_mandate(seat, make_person("Passt"), **days(0, 20))


def test_and_a_seat_around_its_mandates(seat):
    make_mandate(seat, make_person("Erste"), **days(5, 20))
    for values in (days(6), days(0, 19), days(0, 0)):
        with refused("within the life of its seat"), transaction.atomic():
            Seat.objects.filter(pk=seat.pk).update(**values)
    Seat.objects.filter(pk=seat.pk).update(**days(5, 20))


def test_no_seat_outlives_its_committee(seat):
    with refused("no seat outlives"), transaction.atomic():
        Committee.objects.filter(pk=seat.committee_id).update(**days(0, 20))
    Seat.objects.filter(pk=seat.pk).update(**days(0, 20))
    never = make_seat(seat.committee, **days(30, 30))
    Committee.objects.filter(pk=seat.committee_id).update(**days(0, 20))
    for times in (days(0), days(0, 21)):
        with refused("no seat outlives"), transaction.atomic():
            make_seat(seat.committee, **times)
    assert never.committee.seats.count() == 2


@pytest.mark.parametrize("times", [(0, 20), (9, 11), (0, None), (19, None)])
def test_a_committee_has_one_chair_at_a_time(seat, times):
    make_seat(seat.committee, "chair", **days(10, 20))
    with refused("one chair"), transaction.atomic():
        make_seat(seat.committee, "chair", **days(*times))
    for others in ((0, 10), (15, 15), (20, None)):
        make_seat(seat.committee, "chair", **days(*others))
    with refused("one chair"), transaction.atomic():
        Seat.objects.filter(pk=seat.pk).update(office="chair", ends=BEGINNING + 15 * DAY)


def test_a_mandate_belongs_to_the_committee_of_its_seat(seat, aplerbeck):
    other = make_group(district=aplerbeck)
    with refused("belongs to another committee"), transaction.atomic():
        Mandate.objects.create(
            committee=other,
            seat=seat,
            person=make_person("Anna"),
            begins=now(),
            state="offered",
            basis="appointment",
        )


def test_used_rules_never_change(seat):
    version = RuleSetVersion.objects.create(
        committee=seat.committee,
        version=1,
        preset=Preset.CUSTOM,
        valid_from=now(),
        parameters=as_plain(CUSTOM),
    )
    RuleSetVersion.objects.filter(pk=version.pk).update(used_at=now())
    with refused("never change"), transaction.atomic():
        RuleSetVersion.objects.filter(pk=version.pk).update(basis="anders")
    with refused("never change"), transaction.atomic():
        version.delete()
