import pytest

from tests.factories.meetings import BY, make_amendment, make_paper, make_vote
from vorort.ground.permit import Refused
from vorort.meetings.actions import discard_vote, open_vote
from vorort.meetings.choices import AmendmentState
from vorort.meetings.models import Vote


def test_it_is_gone_and_the_others_move_up(item, actor):
    first, second = make_vote(item), make_vote(item)
    discard_vote(first, by=actor("bea"))
    assert list(Vote.objects.values_list("pk", "position")) == [(second.pk, 1)]


@pytest.mark.parametrize("state", [AmendmentState.ADOPTED, AmendmentState.REJECTED])
def test_an_amendment_is_no_longer_needed_once_another_is_adopted(state, committee, item):
    paper = make_paper(committee)
    make_amendment(paper, state=state)
    amendment = make_amendment(paper)
    discard_vote(make_vote(item, kind="amendment", amendment=amendment), by=BY)
    amendment.refresh_from_db()
    is_moot = state == AmendmentState.ADOPTED
    assert amendment.state == (AmendmentState.MOOT if is_moot else AmendmentState.PROPOSED)


def test_what_was_opened_stays(item, there):
    there()
    vote = open_vote(make_vote(item), by=BY)
    with pytest.raises(Refused):
        discard_vote(vote, by=BY)
