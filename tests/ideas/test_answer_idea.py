from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee
from tests.factories.ideas import make_idea, make_idea_draft
from tests.ideas.conftest import steps
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.ideas.actions import answer_idea
from vorort.ideas.rules import Answering
from vorort.ideas.selectors import answering_of

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_the_first_answer_keeps_the_promise_and_the_second_changes_nothing(committee, hoerde, actor):
    with held_at(NOON):
        idea = make_idea(hoerde)
    for days in (3, 9):
        with held_at(NOON + timedelta(days=days)):
            answer_idea(idea, text="Danke! Wir sehen es uns an.", committee=committee, by=actor("bea"))
    idea.refresh_from_db()
    assert (idea.state, idea.answered_at) == ("published", NOON + timedelta(days=3))
    assert [step for step, _ in steps(idea)] == ["published", "answered", "answered"]
    assert answering_of(hoerde.pk, NOON + timedelta(days=10)) == Answering(3, 1, 1)


def test_an_answer_says_something(idea, actor):
    with pytest.raises(ValidationError):
        answer_idea(idea, text="", by=actor("bea"))


def test_drafts_are_not_answered_and_not_everybody_answers(idea, hoerde, actor):
    with pytest.raises(Refused):
        answer_idea(make_idea_draft(hoerde), text="Danke!", by=actor("cem"))
    for who in ("anna", "dora", "mo", "nobody"):
        with pytest.raises(Refused):
            answer_idea(idea, text="Danke!", by=actor(who))


def test_nobody_answers_for_the_committee_of_another_district(idea, aplerbeck, actor):
    with pytest.raises(ValidationError, match="does not deal"):
        answer_idea(idea, text="Danke!", committee=make_committee("Nebenan", aplerbeck), by=actor("bea"))
