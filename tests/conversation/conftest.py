"""A public thing of Hörde, and somebody without account who talks about it."""

import pytest

from tests.factories.conversation import address_actor
from tests.factories.threads import make_thread
from tests.stage import in_english
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.threads.models import Thread

__all__ = ["in_english"]


@pytest.fixture
def thread(hoerde: District) -> Thread:
    return make_thread(district=hoerde)


@pytest.fixture
def paula(db: None) -> Actor:
    return address_actor()
