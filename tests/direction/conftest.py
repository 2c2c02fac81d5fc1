"""The stage of Hörde: its steering committee with Bea in the chair, a group that drafts, and the association."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import make_person, make_user
from vorort.committees.models import Committee
from vorort.districts.models import City, District
from vorort.ground.actor import Actor, user_actor
from vorort.people.models import User


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Sentences are read here as the code has them."""
    with override("en"):
        yield


@pytest.fixture
def committee(city: City, hoerde: District, bea: User) -> Committee:
    """The steering committee of Hörde, chaired by Bea."""
    found = make_committee(district=hoerde)
    sit(make_person("Chair", user=bea), found, "chair", begins=BEGINNING)
    return found


@pytest.fixture
def group(committee: Committee, hoerde: District) -> Committee:
    """A working group of Hörde that drafts the profile."""
    return make_group(district=hoerde)


def seated(name: str, committee: Committee, office: str = "member") -> Actor:
    """Somebody with an account and a seat, ready to act."""
    person = make_person(name.title(), user=make_user(name))
    fields = {"stands_in_for": make_seat(committee)} if office == "stand_in" else {}
    make_mandate(make_seat(committee, office, **fields), person, begins=BEGINNING)
    assert person.user
    return user_actor(person.user.pk)
