"""A project of Hörde; Bea chairs the committee there. Pages are asked for in English."""

import pytest
from django.test import Client

from tests.factories.committees import make_chaired
from tests.factories.people import logged_in
from tests.factories.projects import make_project
from vorort.projects.models import Project


@pytest.fixture
def project(city, hoerde, bea) -> Project:
    make_chaired(hoerde, bea)
    return make_project(hoerde)


@pytest.fixture
def desk(project, bea) -> Client:
    """Bea's browser."""
    return logged_in(bea)
