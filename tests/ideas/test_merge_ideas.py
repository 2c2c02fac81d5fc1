"""Two ideas that say the same become one, and nobody counts twice."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import make_decided, make_idea, make_supporters
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import merge_ideas
from vorort.threads.actions import hide_thread


def test_supports_come_along_counted_once(idea, hoerde, anna, bea, cem, actor, told):
    other = make_idea(hoerde, title="Bänke am See")
    make_supporters(idea, anna, bea)
    make_supporters(other, bea, cem)
    told()
    merged = merge_ideas(idea, into=other, by=actor("bea"))
    other.refresh_from_db()
    assert (merged.state, merged.merged_into, other.support_count) == ("merged", other, 3)
    assert steps(idea)[-1] == ("merged", str(other.pk))
    assert [link.outcome for link in idea.thread.outcomes.all()] == [other.thread]
    assert told() == [("ideas.IdeasMerged", {"idea_id": idea.pk, "into_id": other.pk})]


def test_not_into_itself_nor_what_is_closed_hidden_or_elsewhere(idea, hoerde, aplerbeck, actor):
    hidden = make_idea(hoerde)
    hide_thread(hidden.thread, by=actor("mo"))
    for other in (idea, make_decided(hoerde), hidden, make_idea(aplerbeck)):
        with pytest.raises(ValidationError):
            merge_ideas(idea, into=other, by=actor("bea"))


def test_who_does_not_work_in_the_district_does_not(idea, hoerde, actor):
    for who in ("anna", "dora", "mo", "nobody"):
        with pytest.raises(Refused):
            merge_ideas(idea, into=make_idea(hoerde), by=actor(who))
