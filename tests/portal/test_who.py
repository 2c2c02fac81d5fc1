"""Who reads: the account, or an address confirmed in this browser, or nobody."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory

from tests.factories.conversation import address_actor
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.people.actions import link_address
from vorort.people.models import Address
from vorort.portal.who import KEY, reader_of


def reader(remembered=None, user=None):
    request = RequestFactory().get("/")
    request.user = user or AnonymousUser()
    request.session = SessionStore()
    if remembered:
        request.session[KEY] = remembered
    return reader_of(request)


def test_the_account_comes_first(anna):
    address = address_actor()
    assert reader(address.id, anna) == user_actor(anna.pk)
    assert reader(address.id) == address


@pytest.mark.parametrize("remembered", [None, "1", 999_999])
def test_what_is_no_address_is_nobody(remembered, db):
    assert reader(remembered) == ANONYMOUS


def test_an_address_counts_while_it_is_confirmed_and_belongs_to_no_account(anna, actor):
    address = address_actor()
    Address.objects.update(confirmed_at=None)
    assert reader(address.id) == ANONYMOUS
    link_address(anna, email="paula@example.org", by=actor("anna"))
    assert reader(address.id) == ANONYMOUS
