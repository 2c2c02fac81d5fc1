"""A project of Hörde that everybody sees; its district's committee is chaired by Bea. Pages are asked for in English."""

import pytest

from tests.factories.committees import make_chaired
from tests.factories.projects import make_project
from vorort.projects.models import Project


@pytest.fixture
def project(city, hoerde, bea) -> Project:
    make_chaired(hoerde, bea)
    return make_project(hoerde)
