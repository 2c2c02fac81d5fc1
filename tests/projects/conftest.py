"""The stage of Hörde: its steering committee with Bea in the chair, a group, and a project that was proposed."""

import pytest

from tests.factories.projects import make_project
from tests.stage import committee, group, in_english
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.projects.models import Event, Listing, Project

__all__ = ["committee", "group", "in_english"]


@pytest.fixture
def project(committee: Committee, hoerde: District) -> Project:
    """Proposed, public, of nobody's group."""
    return make_project(hoerde)


def steps(project: Project | Event | Listing) -> list[tuple[str, str]]:
    """What the timeline says, in its order."""
    return list(project.thread.steps.values_list("what", "about"))
