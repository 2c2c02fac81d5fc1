"""Hörde with its steering committee, chaired by Bea, a group, and Aplerbeck next to it; and what a page says."""

import re
from typing import Any

import pytest

from tests.factories.committees import make_chaired, make_group
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.people.models import User


@pytest.fixture
def steering(city: City, hoerde: District, aplerbeck: District, bea: User) -> Committee:
    return make_chaired(hoerde, bea)


@pytest.fixture
def group(steering: Committee, hoerde: District) -> Committee:
    return make_group(district=hoerde)


def words(answer: Any, status: int = 200) -> str:
    """Without tags, and with one space between words."""
    assert answer.status_code == status
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())
