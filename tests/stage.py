"""What topics have in common on their stage. A conftest takes what it needs by its name."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.committees import make_chaired, make_group
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.people.models import User


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Sentences are read here as the code has them."""
    with override("en"):
        yield


@pytest.fixture
def committee(city: City, hoerde: District, bea: User) -> Committee:
    """The steering committee of Hörde, chaired by Bea."""
    return make_chaired(hoerde, bea)


@pytest.fixture
def group(committee: Committee, hoerde: District) -> Committee:
    """A working group of Hörde."""
    return make_group(district=hoerde)
