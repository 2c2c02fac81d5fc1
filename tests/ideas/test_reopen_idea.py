import pytest

from tests.factories.ideas import make_decided
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import decide_idea, reopen_idea
from vorort.ideas.choices import IdeaState


def test_a_decision_is_taken_back_and_stays_readable(committee, hoerde, actor):
    idea = reopen_idea(make_decided(hoerde, IdeaState.NOT_PURSUED), by=actor("bea"))
    assert (idea.state, idea.decided_at, steps(idea)[-1]) == ("published", None, ("reopened", ""))
    assert idea.answers.get().reversed_at
    again = decide_idea(idea, outcome=IdeaState.ADOPTED, reason="Jetzt ist Geld da.", by=actor("bea"))
    assert (again.state, again.answers.count()) == ("adopted", 2)


def test_only_what_is_decided_and_only_by_those_who_decide(idea, hoerde, actor):
    with pytest.raises(Refused):
        reopen_idea(idea, by=actor("bea"))
    for who in ("anna", "dora", "mo", "nobody"):
        with pytest.raises(Refused):
            reopen_idea(make_decided(hoerde), by=actor(who))
