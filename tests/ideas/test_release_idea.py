from datetime import timedelta

import pytest

from tests.factories.ideas import BY, make_idea
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import release_idea, set_intake


@pytest.fixture
def held(city, hoerde, anna):
    set_intake(hoerde, answer_days=10, looks_first=True, consent_age=16, by=BY)
    return make_idea(hoerde, anna)


def test_a_moderator_lets_it_appear_and_the_promise_counts_from_then(held, actor):
    idea = release_idea(held, by=actor("mo"))
    assert (idea.state, idea.thread.visibility, steps(idea)) == ("published", "public", [("published", "")])
    assert idea.published_at
    assert idea.due_at == idea.published_at + timedelta(days=10)


def test_the_author_does_not(held, actor):
    for who in ("anna", "bea", "dora", "nobody"):
        with pytest.raises(Refused):
            release_idea(held, by=actor(who))
