"""Anna and Bea in their browsers: Anna is a resident, Bea has an entry of her own."""

from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.people import make_person
from vorort.people.models import Person, User

PASSWORD = "a good password"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1"


@pytest.fixture(autouse=True)
def fresh_counters(city: object) -> None:
    cache.clear()


@pytest.fixture
def person(bea: User) -> Person:
    return make_person(user=bea, function="Gärtnerin", email="bea@example.org", phone="0231 1")


def enter(user: User, agent: str = FIREFOX) -> Client:
    """A browser in which somebody has logged in with the password."""
    EmailAddress.objects.get_or_create(user=user, email=user.email, verified=True, primary=True)
    browser = Client(headers={"user-agent": agent})
    answer = browser.post("/konto/login/", {"login": user.email, "password": PASSWORD})
    assert answer.status_code == 302
    return browser


def enter_surely(user: User) -> Client:
    """The same, and just asked once more."""
    browser = enter(user)
    browser.post("/konto/reauthenticate/", {"password": PASSWORD})
    return browser


@pytest.fixture
def cost() -> Callable[[Client, str], int]:
    """How many queries a page costs when it is read a second time."""

    def count(browser: Client, path: str) -> int:
        browser.get(path)
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(path).status_code == 200
        return len(queries)

    return count
