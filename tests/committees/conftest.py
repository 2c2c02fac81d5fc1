"""The stage of Hörde: a steering committee with its chair Bea, a free seat, a group, and people without account."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.committees import BEGINNING, make_committee, make_group, make_seat, sit
from tests.factories.people import make_person
from tests.stage import in_english
from vorort.committees.models import Committee, Mandate, Seat
from vorort.districts.models import City, District
from vorort.ground.clock import held_at
from vorort.people.models import Person, User

__all__ = ["in_english"]


NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)


@pytest.fixture
def noon() -> Iterator[datetime]:
    """It is noon on the first of June 2030, and stays so."""
    with held_at(NOON):
        yield NOON


@pytest.fixture
def committee(city: City, hoerde: District) -> Committee:
    """The steering committee of Hörde."""
    return make_committee(district=hoerde)


@pytest.fixture
def chair(committee: Committee) -> Seat:
    return make_seat(committee, "chair")


@pytest.fixture
def seat(committee: Committee) -> Seat:
    return make_seat(committee, position=1)


@pytest.fixture
def group(city: City, hoerde: District) -> Committee:
    """A working group of Hörde that anybody may ask to join."""
    return make_group(district=hoerde)


@pytest.fixture
def bea_chairs(bea: User, chair: Seat) -> Person:
    """Bea chairs Hörde: person, account, and a mandate since 2020."""
    person = make_person("Chair", given_name="Bea", user=bea)
    Mandate.objects.create(
        committee=chair.committee, seat=chair, person=person, begins=BEGINNING, state="accepted",
        basis="election", answered_at=BEGINNING,
    )  # fmt: skip
    return person


@pytest.fixture
def uwe(db: None) -> Person:
    """Somebody without an account."""
    return make_person("Urban", given_name="Uwe")


@pytest.fixture
def eva(db: None) -> Person:
    """Somebody else without an account."""
    return make_person("Eich", given_name="Eva")


@pytest.fixture
def mayor(city: City, hoerde: District) -> Seat:
    """The chair of the district council: the district mayor."""
    return make_seat(make_committee("Bezirksvertretung Hörde", hoerde, kind="district_council"), "chair")


@pytest.fixture
def by_office(mayor: Seat, committee: Committee) -> Seat:
    """The chair of the steering committee, held by whoever is district mayor."""
    return make_seat(committee, "chair", ex_officio_of=mayor)


@pytest.fixture
def board(city: City) -> Seat:
    """A seat on the board of the association."""
    return make_seat(make_committee("Vorstand", kind="board", admission="election"), "treasurer")


@pytest.fixture
def uwe_sits(uwe: Person, committee: Committee) -> Mandate:
    """Uwe holds an appointed seat of Hörde since 2020."""
    return sit(uwe, committee, begins=BEGINNING)
