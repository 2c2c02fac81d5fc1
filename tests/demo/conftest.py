"""The demo as a whole."""

from collections.abc import Iterator

import pytest
from django.db import transaction

from vorort.demo.load import load_demo


@pytest.fixture(scope="package")
def demo_city(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """The whole demo, loaded once for these tests."""
    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]
        load_demo(lambda what: None)
        yield
        transaction.set_rollback(True)
