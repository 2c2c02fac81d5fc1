"""A term on the board that simply runs out must be entered in the register, like every other change of the board."""

import pytest

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_mandate, sit
from vorort.committees.actions import note_ended_terms, record_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import Mandate, RegisterTask
from vorort.committees.reactions import look_at_terms
from vorort.ground.permit import Refused


@pytest.fixture
def run_out(board, uwe):
    """Uwe sat on the board until yesterday."""
    return make_mandate(board, uwe, begins=BEGINNING, ends=NOON - DAY, basis="election")


def test_a_term_that_has_run_out_is_a_task_once(run_out, city, actor, noon):
    assert [note_ended_terms(city, by=actor("clock")) for _ in range(2)] == [1, 0]
    run_out.refresh_from_db()
    assert run_out.why_ended == "term"
    assert list(RegisterTask.objects.values_list("subject", "arose_at")) == [("board", NOON)]


def test_who_was_elected_again_stays(run_out, city, board, uwe, actor, noon):
    make_mandate(board, uwe, begins=run_out.ends, basis="election")
    assert note_ended_terms(city, by=actor("clock")) == 1
    assert not RegisterTask.objects.exists()


def test_a_successor_at_that_moment_is_one_task_not_two(run_out, city, board, eva, actor, noon):
    record_mandate(board, eva, basis=Basis.ELECTION, begins=run_out.ends, by=actor("cem"))
    note_ended_terms(city, by=actor("clock"))
    assert RegisterTask.objects.count() == 1


def test_other_committees_are_nothing_for_the_register(city, committee, uwe, actor, noon):
    sit(uwe, committee, begins=BEGINNING, ends=NOON - DAY)
    assert note_ended_terms(city, by=actor("clock")) == 0


def test_the_clock_asks_for_it_and_for_the_announcements(run_out, committee, eva, noon):
    ending = sit(eva, committee, begins=BEGINNING, ends=NOON + DAY)
    look_at_terms(NOON)
    assert RegisterTask.objects.count() == 1
    assert list(Mandate.objects.filter(reminders__threshold=30)) == [ending]


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "olga"])
def test_only_the_clock_notes(who, city, actor):
    with pytest.raises(Refused):
        note_ended_terms(city, by=actor(who))
