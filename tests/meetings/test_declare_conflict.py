"""Somebody takes no part in an item."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import (
    BY,
    arrive,
    invite,
    make_item,
    make_meeting,
    make_member_with_account,
    make_members,
    make_running,
    make_vote,
)
from tests.factories.people import make_person
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import declare_conflict


def test_by_ones_own_word(committee):
    meeting = make_running(committee)
    mandate, uwe = make_member_with_account(committee, "Uwe")
    invite(meeting, mandate)
    found = declare_conflict(make_item(meeting), mandate.person, reason="Mein Verein", by=uwe)
    assert (found.is_own_word, found.reason) == (True, "Mein Verein")
    meeting.refresh_from_db()
    assert meeting.revision == 2


def test_by_whoever_runs_the_meeting(committee, actor):
    member, item = make_members(committee, 1)[0], make_item(make_running(committee))
    assert not declare_conflict(item, member.person, by=actor("bea")).is_own_word
    declare_conflict(item, member.person, reason="Doch ein Grund", by=actor("bea"))
    assert item.conflicts.get().reason == "Doch ein Grund"


def test_nobody_speaks_for_another_member(committee):
    meeting, (member,) = make_running(committee), make_members(committee, 1)
    mandate, uwe = make_member_with_account(committee, "Uwe")
    invite(meeting, mandate)
    with pytest.raises(Refused):
        declare_conflict(make_item(meeting), member.person, by=uwe)


@pytest.mark.parametrize("state", ["invited", "draft"])
def test_before_the_meeting_too_whether_or_not_one_was_invited(committee, state):
    mandate, uwe = make_member_with_account(committee, "Uwe")
    item = make_item(make_meeting(committee, state=state))
    assert declare_conflict(item, mandate.person, by=uwe).is_own_word


def test_not_when_it_is_over_nor_from_elsewhere(committee, anna, actor):
    mandate, uwe = make_member_with_account(committee, "Uwe")
    for item, person, by in (
        (make_item(make_meeting(committee, state="closed")), mandate.person, uwe),
        (make_item(make_running(committee)), make_person("Anna", user=anna), actor("anna")),
    ):
        with pytest.raises(Refused):
            declare_conflict(item, person, by=by)


def test_only_of_who_has_a_part(committee):
    meeting, guest = make_running(committee), make_person("Gast")
    item = make_item(meeting)
    with pytest.raises(ValidationError, match="no part"):
        declare_conflict(item, guest, by=BY)
    arrive(meeting, guest)
    assert declare_conflict(item, guest, by=BY).person == guest


def test_not_while_a_vote_is_open(committee):
    member, item = make_members(committee, 1)[0], make_item(make_running(committee))
    make_vote(item, state="open", opened_at=now())
    with pytest.raises(ValidationError, match="open"):
        declare_conflict(item, member.person, by=BY)
