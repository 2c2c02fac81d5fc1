import pytest

from tests.factories.ideas import beginner, make_idea, make_idea_draft, make_waiting
from vorort.ground.actor import schedule_actor
from vorort.ground.permit import Refused
from vorort.ideas.actions import discard_draft
from vorort.ideas.models import Idea
from vorort.threads.models import Thread


def test_a_draft_goes_with_its_thread(city, hoerde):
    draft = make_idea_draft(hoerde)
    discard_draft(draft, by=beginner(draft))
    assert not Idea.objects.exists()
    assert not Thread.objects.exists()


def test_the_clock_discards_what_nobody_confirms(city, hoerde):
    discard_draft(make_waiting(hoerde), by=schedule_actor("tests"))
    assert not Idea.objects.exists()


def test_what_is_published_is_not_discarded(city, hoerde):
    idea = make_idea(hoerde)
    for who in (beginner(idea), schedule_actor("tests")):
        with pytest.raises(Refused):
            discard_draft(idea, by=who)
