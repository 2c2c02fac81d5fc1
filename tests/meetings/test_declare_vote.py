import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_amendment, make_candidate, make_paper, make_rules, make_vote
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_vote, declare_vote, open_vote
from vorort.meetings.choices import AmendmentState
from vorort.meetings.models import Resolution


@pytest.fixture
def closed(item, there):
    """`closed(counts)`: a vote of five people that is counted."""
    there()

    def make(counts, **fields):
        return close_vote(open_vote(make_vote(item, **fields), by=BY), counts=counts, by=BY)

    return make


def test_a_motion_becomes_a_resolution(closed, actor, told):
    vote = closed({"yes": 3, "no": 2})
    told()
    declared = declare_vote(vote, by=actor("bea"))
    assert (declared.state, declared.carried) == ("declared", True)
    assert declared.declared_at is not None
    resolution = Resolution.objects.get()
    assert (resolution.vote, resolution.wording, resolution.outcome) == (vote, vote.wording, "carried")
    facts = [fact for fact, _payload in told()]
    assert facts == ["meetings.VoteDeclared", "meetings.ResolutionPassed"]


def test_so_does_one_that_was_rejected(closed):
    declare_vote(closed({"yes": 2, "no": 2}), by=BY)
    assert Resolution.objects.get().outcome == "rejected"


def test_a_point_of_order_leaves_no_resolution(closed):
    assert declare_vote(closed({"yes": 5}, kind="procedure"), by=BY).carried
    assert not Resolution.objects.exists()


def test_the_chair_breaks_a_tie_and_says_so(committee, closed):
    make_rules(committee, tie="chair")
    vote = closed({"yes": 2, "no": 2})
    with pytest.raises(ValidationError, match="how the tie was broken"):
        declare_vote(vote, carried=True, by=BY)
    with pytest.raises(ValidationError, match="whether the motion is carried"):
        declare_vote(vote, tie_note="Stimme der Vorsitzenden", by=BY)
    declared = declare_vote(vote, carried=True, tie_note="Stimme der Vorsitzenden", by=BY)
    assert (declared.carried, declared.result["carried"]) == (True, True)
    assert declared.result["reasons"][-1] == ["chair_for", {}]


def test_so_does_the_lot(committee, closed):
    make_rules(committee, tie="lot")
    declared = declare_vote(closed({"yes": 2, "no": 2}), carried=False, tie_note="Zettel gezogen", by=BY)
    assert declared.result["reasons"][-1] == ["lot_against", {}]


@pytest.mark.parametrize("told", [{"carried": False}, {"tie_note": "x"}, {"drawn": [1]}])
def test_nobody_declares_anything_but_the_result(told, closed):
    vote = closed({"yes": 3, "no": 2})
    with pytest.raises(ValidationError, match="The votes have decided"):
        declare_vote(vote, by=BY, **told)
    assert declare_vote(vote, carried=True, by=BY).carried


def test_an_adopted_amendment_changes_what_is_voted_on_later(committee, item, there):
    there()
    paper = make_paper(committee)
    near, far = make_amendment(paper, "Sechs Bänke."), make_amendment(paper, "Vier Bänke.")
    motion = make_vote(item, paper_version=paper.versions.get())
    for amendment, yes, state in ((near, 2, AmendmentState.REJECTED), (far, 4, AmendmentState.ADOPTED)):
        vote = open_vote(make_vote(item, kind="amendment", amendment=amendment), by=BY)
        declare_vote(close_vote(vote, counts={"yes": yes, "no": 5 - yes}, by=BY), by=BY)
        amendment.refresh_from_db()
        assert amendment.state == state
    assert not Resolution.objects.exists()
    opened = open_vote(motion, by=BY)
    assert opened.wording == "Vier Bänke."
    declare_vote(close_vote(opened, counts={"yes": 5}, by=BY), by=BY)
    assert Resolution.objects.get().wording == "Vier Bänke."


def test_a_lot_decides_between_equals(committee, item, there):
    there()
    make_rules(committee, election_rounds=("absolute", "lot"))
    vote = make_vote(item, kind="election", decision="election", method="paper")
    one, two = make_candidate(vote), make_candidate(vote)
    counts = {"yes": 4, "votes": {one.pk: 2, two.pk: 2}}
    closed = close_vote(open_vote(vote, by=BY), counts=counts, by=BY)
    assert (closed.carried, sorted(closed.result["lot"])) == (None, [one.pk, two.pk])
    with pytest.raises(ValidationError, match="how the tie was broken"):
        declare_vote(closed, drawn=[two.pk], by=BY)
    for wrong in ([one.pk, two.pk], [two.pk + 1]):
        with pytest.raises(ValidationError, match="decides between those with equal votes"):
            declare_vote(closed, drawn=wrong, tie_note="Zettel gezogen", by=BY)
    declared = declare_vote(closed, drawn=[two.pk], tie_note="Zettel gezogen", by=BY)
    assert (declared.carried, declared.result["elected"]) == (True, [two.pk])


def test_without_a_drawn_one_the_lot_is_drawn_here(committee, item, there):
    there()
    make_rules(committee, election_rounds=("absolute", "lot"))
    vote = make_vote(item, kind="election", decision="election", method="paper")
    keys = {make_candidate(vote).pk for _number in range(2)}
    counts = {"yes": 4, "votes": dict.fromkeys(keys, 2)}
    closed = close_vote(open_vote(vote, by=BY), counts=counts, by=BY)
    assert set(declare_vote(closed, tie_note="Vom Programm gezogen", by=BY).result["elected"]) < keys


def test_only_what_was_counted_and_only_once(closed, item):
    with pytest.raises(Refused):
        declare_vote(open_vote(make_vote(item), by=BY), by=BY)
    vote = closed({"yes": 5})
    declare_vote(vote, by=BY)
    with pytest.raises(Refused):
        declare_vote(vote, by=BY)
