"""The stage of Hörde: Bea chairs its steering committee, a group leads a project that everybody sees."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.committees import make_chaired, make_group
from tests.factories.projects import make_project
from tests.factories.volunteering import make_shift
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.people.models import User
from vorort.projects.models import Project
from vorort.volunteering.models import Shift


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
    """Everybody can read it."""
    return make_project(hoerde)


@pytest.fixture
def shift(project: Project) -> Shift:
    """In a week, with two places."""
    found: Shift = make_shift(project)
    return found
