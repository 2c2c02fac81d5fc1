"""Who organises a shift enters what a parent has signed on paper."""

import pytest

from tests.factories.volunteering import fresh, make_helper, make_young, parent_of
from vorort.ground.permit import Refused
from vorort.volunteering.actions import answer_consent, enter_helper, record_consent
from vorort.volunteering.rules.consents import Parent

PAPER = Parent("paper")


def test_what_was_signed_counts_and_a_link_leads_nowhere_any_more(shift, actor, bea):
    mine = make_young(shift)
    record_consent(mine, is_given=True, by=actor("bea"))
    found = fresh(mine).consent
    assert (mine.state, found.way, found.email, found.recorded_by) == ("accepted", "paper", "", bea)
    with pytest.raises(Refused):
        answer_consent(fresh(mine), is_given=False, by=parent_of(mine))


def test_a_no_on_paper_frees_the_place(shift, actor):
    mine = make_young(shift, parent=PAPER)
    record_consent(mine, is_given=False, by=actor("bea"))
    assert (fresh(mine).state, fresh(shift).held) == ("no_consent", 0)


def test_somebody_entered_by_a_call_waits_too_unless_the_paper_lies_there(shift, actor, bea):
    kept = enter_helper(shift, values={"name": "Kim", "parent": PAPER}, by=actor("bea"))
    signed = Parent("paper", has_signed=True)
    there = enter_helper(shift, values={"name": "Lea", "parent": signed}, by=actor("bea"))
    assert (kept.state, there.state, there.consent.recorded_by) == ("consent", "accepted", bea)


def test_nobody_signs_for_their_own_parent(shift):
    assert make_young(shift, parent=Parent("paper", has_signed=True)).state == "consent"


def test_not_by_others_and_not_where_nobody_has_to_agree(shift, actor):
    mine, grown_up = make_young(shift), make_helper(shift, "Udo")
    for who in ("anna", "dora", "nobody", "clock"):
        with pytest.raises(Refused):
            record_consent(mine, is_given=True, by=actor(who))
    with pytest.raises(Refused):
        record_consent(grown_up, is_given=True, by=actor("bea"))
