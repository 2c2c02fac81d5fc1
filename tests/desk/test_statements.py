"""No page of the workplace asks the database more than eight times, and none asks more often where there is more."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.committees import BEGINNING, make_committee, make_group, make_seat, sit
from tests.factories.districts import make_city, make_district
from tests.factories.people import logged_in, make_organisation, make_person, make_user
from vorort.committees.models import Joining
from vorort.ground.clock import now
from vorort.people.choices import DutyKind
from vorort.people.models import Duty
from vorort.shell.generation import raise_generation

MOST = 8
# those that `make bench` measures, each for whoever may see it
OF_EVERYBODY = ["", "gremien/", "gremien/lenkungsgremium-hoerde/", "gremien/faellig/"]
OF_THE_OFFICE = [
    "gremien/lenkungsgremium-hoerde/sitze/neu/",
    "personen/",
    "personen/?sitz=ja",
    "personen/?q=Nr",
    "personen/{person}/",
    "organisationen/",
    "import/",
    "verein/",
]


@pytest.fixture
def town(transactional_db):
    """Hörde with its chair, and an office; committed, so that pages keep what they keep in use."""
    make_city()
    hoerde = make_district("Hörde")
    steering = make_committee(district=hoerde)
    office, chair = make_user("office"), make_user("chair")
    Duty.objects.create(user=office, kind=DutyKind.OFFICE, begins=BEGINNING)
    sit(make_person("Amt", user=office), steering, "secretary")
    sit(make_person("Vorsitz", user=chair), steering, "chair", begins=now() - timedelta(days=1))
    raise_generation()
    return steering, logged_in(office), logged_in(chair)


def fill(steering, numbers: range) -> None:
    """More of everything that lists show, some of it for the chair and the office to do."""
    for index in numbers:
        group = make_group(f"AG {index}", steering.district)
        sit(make_person(f"Nr. {index}"), group, ends=now() + timedelta(days=9))
        make_seat(steering, nominated_by=make_organisation(f"Verein {index}"))
        asking = make_user(f"asking{index}")
        Joining.objects.create(
            committee=group, kind="request", user=asking, email=asking.email, made_at=now()
        )
    raise_generation()


def counted(client: Client, path: str, assert_max) -> int:
    assert client.get(path).status_code == 200
    with assert_max(MOST) as asked:
        client.get(path)
    return len(asked)


def test_no_page_asks_more_than_eight_times(town, django_assert_max_num_queries):
    steering, office, chair = town
    first = make_person("Nr. Eins")
    paths = [(client, path) for client in (office, chair) for path in OF_EVERYBODY]
    paths += [(office, path.format(person=first.pk)) for path in OF_THE_OFFICE]
    few: list[int] = []
    many: list[int] = []
    for found, numbers in ((few, range(1)), (many, range(1, 20))):
        fill(steering, numbers)
        found += [
            counted(client, f"/arbeitsplatz/{path}", django_assert_max_num_queries) for client, path in paths
        ]
    assert few == many
