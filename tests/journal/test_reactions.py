"""Every chained fact is written down in the transaction that states it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from tests.factories.conversation import make_letter
from tests.factories.journal import make_entry
from vorort.conversation.actions import send_message
from vorort.districts.actions import change_city
from vorort.districts.facts import CityChanged
from vorort.ground.clock import held_at, now
from vorort.journal.models import Entry
from vorort.journal.reactions import seal_journal
from vorort.journal.selectors import who_stated
from vorort.outbox.jobs import known_jobs

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def test_an_entry_tells_who_did_what_and_when(city, edi, actor):
    by = actor("edi")
    with held_at(NOON):
        change_city(city, values={"tagline_de": "Zwölf"}, by=by)
    entry = Entry.objects.latest("pk")
    assert (entry.chain, entry.at, entry.actor, entry.action) == (
        "rest",
        NOON,
        f"user:{edi.pk}",
        "districts.change_city",
    )
    assert (entry.fact, entry.payload) == ("districts.CityChanged", {"city_id": city.pk})
    assert (entry.number, entry.seal) == (None, "")


def test_power_has_a_chain_of_its_own(cem):
    assert list(Entry.objects.values_list("chain", "fact")) == [("mandates", "people.DutyGranted")]


def test_light_acts_are_not_written_down(city, actor):
    send_message(city, make_letter(), by=actor("nobody"))
    assert not Entry.objects.exists()


def test_what_is_taken_back_was_never_written(city, actor):
    by = actor("shell")
    with transaction.atomic():
        change_city(city, values={"tagline_de": "Zwölf"}, by=by)
        transaction.set_rollback(True)
    assert not Entry.objects.exists()


def test_the_worker_seals_everything_every_twenty_seconds():
    for chain in ("rest", "money", "rest"):
        make_entry(chain=chain)
    seal_journal(now())
    assert not Entry.objects.filter(seal="").exists()
    assert known_jobs()["vorort.journal.reactions.seal_journal"].every == timedelta(seconds=20)


def test_who_has_stated_a_fact_just_now_is_known(city, edi, actor):
    by = actor("edi")
    with held_at(NOON):
        change_city(city, values={"tagline_de": "Zwölf"}, by=by)
    assert who_stated(CityChanged(city.pk), NOON) == f"user:{edi.pk}"
    assert who_stated(CityChanged(city.pk + 1), NOON) == ""
    assert who_stated(CityChanged(city.pk), NOON + timedelta(seconds=1)) == ""
