"""No page of the workplace asks the database more than eight times, and none asks more often where there is more."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate

from tests.factories.committees import BEGINNING, make_committee, make_group, make_seat, sit
from tests.factories.districts import make_city, make_district
from tests.factories.events import make_event
from tests.factories.listings import make_listing
from tests.factories.people import logged_in, make_organisation, make_person, make_user
from tests.factories.projects import BY, make_award, make_measure, make_project, make_register
from tests.factories.volunteering import make_helper, make_shift, make_volunteer
from vorort.committees.models import Joining
from vorort.ground.clock import now
from vorort.people.choices import DutyKind
from vorort.people.models import Duty
from vorort.projects.actions import (
    keep_award_year,
    keep_date,
    keep_entry,
    keep_nominee,
    keep_partner,
    write_update,
)
from vorort.projects.models import Project
from vorort.shell.generation import raise_generation
from vorort.volunteering.models import Shift

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
# those of whoever runs projects and organises help
OF_PROJECTS = [
    "projekte/",
    "projekte/?bezirk=hoerde",
    "projekte/{project}/",
    "projekte/{project}/?teil=wer",
    "projekte/{project}/?teil=ergebnis",
    "projekte/{project}/?teil=bilder",
    "projekte/{project}/?teil=verlauf",
    "projekte/{register}/?teil=orte",
    "projekte/{award}/?teil=jahre",
    "termine/",
    "verzeichnis/",
    "mitmachen/",
    "mitmachen/{opportunity}/",
    "mitmachen/schichten/{shift}/",
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


@pytest.fixture
def project(town):
    """Of Hörde, with help that is wanted."""
    made = make_project(town[0].district, lead=make_group("AG Fest", town[0].district), becomes="running")
    make_shift(made, most=60)
    make_register(town[0].district)
    make_award(town[0].district)
    return made


def fill_project(project, numbers: range) -> None:
    """More of everything that belongs to it, and more besides it."""
    shift = Shift.objects.filter(opportunity__project=project).earliest("pk")
    register, award = (Project.objects.get(kind=kind) for kind in ("register", "award"))
    for index in numbers:
        make_measure(project, f"Schritt {index}", due_on=localdate(now()) - timedelta(days=1))
        keep_date(project, values={"begins": now() + timedelta(days=index + 1)}, by=BY)
        keep_partner(project, values={"name": f"Verein {index}", "part": "named"}, by=BY)
        write_update(project, text=f"Neues {index}", by=BY)
        make_project(project.district, title=f"Beispiel {index}")
        make_shift(project, title=f"Zeit {index}")
        make_helper(shift, f"Hilfe {index}")
        make_volunteer(f"Offen {index}")
        make_event(project.district, title=f"Termin {index}")
        make_listing(project.district, title=f"Laden {index}")
        keep_entry(register, values={"name": f"Café {index}"}, form_key=f"{index}", by=BY)
        keep_award_year(award, year=1990 + index, by=BY)
        keep_nominee(award, year=1990 + index, values={"name": "Chor Beispiel"}, by=BY)
    raise_generation()


def test_nor_does_one_about_projects_and_help(town, project, django_assert_max_num_queries):
    _steering, office, chair = town
    shift = Shift.objects.filter(opportunity__project=project).earliest("pk")
    keys = {row.kind: row.pk for row in Project.objects.exclude(pk=project.pk)}
    keys |= {"project": project.pk, "opportunity": shift.opportunity_id, "shift": shift.pk}
    paths = [(client, path.format(**keys)) for client in (office, chair) for path in OF_PROJECTS]
    few: list[int] = []
    many: list[int] = []
    for found, numbers in ((few, range(1)), (many, range(1, 30))):
        fill_project(project, numbers)
        found += [
            counted(client, f"/arbeitsplatz/{path}", django_assert_max_num_queries) for client, path in paths
        ]
    assert few == many


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
