"""The stage of Hörde: its steering committee with Bea in the chair, a group, and an idea of somebody without account."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.committees import make_chaired, make_group
from tests.factories.ideas import make_idea
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.ideas.models import Idea
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
    return make_group(district=hoerde)


@pytest.fixture
def idea(committee: Committee, hoerde: District) -> Idea:
    """Published, of somebody without an account."""
    return make_idea(hoerde)


def steps(idea: Idea) -> list[tuple[str, str]]:
    """What the timeline says, in its order."""
    return list(idea.thread.steps.values_list("what", "about"))
