"""The stage of Hörde: its steering committee with Bea in the chair, a group, and a project that was proposed."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.committees import make_chaired, make_group
from tests.factories.projects import make_project
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.people.models import User
from vorort.projects.models import Event, Listing, Project


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
def project(committee: Committee, hoerde: District) -> Project:
    """Proposed, public, of nobody's group."""
    return make_project(hoerde)


def steps(project: Project | Event | Listing) -> list[tuple[str, str]]:
    """What the timeline says, in its order."""
    return list(project.thread.steps.values_list("what", "about"))
