"""A public thing of Hörde, and somebody without account who talks about it."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.conversation import address_actor
from tests.factories.threads import make_thread
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.threads.models import Thread


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Sentences are read here as the code has them."""
    with override("en"):
        yield


@pytest.fixture
def thread(hoerde: District) -> Thread:
    return make_thread(district=hoerde)


@pytest.fixture
def paula(db: None) -> Actor:
    return address_actor()
