"""One support per person and idea, whatever somebody tries."""

import pytest
from django.db import IntegrityError, transaction

from tests.factories.ideas import BY, address_actor, beginner, make_idea_draft, make_supporters
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.ideas.actions import support_idea
from vorort.ideas.models import Support
from vorort.people.actions import link_address
from vorort.people.bulk import known_address
from vorort.threads.actions import hide_thread


def test_a_support_counts_once(idea, anna, bea):
    make_supporters(idea, anna, anna, bea)
    idea.refresh_from_db()
    assert (idea.support_count, idea.supports.count()) == (2, 2)


def test_with_a_confirmed_address_it_counts_too(idea):
    address = known_address("karl@example.org")
    for _ in range(2):
        support_idea(idea, by=address_actor(address))
    idea.refresh_from_db()
    assert idea.support_count == 1


def test_the_database_itself_refuses_the_second(idea, anna):
    make_supporters(idea, anna)
    with pytest.raises(IntegrityError), transaction.atomic():
        Support.objects.create(idea=idea, user=anna, given_at=now(), counts_since=now())
    with pytest.raises(IntegrityError), transaction.atomic():
        Support.objects.create(idea=idea, given_at=now())


def test_an_address_that_becomes_an_accounts_does_not_count_twice(idea, anna):
    address = known_address("anna@example.org")
    support_idea(idea, by=address_actor(address))
    make_supporters(idea, anna)
    link_address(anna, email="anna@example.org", by=BY)
    idea.refresh_from_db()
    assert idea.support_count == 1
    assert [(row.user, row.address) for row in idea.supports.all()] == [(anna, None)]


def test_an_address_that_becomes_an_accounts_takes_its_supports_along(idea, anna):
    support_idea(idea, by=address_actor(known_address("anna@example.org")))
    link_address(anna, email="anna@example.org", by=BY)
    assert [(row.user, row.address) for row in idea.supports.all()] == [(anna, None)]


def test_nobody_supports_what_is_not_there(idea, hoerde, anna, actor):
    draft = make_idea_draft(hoerde)
    hide_thread(idea.thread, by=actor("mo"))
    idea.refresh_from_db()
    for found in (draft, idea):
        with pytest.raises(Refused):
            support_idea(found, by=user_actor(anna.pk))


def test_somebody_unknown_does_not_count(idea):
    for who in (ANONYMOUS, beginner(idea)):
        with pytest.raises(Refused):
            support_idea(idea, by=who)
