import pytest

from tests.factories.ideas import link_holder, make_decided
from tests.ideas.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.ideas.actions import refer_idea, withdraw_idea
from vorort.ideas.models import Idea


def test_the_author_takes_it_back_and_it_stays_readable(idea, group, actor, told):
    refer_idea(idea, committee=group, by=actor("bea"))
    told()
    gone = withdraw_idea(idea, by=link_holder(idea))
    assert (gone.state, steps(idea)[-1]) == ("withdrawn", ("withdrawn", ""))
    assert list(Idea.objects.visible_to(ANONYMOUS)) == [idea]
    assert not idea.referrals.filter(ends=None).exists()
    assert told() == [("ideas.IdeaWithdrawn", {"idea_id": idea.pk})]


def test_nobody_else_does_and_nobody_twice(idea, hoerde, actor):
    for who in ("anna", "bea", "cem", "nobody"):
        with pytest.raises(Refused):
            withdraw_idea(idea, by=actor(who))
    withdraw_idea(idea, by=link_holder(idea))
    with pytest.raises(Refused):
        withdraw_idea(idea, by=link_holder(idea))


def test_what_is_decided_is_not_withdrawn(committee, hoerde):
    decided = make_decided(hoerde)
    with pytest.raises(Refused):
        withdraw_idea(decided, by=link_holder(decided))
