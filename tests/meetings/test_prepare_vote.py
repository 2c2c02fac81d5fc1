import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_group
from tests.factories.meetings import (
    BY,
    make_amendment,
    make_item,
    make_meeting,
    make_paper,
    make_rules,
    make_vote,
)
from tests.factories.people import make_person
from vorort.meetings.actions import prepare_vote
from vorort.meetings.choices import AmendmentState, Method, VoteKind


def test_the_simple_case_is_a_wording_and_nothing_else(meeting, item, actor, told):
    told()
    vote = prepare_vote(meeting, item=item, wording=" Wir stellen\r\nBänke auf. ", by=actor("bea"))
    assert (vote.kind, vote.decision, vote.method, vote.state) == ("motion", "ordinary", "hands", "prepared")
    assert (vote.wording, vote.committee, vote.position) == ("Wir stellen\nBänke auf.", meeting.committee, 1)
    assert told() == []
    before = meeting.revision
    meeting.refresh_from_db()
    assert meeting.revision == before + 1


def test_the_paper_says_what_is_voted_on(meeting, item):
    paper = make_paper(meeting.committee)
    version = paper.versions.get()
    assert prepare_vote(meeting, item=item, paper_version=version, by=BY).wording == version.wording
    make_vote(item, amendment=make_amendment(paper, "Fünf Bänke.", state=AmendmentState.ADOPTED))
    assert prepare_vote(meeting, item=item, paper_version=version, by=BY).wording == "Fünf Bänke."


def test_amendments_come_first_in_their_own_order_and_points_of_order_before_all(meeting, item):
    paper = make_paper(meeting.committee)
    near, far = make_amendment(paper, position=2), make_amendment(paper, position=1)
    motion = prepare_vote(meeting, item=item, paper_version=paper.versions.get(), by=BY)
    for amendment in (near, far):
        prepare_vote(meeting, item=item, kind=VoteKind.AMENDMENT, amendment=amendment, by=BY)
    order = prepare_vote(meeting, item=item, kind=VoteKind.PROCEDURE, wording="Schluss der Debatte", by=BY)
    found = list(item.votes.values_list("pk", "position"))
    assert found == [(order.pk, 1), (far.vote.pk, 2), (near.vote.pk, 3), (motion.pk, 4)]


def test_people_and_names_stand_for_election(meeting, item):
    person = make_person("Urban")
    vote = prepare_vote(
        meeting, item=item, kind=VoteKind.ELECTION, wording="Vorsitz", candidates=[person, "Eva Eich"], by=BY
    )
    assert vote.decision == "election"
    assert [one.shown for one in vote.candidates.all()] == ["Bea Urban", "Eva Eich"]


def test_a_whole_list_only_where_the_rules_know_it_and_each_has_a_seat(committee, meeting, item):
    told = {"item": item, "kind": VoteKind.ELECTION, "wording": "Beirat", "is_block": True, "by": BY}
    with pytest.raises(ValidationError, match="one by one"):
        prepare_vote(meeting, candidates=["Eva", "Uwe"], seats=2, **told)
    make_rules(committee, block_election=True)
    for candidates, seats in ((["Eva", "Uwe"], 1), (["Eva"], 1)):
        with pytest.raises(ValidationError, match="not more than there are seats"):
            prepare_vote(meeting, candidates=candidates, seats=seats, **told)
    assert prepare_vote(meeting, candidates=["Eva", "Uwe"], seats=2, **told).is_block


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, "word for word"),
        ({"kind": VoteKind.ELECTION, "wording": "Wahl"}, "who stands for election"),
        (
            {"kind": VoteKind.ELECTION, "wording": "Wahl", "candidates": ["Eva"], "seats": 21},
            "between 1 and 20",
        ),
        ({"wording": "x", "method": Method.CONSENSUS, "decision": "statutes"}, "must be counted"),
        ({"wording": "x" * 20_001}, "20000"),
    ],
)
def test_what_is_missing_is_said(told, sentence, meeting, item):
    with pytest.raises(ValidationError, match=sentence):
        prepare_vote(meeting, item=item, by=BY, **told)
    assert not item.votes.exists()


def test_without_objection_only_where_the_rules_know_it(meeting, item):
    make_rules(meeting.committee, consensus=False)
    with pytest.raises(ValidationError, match="ask for a vote"):
        prepare_vote(meeting, item=item, wording="x", method=Method.CONSENSUS, by=BY)


@pytest.mark.parametrize(
    "told",
    [
        {"candidates": ["Eva"]},
        {"kind": VoteKind.AMENDMENT},
        {"kind": VoteKind.ELECTION, "candidates": ["Eva"], "decision": "ordinary"},
        {"decision": "election"},
        {"method": Method.CIRCULAR},
    ],
)
def test_what_does_not_fit_together_is_a_mistake(told, meeting, item):
    with pytest.raises(ValueError, match=r"belong|such|in writing"):
        prepare_vote(meeting, item=item, wording="x", by=BY, **told)


def test_nothing_of_another_meeting(meeting, committee, hoerde):
    elsewhere = make_item(make_meeting(committee))
    with pytest.raises(ValueError, match="another agenda"):
        prepare_vote(meeting, item=elsewhere, wording="x", by=BY)
    with pytest.raises(ValueError, match="does not meet here"):
        prepare_vote(
            meeting, item=make_item(meeting), wording="x", committee=make_group(district=hoerde), by=BY
        )


def test_in_a_joint_meeting_each_committee_votes_for_itself(meeting, item, hoerde):
    group = make_group(district=hoerde)
    meeting.with_committees.add(group)
    assert prepare_vote(meeting, item=item, wording="x", committee=group, by=BY).committee == group
