"""The link in the mail, and the button behind it."""

import pytest

from tests.factories.ideas import BY, beginner, link_holder, make_idea, make_waiting
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.ideas.actions import confirm_idea, set_intake
from vorort.ideas.choices import IdeaState
from vorort.people.actions import link_address
from vorort.people.models import Address


def test_the_link_confirms_the_address_and_publishes(city, hoerde):
    waiting = make_waiting(hoerde)
    idea = confirm_idea(waiting, by=link_holder(waiting))
    assert (idea.state, idea.thread.visibility) == (IdeaState.PUBLISHED, "public")
    assert Address.objects.get().confirmed_at


def test_following_it_again_changes_nothing(city, hoerde, told):
    idea = make_idea(hoerde)
    told()
    assert confirm_idea(idea, by=link_holder(idea)).published_at == idea.published_at
    assert told() == []


def test_only_the_mail_confirms_not_the_browser_that_wrote_it(city, hoerde, actor):
    waiting, other = make_waiting(hoerde), make_waiting(hoerde, "karl@example.org")
    for who in (ANONYMOUS, beginner(waiting), link_holder(other), actor("anna"), actor("cem")):
        with pytest.raises(Refused):
            confirm_idea(waiting, by=who)


def test_an_address_of_an_account_makes_it_the_accounts(city, hoerde, anna):
    link_address(anna, email="anna@example.org", by=BY)
    waiting = make_waiting(hoerde, "anna@example.org")
    assert confirm_idea(waiting, by=link_holder(waiting)).thread.author == anna


def test_where_the_district_looks_first_it_is_held_after_the_mail(city, hoerde):
    set_intake(city, answer_days=21, looks_first=True, consent_age=16, by=BY)
    waiting = make_waiting(hoerde)
    assert confirm_idea(waiting, by=link_holder(waiting)).state == IdeaState.HELD
