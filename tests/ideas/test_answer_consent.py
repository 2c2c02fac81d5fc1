"""A parent decides behind the link of a mail; what they decided stays."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories.ideas import BY, beginner, link_holder, make_idea_draft, make_young, parent_of
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.ideas.actions import answer_consent, confirm_idea, hand_in_idea, release_idea, set_intake
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea, ParentalConsent
from vorort.ideas.reactions import forget_parents, forget_stale_drafts
from vorort.ideas.rules import KEPT_PARENT, PARENT_MAY_TAKE

pytestmark = pytest.mark.usefixtures("city")
SOON = timedelta(minutes=1)


def test_an_idea_of_somebody_young_is_held_until_a_parent_agrees(hoerde, told):
    idea = make_young(hoerde)
    assert (idea.state, idea.thread.visibility) == (IdeaState.HELD, "draft")
    told()
    answered = answer_consent(idea, is_given=True, by=parent_of(idea))
    assert (answered.state, answered.thread.visibility) == (IdeaState.PUBLISHED, "public")
    facts = [name for name, _ in told()]
    assert facts == ["ideas.ParentalConsentGiven", "ideas.IdeaPublished"]


def test_where_the_district_looks_first_it_is_looked_at_afterwards(hoerde, actor):
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    idea = make_young(hoerde)
    with pytest.raises(Refused):
        release_idea(idea, by=actor("mo"))
    assert answer_consent(idea, is_given=True, by=parent_of(idea)).state == IdeaState.HELD
    assert release_idea(idea, by=actor("mo")).state == IdeaState.PUBLISHED


def test_what_a_parent_declines_never_appears_and_is_deleted_after_a_while(hoerde, told, actor):
    idea, cem = make_young(hoerde), actor("cem")
    told()
    answer_consent(idea, is_given=False, by=parent_of(idea))
    assert [name for name, _ in told()] == ["ideas.ParentalConsentDeclined"]
    with pytest.raises(Refused):
        release_idea(idea, by=cem)
    forget_stale_drafts(now() + KEPT_PARENT - SOON)
    assert Idea.objects.exists()
    forget_stale_drafts(now() + KEPT_PARENT + SOON)
    assert not Idea.objects.exists()


def test_what_no_parent_answers_is_deleted_after_a_season(hoerde):
    make_young(hoerde)
    forget_stale_drafts(now() + PARENT_MAY_TAKE - SOON)
    assert Idea.objects.exists()
    forget_stale_drafts(now() + PARENT_MAY_TAKE + SOON)
    assert not Idea.objects.exists()


def test_the_address_of_the_parent_is_deleted_after_the_decision(hoerde):
    idea = make_young(hoerde)
    forget_parents(now() + PARENT_MAY_TAKE)
    assert ParentalConsent.objects.get().email
    answer_consent(idea, is_given=True, by=parent_of(idea))
    forget_parents(now() + KEPT_PARENT - SOON)
    assert ParentalConsent.objects.get().email
    forget_parents(now() + KEPT_PARENT + SOON)
    assert ParentalConsent.objects.get().email == ""
    assert Idea.objects.get().state == IdeaState.PUBLISHED


def test_a_parent_decides_once_and_about_this_idea_only(hoerde):
    idea, other = make_young(hoerde), make_young(hoerde)
    with pytest.raises(Refused):
        answer_consent(idea, is_given=True, by=parent_of(other))
    answer_consent(idea, is_given=False, by=parent_of(idea))
    with pytest.raises(Refused):
        answer_consent(idea, is_given=True, by=parent_of(idea))


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "cem", "mo", "shell"])
def test_nobody_else_answers_for_a_parent(who, hoerde, actor):
    idea = make_young(hoerde)
    for by in (actor(who), beginner(idea), link_holder(idea)):
        with pytest.raises(Refused):
            answer_consent(idea, is_given=True, by=by)


def test_the_database_publishes_nothing_without_it(hoerde):
    idea = make_young(hoerde)
    with pytest.raises(IntegrityError), transaction.atomic():
        Idea.objects.filter(pk=idea.pk).update(state="published", published_at=now(), due_at=now())
    answer_consent(idea, is_given=True, by=parent_of(idea))
    with pytest.raises(IntegrityError), transaction.atomic():
        ParentalConsent.objects.update(given_at=None)


@pytest.mark.parametrize("address", ["", "kein Wort", "kind@example.org", "KIND@example.org "])
def test_the_address_must_be_one_and_not_the_childs(address, hoerde):
    draft = make_idea_draft(hoerde)
    with pytest.raises(ValidationError) as raised:
        hand_in_idea(
            draft, email="kind@example.org", parent_way="link", parent_email=address, by=beginner(draft)
        )
    assert "parent_email" in raised.value.message_dict
    assert not ParentalConsent.objects.exists()


def test_whoever_hands_in_once_more_asks_anew(hoerde):
    draft, own = make_idea_draft(hoerde), "kind@example.org"
    hand_in_idea(draft, email=own, parent_way="link", parent_email="eins@example.org", by=beginner(draft))
    first = ParentalConsent.objects.get()
    hand_in_idea(draft, email=own, parent_way="paper", by=beginner(draft))
    assert ParentalConsent.objects.get().pk != first.pk
    idea = Idea.objects.get()
    assert confirm_idea(idea, by=link_holder(idea)).state == IdeaState.HELD
