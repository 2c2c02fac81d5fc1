"""The stage of Hörde: Bea chairs its steering committee, a group leads a project that everybody sees."""

import pytest

from tests.factories.projects import make_project
from tests.factories.volunteering import make_shift
from tests.stage import committee, group, in_english
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.projects.models import Project
from vorort.volunteering.models import Shift

__all__ = ["committee", "group", "in_english"]


@pytest.fixture
def project(committee: Committee, hoerde: District) -> Project:
    """Everybody can read it."""
    return make_project(hoerde)


@pytest.fixture
def shift(project: Project) -> Shift:
    """In a week, with two places."""
    found: Shift = make_shift(project)
    return found
