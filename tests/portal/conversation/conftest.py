"""A committee of Hörde with its page, and readers with and without account in their browsers."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from tests.factories.committees import make_chaired
from tests.factories.conversation import address_actor
from tests.factories.people import logged_in
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.outbox.models import Mail
from vorort.people.models import User
from vorort.portal.who import KEY
from vorort.threads.models import Thread


@pytest.fixture(autouse=True)
def fresh_counters(city: City) -> None:
    cache.clear()


@pytest.fixture
def committee(hoerde: District, bea: User) -> Committee:
    """Chaired by Bea."""
    return make_chaired(hoerde, bea)


@pytest.fixture
def thread(committee: Committee) -> Thread:
    return committee.thread


@pytest.fixture
def as_anna(anna: User) -> Client:
    return logged_in(anna)


@pytest.fixture
def as_paula(db: None) -> Client:
    """Without account; her address is confirmed in this browser."""
    browser = Client()
    session = browser.session
    session[KEY] = address_actor().id
    session.save()
    return browser


@pytest.fixture
def people_take_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every form is sent a minute after it was fetched."""
    real, calls = time.time, [0.0]

    def later() -> float:
        calls[0] += 60
        return real() + calls[0]

    monkeypatch.setattr("django.core.signing.time.time", later)


@pytest.fixture
def mails(db: None) -> Callable[[], list[tuple[str, str]]]:
    """To whom and what about, in their order."""

    def all_of_them() -> list[tuple[str, str]]:
        rows: list[Any] = list(Mail.objects.order_by("pk"))
        return [(mail.to, mail.subject) for mail in rows]

    return all_of_them
