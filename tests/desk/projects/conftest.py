"""Hörde with its steering committee, chaired by Bea, a group with a lead, and Aplerbeck next to it."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.factories.committees import make_chaired, make_group, seated
from tests.factories.people import logged_in
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.people.models import User


@pytest.fixture
def steering(city: City, hoerde: District, aplerbeck: District, bea: User) -> Committee:
    return make_chaired(hoerde, bea)


@pytest.fixture
def group(steering: Committee, hoerde: District) -> Committee:
    return make_group(district=hoerde)


@pytest.fixture
def lead(group: Committee) -> Client:
    """The browser of whoever leads the group."""
    return logged_in(User.objects.get(pk=seated("lead", group, "chair").id or 0))


@pytest.fixture
def browser(request: pytest.FixtureRequest) -> Callable[[str], Client]:
    """The browser of somebody of the cast."""
    return lambda name: logged_in(request.getfixturevalue(name))
