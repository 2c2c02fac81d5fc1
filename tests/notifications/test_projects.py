"""Who hears of projects: whoever follows them, and those who lead a committee that has to do something."""

import pytest

from tests.factories.committees import BEGINNING, make_group, sit
from tests.factories.conversation import address_actor
from tests.factories.ideas import make_decided, make_supporters
from tests.factories.people import make_person, make_user
from tests.factories.projects import BY, make_project, make_register
from tests.projects.test_keep_date import BEGINS
from tests.projects.test_suggest_entry import PLACE
from vorort.conversation.actions import follow_thread
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.notifications.models import Notice
from vorort.portal.notifications.shapes import news_of, with_places
from vorort.projects.actions import (
    cancel_date,
    decide_project,
    finish_project,
    keep_date,
    propose_project,
    reopen_project,
    repeat_project,
    start_project,
    stop_project,
    suggest_entry,
    write_report,
    write_update,
)
from vorort.projects.actions import (
    make_project as from_idea,
)
from vorort.threads.actions import hide_thread

PAULA = "paula"


@pytest.fixture
def project(committee, hoerde, news):
    """Paula follows it with an address; what came before has been told."""
    made = make_project(hoerde)
    follow_thread(made.thread, by=address_actor())
    news()
    return made


def test_each_stage_of_its_life_reaches_those_who_follow(project, news):
    for what, act, values in (
        ("decided", decide_project, {}),
        ("started", start_project, {}),
        ("updated", write_update, {"text": "Die Bühne steht."}),
        ("finished", finish_project, {}),
        ("told_in_the_end", write_report, {"text": "Schön war es."}),
        ("repeated", repeat_project, {"values": {}, "form_key": "k"}),
        ("goes_on", reopen_project, {}),
        ("stopped", stop_project, {"reason": "Regen"}),
    ):
        act(project, by=_bea(project), **values)
        assert news() == {(PAULA, what, "followed")}
    assert Notice.objects.get(what="stopped").about == "Regen"


def _bea(project):
    seat = project.district.committees.get(kind="steering_committee").seats.get()
    return user_actor(seat.mandates.get().person.user_id)


def test_a_date_that_does_not_take_place(project, news, bea):
    date = keep_date(project, values={"begins": BEGINS}, by=BY)
    cancel_date(project, number=date.pk, by=user_actor(bea.pk))
    assert news() == {(PAULA, "date_cancelled", "followed")}


def test_those_who_lead_the_committee_hear_that_it_is_theirs(project, hoerde, bea, news):
    group = make_group(district=hoerde)
    sit(make_person("Lea", user=make_user("Lea")), group, "chair", begins=BEGINNING)
    propose_project(project, committee=group, by=user_actor(bea.pk))
    assert news() == {("lea", "to_decide", "work"), (PAULA, "proposed", "followed")}
    told = news_of(with_places(Notice.objects.filter(what="to_decide")).get())
    assert told.url == f"/arbeitsplatz/projekte/{project.pk}/"


def test_who_wanted_an_idea_hears_that_it_becomes_a_project(committee, hoerde, anna, bea, news):
    idea = make_decided(hoerde, author=anna)
    make_supporters(idea, make_user("Sina"))
    news()
    project = from_idea(idea, values={}, form_key="k", by=user_actor(bea.pk))
    assert news() == {("anna", "became_project", "own"), ("sina", "became_project", "supported")}
    start_project(project, by=user_actor(bea.pk))
    assert news() == {("anna", "started", "followed"), ("sina", "started", "followed")}


def test_a_suggested_place_reaches_those_who_lead_the_group(committee, hoerde, bea, news):
    register = make_register(hoerde, lead=committee)
    suggest_entry(register, values=PLACE, form_key="a", by=ANONYMOUS)
    assert news() == {("bea", "place_suggested", "work")}


def test_what_was_hidden_is_told_to_nobody(project, mo, news):
    write_update(project, text="Nichts", by=BY)
    hide_thread(project.thread, by=user_actor(mo.pk))
    assert news() == set()
