"""Mandates that end are announced 90 and 30 days before, once each, unless somebody is to follow."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_mandate, make_seat, sit
from tests.factories.people import make_person
from vorort.committees.actions import announce_ends
from vorort.committees.models import Reminder
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused


def announced(city, actor, at):
    with held_at(at):
        return [(row.mandate_id, row.threshold) for row in announce_ends(city, by=actor("clock"))]


@pytest.fixture
def ending(uwe, committee):
    """Uwe sits until noon in a hundred days."""
    return sit(uwe, committee, begins=BEGINNING, ends=NOON + 100 * DAY)


def test_once_at_ninety_days_and_once_at_thirty(ending, city, actor):
    found = [announced(city, actor, NOON + days * DAY) for days in (0, 9, 10, 11, 69, 70, 71, 100)]
    ninety, thirty = [(ending.pk, 90)], [(ending.pk, 30)]
    assert found == [[], [], ninety, [], [], thirty, [], []]


def test_the_threshold_is_met_to_the_tick(ending, city, actor):
    assert announced(city, actor, NOON + 10 * DAY - TICK) == []
    assert announced(city, actor, NOON + 10 * DAY) == [(ending.pk, 90)]


def test_who_is_seen_late_is_announced_once(ending, city, actor):
    assert announced(city, actor, NOON + 80 * DAY) == [(ending.pk, 30)]
    assert announced(city, actor, NOON + 81 * DAY) == []


@pytest.mark.parametrize("state", ["offered", "accepted"])
def test_nobody_is_told_where_somebody_is_to_follow(state, ending, city, actor, eva):
    answered = None if state == "offered" else NOON
    make_mandate(ending.seat, eva, begins=ending.ends, state=state, answered_at=answered)
    assert announced(city, actor, NOON + 80 * DAY) == []


def test_neither_stand_ins_nor_bodies_only_named_here(city, committee, mayor, actor):
    place = make_seat(committee, "stand_in", stands_in_for=make_seat(committee))
    make_mandate(place, make_person("Vertretung"), begins=BEGINNING, ends=NOON + DAY)
    make_mandate(mayor, make_person("Rathaus"), begins=BEGINNING, ends=NOON + DAY)
    assert announced(city, actor, NOON) == []


def test_what_was_announced_is_told_in_numbers(ending, city, actor, told):
    told()
    with held_at(NOON + 20 * DAY):
        announce_ends(city, by=actor("clock"))
    assert told() == []
    assert list(Reminder.objects.values_list("made_at", flat=True)) == [NOON + timedelta(days=20)]


def test_the_database_keeps_it_to_once(ending):
    Reminder.objects.create(mandate=ending, threshold=90, made_at=NOON)
    for threshold in (90, 31):
        with pytest.raises(IntegrityError), transaction.atomic():
            Reminder.objects.create(mandate=ending, threshold=threshold, made_at=NOON)


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "olga"])
def test_only_the_clock_announces(who, city, actor):
    with pytest.raises(Refused):
        announce_ends(city, by=actor(who))
