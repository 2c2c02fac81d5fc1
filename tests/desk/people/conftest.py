"""Cem at the desk of the office, and everybody who has no business there."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.people import logged_in

OTHERS = ("anna", "bea", "dora", "edi", "olga", "mo")


@pytest.fixture
def enter(request: pytest.FixtureRequest, city: object) -> Callable[[str], Client]:
    """A browser in which somebody of the cast has logged in with both factors."""

    def browser(name: str) -> Client:
        return logged_in(request.getfixturevalue(name))

    return browser


@pytest.fixture
def as_cem(enter: Callable[[str], Client]) -> Client:
    return enter("cem")


@pytest.fixture
def cost(as_cem: Client) -> Callable[[str], int]:
    """How many statements a page costs when it is read a second time."""

    def count(path: str) -> int:
        as_cem.get(path)
        with CaptureQueriesContext(connection) as queries:
            assert as_cem.get(path).status_code == 200
        return len(queries)

    return count
