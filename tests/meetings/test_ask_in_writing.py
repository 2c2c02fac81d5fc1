from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import BY, make_members, make_paper, make_rules
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.meetings.actions import ask_in_writing, cast_ballot, close_vote, declare_vote, enter_ballot
from vorort.meetings.models import Resolution
from vorort.meetings.reactions import close_votes_in_writing

DAY = timedelta(days=1)


def test_all_members_are_asked_at_once_wherever_they_are(committee, chair, actor, told):
    make_members(committee, 3)
    told()
    vote = ask_in_writing(committee, wording=" Wir fahren an den See. ", by=actor("bea"))
    assert told() == [("meetings.VoteOpened", {"vote_id": vote.pk})]
    assert (vote.method, vote.state, vote.item, vote.roll.count()) == ("circular", "open", None, 4)
    assert vote.wording == "Wir fahren an den See."
    assert vote.until
    assert vote.opened_at
    assert vote.until - vote.opened_at == 14 * DAY


def test_enough_of_them_take_part_and_the_clock_counts(committee, actor, told):
    make_members(committee, 3)
    make_rules(committee, circular="quota")
    vote = ask_in_writing(committee, wording="Wir fahren.", by=BY)
    cast_ballot(vote, "yes", by=actor("bea"))
    other = vote.roll.exclude(person__user=actor("bea").id)[0]
    enter_ballot(vote, other, "abstain", by=BY)
    close_votes_in_writing(now())
    vote.refresh_from_db()
    assert vote.state == "open"
    assert vote.until
    with held_at(vote.until):
        close_votes_in_writing(vote.until)
        vote.refresh_from_db()
        assert (vote.state, vote.carried) == ("closed", True)
        declare_vote(vote, by=BY)
    assert (Resolution.objects.get().committee, Resolution.objects.get().item) == (committee, None)


@pytest.mark.parametrize(
    ("votes", "carried"), [(["yes"], False), (["yes", "yes"], True), (["yes", "no"], False)]
)
def test_or_all_have_to_agree(votes, carried, committee, chair):
    make_rules(committee, circular="all")
    make_members(committee, 1)
    vote = ask_in_writing(committee, wording="Wir fahren.", by=BY)
    for entry, choice in zip(vote.roll.all(), votes, strict=False):
        enter_ballot(vote, entry, choice, by=BY)
    assert vote.until
    with held_at(vote.until):
        assert close_vote(vote, by=BY).carried is carried


def test_too_few_are_not_enough(committee, chair):
    make_members(committee, 3)
    vote = ask_in_writing(committee, wording="Wir fahren.", by=BY)
    enter_ballot(vote, vote.roll.all()[0], "yes", by=BY)
    assert vote.until
    with held_at(vote.until):
        closed = close_vote(vote, by=BY)
    assert closed.carried is False
    assert closed.result["reasons"][0] == ["too_few_took_part", {"present": 1, "needed": 2, "base": 4}]


def test_a_paper_says_what_is_asked(committee):
    version = make_paper(committee).versions.get()
    assert ask_in_writing(committee, paper_version=version, by=BY).wording == version.wording


def test_not_where_the_rules_do_not_know_it(committee):
    make_rules(committee, circular="off")
    with pytest.raises(ValidationError, match="no decisions in writing"):
        ask_in_writing(committee, wording="Wir fahren.", by=BY)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"until": now() + 13 * DAY}, "14 days"),
        ({"decision": "election"}, "Nobody is elected"),
        ({"wording": ""}, "blank"),
    ],
)
def test_what_does_not_go_is_said(told, sentence, committee):
    with pytest.raises(ValidationError, match=sentence):
        ask_in_writing(committee, by=BY, **({"wording": "Wir fahren."} | told))


def test_not_by_a_member(committee):
    with pytest.raises(Refused):
        ask_in_writing(committee, wording="x", by=seated("member", committee))
