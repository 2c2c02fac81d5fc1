import pytest

from tests.factories.ideas import make_idea, make_supporters
from vorort.ground.permit import Refused
from vorort.ideas.actions import merge_ideas, separate_ideas


def test_a_merger_is_undone_to_the_last_support(idea, hoerde, anna, bea, cem, actor):
    other = make_idea(hoerde, title="Bänke am See")
    make_supporters(idea, anna, bea)
    make_supporters(other, bea, cem)
    merge_ideas(idea, into=other, by=actor("bea"))
    back = separate_ideas(idea, by=actor("bea"))
    other.refresh_from_db()
    back.refresh_from_db()
    assert (back.state, back.merged_into, back.support_count, other.support_count) == (
        "published",
        None,
        2,
        2,
    )
    assert not idea.thread.outcomes.exists()


def test_only_what_is_merged(idea, actor):
    with pytest.raises(Refused):
        separate_ideas(idea, by=actor("bea"))
