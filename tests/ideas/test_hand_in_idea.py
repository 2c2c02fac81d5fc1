"""From draft to published: at once for those who are known, after a mail for the others."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import BY, beginner, make_idea, make_idea_draft, make_waiting
from tests.ideas.conftest import steps
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, user_actor
from vorort.ground.permit import Refused
from vorort.ideas.actions import hand_in_idea, set_intake
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.people.models import Address
from vorort.search.selectors import search


def test_with_an_account_it_appears_at_once(city, hoerde, anna, told):
    told()
    idea = make_idea(hoerde, anna)
    assert (idea.state, idea.thread.visibility, steps(idea)) == ("published", "public", [("published", "")])
    assert idea.published_at
    assert idea.due_at == idea.published_at + timedelta(days=21)
    assert list(Idea.objects.visible_to(ANONYMOUS)) == [idea]
    assert [found.object_id for found in search("Bänke", "de")] == [idea.pk]
    assert told() == [("ideas.IdeaPublished", {"idea_id": idea.pk})]


def test_without_an_account_it_waits_for_the_link(city, hoerde):
    waiting = make_waiting(hoerde, " Anna@Example.ORG ")
    assert (waiting.state, waiting.published_at) == (IdeaState.WAITING, None)
    address = Address.objects.get()
    assert (waiting.address, address.email, address.confirmed_at) == (address, "anna@example.org", None)
    assert list(Idea.objects.visible_to(ANONYMOUS)) == []


def test_a_mistyped_address_is_put_right_by_handing_in_again(city, hoerde):
    waiting = make_waiting(hoerde, "ana@example.org")
    again = hand_in_idea(waiting, email="anna@example.org", by=beginner(waiting))
    assert again.address
    assert again.address.email == "anna@example.org"


@pytest.mark.parametrize("email", ["", "keine Adresse", "a@b", "a@b@c.de"])
def test_without_an_address_nothing_is_handed_in(city, hoerde, email):
    draft = make_idea_draft(hoerde)
    with pytest.raises(ValidationError):
        hand_in_idea(draft, email=email, by=beginner(draft))
    draft.refresh_from_db()
    assert draft.state == IdeaState.DRAFT


def test_an_idea_says_at_least_a_sentence(city, hoerde):
    draft = make_idea_draft(hoerde, text="Bank")
    with pytest.raises(ValidationError, match="at least one sentence"):
        hand_in_idea(draft, email="anna@example.org", by=beginner(draft))


def test_what_came_on_paper_needs_no_address(committee, hoerde, cem):
    by = Actor(ActorKind.USER, cem.pk, on_behalf="paper")
    idea = hand_in_idea(make_idea_draft(hoerde, by), by=by)
    assert (idea.state, idea.address) == (IdeaState.PUBLISHED, None)


def test_where_the_district_looks_first_it_is_held(city, hoerde, anna, told):
    set_intake(hoerde, answer_days=14, looks_first=True, consent_age=16, by=BY)
    told()
    idea = make_idea(hoerde, anna)
    assert (idea.state, idea.thread.visibility) == (IdeaState.HELD, "draft")
    assert told() == [("ideas.IdeaHeld", {"idea_id": idea.pk})]


def test_nobody_hands_in_what_others_write(city, hoerde, actor):
    draft = make_idea_draft(hoerde)
    for who in (ANONYMOUS, actor("anna"), actor("cem")):
        with pytest.raises(Refused):
            hand_in_idea(draft, email="anna@example.org", by=who)


def test_handing_in_twice_is_refused(city, hoerde, anna):
    idea = make_idea(hoerde, anna)
    with pytest.raises(Refused):
        hand_in_idea(idea, by=user_actor(anna.pk))
