"""My week and the handover sheet tell of meetings; lists ask the database a constant number of times."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from tests.desk.meetings.conftest import words
from tests.factories.committees import BEGINNING, make_chaired, make_committee, sit
from tests.factories.districts import make_city, make_district
from tests.factories.meetings import make_meeting, make_members, make_paper, make_rules, make_running
from tests.factories.meetings_holding import make_minutes, make_sent
from tests.factories.meetings_preparing import ask, invited, make_resolution, plan
from tests.factories.people import logged_in, make_duty, make_person, make_user
from vorort.committees.rules.rule_set import Approval
from vorort.districts.choices import Capability
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at
from vorort.meetings.actions import object_to_minutes
from vorort.meetings.models import Meeting, MeetingTask
from vorort.shell.generation import raise_generation

DESK = "/arbeitsplatz/"


@pytest.mark.django_db
def test_my_week_of_a_member_and_of_the_chair(as_bea, as_mia, mia, steering):
    meeting = invited(steering, days=5, title="Sitzung im Herbst")
    plan(steering, days=12, title="Bald einladen")
    make_minutes(steering, title="Noch aufschreiben")
    make_resolution(steering, 1, responsible=mia.person, due_on=localdate() - timedelta(days=1))
    MeetingTask.objects.create(meeting=meeting, text="Bühne mieten", responsible=mia.person)
    shown = words(as_mia.get(DESK))
    for sentence in ("Sie sind eingeladen: Sitzung im Herbst", "Bühne mieten", "überfällig"):
        assert sentence in shown, sentence
    assert "Bald einladen" not in shown
    shown = words(as_bea.get(DESK))
    for sentence in ("Bald einladen", "einladen bis", "Noch aufschreiben", "Niederschrift fertigstellen"):
        assert sentence in shown, sentence


@pytest.mark.django_db
def test_minutes_that_were_sent_wait_for_objections_and_an_objection_for_an_answer(as_bea, mia, steering):
    make_rules(steering, approval=Approval.NO_OBJECTION)
    minutes = make_sent(steering)
    assert "Niederschrift genehmigen" not in words(as_bea.get(DESK))
    assert minutes.objections_until
    with held_at(minutes.objections_until):
        assert "Niederschrift genehmigen" in words(as_bea.get(DESK))
    object_to_minutes(minutes, text="Es waren vier.", by=user_actor(mia.pk))
    assert "Einwand beantworten" in words(as_bea.get(DESK))


@pytest.mark.django_db
def test_nobody_else_hears_of_it(steering, anna, as_dora):
    invited(steering, title="Sitzung im Herbst")
    for client in (logged_in(anna), as_dora):
        assert "Sitzung im Herbst" not in words(client.get(DESK))


@pytest.mark.django_db
def test_where_the_city_does_not_meet_here_all_is_gone(as_bea, city, steering):
    meeting = invited(steering, title="Sitzung im Herbst")
    city.switched_off = [Capability.MEETINGS]
    city.save()
    raise_generation()
    assert "Sitzung im Herbst" not in words(as_bea.get(DESK))
    assert "Kurzprotokoll" not in words(as_bea.get(f"{DESK}gremien/{steering.slug}/"))
    for path in ("sitzungen/", f"sitzungen/{meeting.pk}/", "beschluesse/", "sitzungen/planen/"):
        assert as_bea.get(f"{DESK}{path}").status_code == 404, path


@pytest.mark.django_db
def test_the_handover_sheet_tells_of_meetings_and_resolutions(as_bea, steering):
    invited(steering, title="Sitzung im Herbst")
    number = make_resolution(steering, 7).number
    shown = words(as_bea.get(f"{DESK}gremien/{steering.slug}/uebergabe/"))
    assert "Sitzung im Herbst" in shown
    assert number in shown


@pytest.fixture
def town(committed):
    """Hörde with its chair, and the office; committed, so that pages keep what they keep in use."""
    make_city()
    bea, office = make_user("Bea"), make_user("Amt")
    steering = make_chaired(make_district("Hörde"), bea)
    make_duty(office)
    raise_generation()
    return steering, logged_in(bea), logged_in(office)


def fill(steering, number):
    """More of everything lists show."""
    chair = steering.mandates.get(seat__office="chair").person
    make_resolution(steering, 500 + number, responsible=chair, due_on=localdate())
    for index in range(number):
        other = make_committee(
            f"Gremium {steering.pk} {number} {index}", steering.district, kind="working_group"
        )
        sit(make_person("Vorsitz"), other, "chair", begins=BEGINNING)
        plan(other, days=9)
        make_running(other)
        make_sent(other)
        make_meeting(other, state="cancelled")
        ask(steering)
        make_resolution(other, 100 + number + index, due_on=localdate() - timedelta(days=1))
        make_paper(steering)
    raise_generation()


PATHS = [
    "", "sitzungen/", "sitzungen/?liste=abschliessen", "sitzungen/?liste=umfragen", "sitzungen/?liste=reihen",
    "sitzungen/?liste=vergangen", "sitzungen/planen/", "sitzungen/kurzprotokoll/", "beschluesse/",
    "beschluesse/?liste=alle", "beschluesse/?liste=ueberfaellig", "gremien/lenkungsgremium-hoerde/vorlagen/",
]  # fmt: skip


def test_lists_ask_as_often_for_many_as_for_few(town, django_assert_max_num_queries):
    steering, *clients = town
    counted: list[list[int]] = []
    for number in (1, 29):
        fill(steering, number)
        counted.append([])
        for client in clients:
            for path in PATHS:
                assert client.get(f"{DESK}{path}").status_code == 200
                with django_assert_max_num_queries(8) as asked:
                    client.get(f"{DESK}{path}")
                counted[-1].append(len(asked))
    assert counted[0] == counted[1]


def test_a_meeting_asks_as_often_with_many_people_and_items(town, django_assert_max_num_queries):
    steering, as_bea, _as_office = town
    few, sent = invited(steering), make_sent(steering)
    paths = ["", "einladen/weitere/", "kurzprotokoll/"]
    asked: list[list[int]] = []
    for number in (1, 30):
        make_members(steering, number)
        meeting = few if number == 1 else _with_items(invited(steering, 40), number)
        raise_generation()
        asked.append([])
        for path in [f"{meeting.pk}/{path}" for path in paths] + [f"{sent.meeting_id}/niederschrift/"]:
            as_bea.get(f"{DESK}sitzungen/{path}")
            with django_assert_max_num_queries(30) as found:
                assert as_bea.get(f"{DESK}sitzungen/{path}").status_code == 200
            asked[-1].append(len(found))
    assert asked[0] == asked[1]


def _with_items(meeting: Meeting, number: int) -> Meeting:
    for index in range(number):
        meeting.items.create(title=f"Punkt {index}", position=50 + index, number=str(50 + index))
    return meeting
