"""What a parent has signed is entered by those who look at held ideas."""

import pytest

from tests.factories.ideas import make_idea, make_young, parent_of
from vorort.ground.permit import Refused
from vorort.ideas.actions import answer_consent, record_parental_consent
from vorort.ideas.choices import IdeaState, ParentWay
from vorort.ideas.models import ParentalConsent

pytestmark = pytest.mark.usefixtures("city")


@pytest.mark.parametrize("who", ["cem", "mo"])
def test_a_signature_lets_an_idea_appear_and_says_who_has_seen_it(who, hoerde, actor):
    idea = make_young(hoerde, way="paper")
    by = actor(who)
    assert record_parental_consent(idea, is_given=True, by=by).state == IdeaState.PUBLISHED
    consent = ParentalConsent.objects.get()
    assert (consent.recorded_by_id, consent.given_at is not None) == (by.user_id, True)


def test_a_refusal_on_paper_is_one_too(hoerde, actor):
    idea = make_young(hoerde, way="paper")
    assert record_parental_consent(idea, is_given=False, by=actor("cem")).state == IdeaState.HELD
    assert ParentalConsent.objects.get().declined_at


def test_paper_may_come_instead_of_the_link_which_then_leads_nowhere(hoerde, actor):
    idea = make_young(hoerde)
    parent = parent_of(idea)
    record_parental_consent(idea, is_given=True, by=actor("cem"))
    consent = ParentalConsent.objects.get()
    assert (consent.way, consent.email) == (ParentWay.PAPER, "")
    with pytest.raises(Refused):
        answer_consent(idea, is_given=False, by=parent)


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga", "shell"])
def test_others_do_not(who, hoerde, actor):
    idea = make_young(hoerde, way="paper")
    with pytest.raises(Refused):
        record_parental_consent(idea, is_given=True, by=actor(who))


def test_where_nobody_was_asked_there_is_nothing_to_record(hoerde, actor):
    with pytest.raises(Refused):
        record_parental_consent(make_idea(hoerde), is_given=True, by=actor("cem"))
