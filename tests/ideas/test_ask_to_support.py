"""Supporting with an e-mail address: it counts once the link was followed, and says nothing about anybody."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import BY, address_actor, make_supporters
from vorort.ground.actor import ANONYMOUS
from vorort.ideas.actions import ask_to_support, support_idea
from vorort.people.actions import link_address
from vorort.people.models import Address


def ask(idea, email="karl@example.org"):
    ask_to_support(idea, email=email, by=ANONYMOUS)
    idea.refresh_from_db()
    return Address.objects.get(email=email.lower())


def test_it_counts_only_once_the_link_is_followed(idea):
    address = ask(idea, "Karl@Example.org")
    ask(idea)
    assert (idea.support_count, idea.supports.count(), address.confirmed_at) == (0, 1, None)
    support_idea(idea, by=address_actor(address))
    idea.refresh_from_db()
    address.refresh_from_db()
    assert idea.support_count == 1
    assert address.confirmed_at


def test_an_address_of_an_account_supports_as_the_account(idea, anna):
    link_address(anna, email="anna@example.org", by=BY)
    make_supporters(idea, anna)
    address = ask(idea, "anna@example.org")
    support_idea(idea, by=address_actor(address))
    idea.refresh_from_db()
    assert [(row.user, row.address) for row in idea.supports.all()] == [(anna, None)]
    assert idea.support_count == 1


@pytest.mark.parametrize("email", ["", "karl", "a@b@c.de", "karl@example.org\nBcc: all@example.org"])
def test_what_is_no_address_is_refused(idea, email):
    with pytest.raises(ValidationError):
        ask_to_support(idea, email=email, by=ANONYMOUS)
