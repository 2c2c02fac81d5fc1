"""Hörde with its steering committee, chaired by Bea; Mia sits in it, Dora is the office of Aplerbeck; what a page says."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from tests.factories.committees import BEGINNING, make_chaired, make_group, sit
from tests.factories.people import logged_in, make_person, make_user
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.ground.database import install, set_aside
from vorort.people.models import User


@pytest.fixture
def steering(city: City, hoerde: District, aplerbeck: District, bea: User) -> Committee:
    return make_chaired(hoerde, bea)


@pytest.fixture
def group(steering: Committee, hoerde: District) -> Committee:
    return make_group(district=hoerde)


@pytest.fixture
def mia(steering: Committee) -> User:
    """A member without office."""
    user = make_user("Mia")
    sit(make_person("Maler", given_name="Mia", user=user), steering, begins=BEGINNING)
    return user


@pytest.fixture
def as_bea(steering: Committee, bea: User) -> Client:
    return logged_in(bea)


@pytest.fixture
def as_mia(mia: User) -> Client:
    return logged_in(mia)


@pytest.fixture
def as_cem(steering: Committee, cem: User) -> Client:
    return logged_in(cem)


@pytest.fixture
def as_dora(steering: Committee, dora: User) -> Client:
    return logged_in(dora)


@pytest.fixture
def _guarded_again(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """After the tables were emptied the triggers that keep resolutions from going are there again."""
    yield
    with django_db_blocker.unblock():
        install(connection)


@pytest.fixture
def committed(_guarded_again: None, transactional_db: None) -> Iterator[None]:
    """Everything is committed, so that pages keep what they keep in use; and even resolutions go with the test."""
    yield
    set_aside(connection)


def words(answer: Any, status: int = 200) -> str:
    """Without tags, and with one space between words."""
    assert answer.status_code == status, answer.status_code
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())
