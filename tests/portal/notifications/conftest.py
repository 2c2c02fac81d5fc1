"""A city, an idea of Anna's that everybody may read, and Paula, who has no account."""

import pytest
from django.core.cache import cache

from tests.factories.ideas import make_idea
from tests.factories.notifications import make_address
from vorort.districts.models import City, District
from vorort.ideas.models import Idea
from vorort.outbox.models import Delivery
from vorort.people.models import Address, User


@pytest.fixture(autouse=True)
def fresh_counters(city: City) -> None:
    cache.clear()


@pytest.fixture
def idea(hoerde: District, anna: User) -> Idea:
    """What its publication would tell is left out."""
    found = make_idea(hoerde, anna)
    Delivery.objects.all().delete()
    return found


@pytest.fixture
def paula(db: None) -> Address:
    return make_address()
