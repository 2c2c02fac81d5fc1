"""What the tables refuse, and who sees drafts."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from tests.factories.committees import make_committee, make_group, seated
from tests.factories.direction import make_draft, make_handed_in, make_profile, make_programme
from vorort.direction.models import Profile, ProfileGoal, ProgrammeTask, WorkProgramme

BROKEN_PROFILES = [
    {"state": "adopted"},
    {"state": "handed_in"},
    {"state": "something"},
    {"state": "handed_in", "text": "x"},
    {"version": 0},
    {"reason": "zu früh"},
    {"adopted_on": date(2026, 1, 1)},
]


@pytest.mark.parametrize("values", BROKEN_PROFILES, ids=str)
def test_a_profile_is_whole(values, group, hoerde):
    fields = {"district": hoerde, "version": 1, "drafted_by": group} | values
    with pytest.raises(IntegrityError), transaction.atomic():
        Profile.objects.create(**fields)


@pytest.mark.parametrize(
    "values", [{"title": ""}, {"position": 0}, {"position": 9}, {"position": 1}], ids=str
)
def test_a_goal_is_whole(values, group):
    draft = make_draft(group)
    with pytest.raises(IntegrityError), transaction.atomic():
        ProfileGoal.objects.create(**{"profile": draft, "position": 5, "title": "x"} | values)


@pytest.mark.parametrize(
    "values",
    [
        {"title": ""},
        {"state": "done"},
        {"state": "planned", "settled_on": date(2026, 1, 1)},
        {"state": "dropped", "settled_on": date(2026, 1, 1)},
        {"state": "vielleicht"},
        {"earmarked_cents": -1},
    ],
    ids=str,
)
def test_a_task_is_whole(values, committee, hoerde):
    programme = make_programme(hoerde)
    with pytest.raises(IntegrityError), transaction.atomic():
        ProgrammeTask.objects.create(**{"programme": programme, "title": "x"} | values)


@pytest.mark.parametrize("values", [{"state": "adopted"}, {"state": "x"}, {"year": 1999}], ids=str)
def test_a_programme_is_whole(values, hoerde):
    with pytest.raises(IntegrityError), transaction.atomic():
        WorkProgramme.objects.create(**{"district": hoerde, "year": 2026} | values)


@pytest.fixture
def cast(committee, group, hoerde, aplerbeck, actor):
    return {
        "member": seated("member", committee),
        "writer": seated("writer", group),
        "other group": seated("other", make_group("AG Zwei", hoerde)),
        "stand-in": seated("standin", committee, "stand_in"),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck)),
    } | {name: actor(name) for name in ("bea", "cem", "dora", "anna", "edi", "mo", "olga", "nobody", "shell")}


def seeing(rows, cast):
    return {name for name, by in cast.items() if rows.visible_to(by).exists()}


@pytest.mark.parametrize("make", [make_draft, make_handed_in])
def test_drafts_are_for_those_concerned(make, group, cast):
    make(group)
    assert seeing(Profile.objects.all(), cast) == {"member", "writer", "bea", "cem", "shell"}


def test_adopted_versions_are_for_all(group, cast):
    make_profile(group)
    assert seeing(Profile.objects.all(), cast) == set(cast)


def test_programmes_in_draft_are_for_steering_committee_and_office(hoerde, cast):
    make_programme(hoerde)
    assert seeing(WorkProgramme.objects.all(), cast) == {"member", "bea", "cem", "shell"}


def test_that_of_the_association_is_for_the_office(city, cast):
    make_programme(city)
    assert seeing(WorkProgramme.objects.all(), cast) == {"cem", "shell"}


def test_the_office_of_a_district_sees_its_own_draft(aplerbeck, city, actor):
    make_draft(make_committee("Nebenan", aplerbeck))
    assert Profile.objects.visible_to(actor("dora")).exists()
