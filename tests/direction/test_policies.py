"""Who may do what: a table of people and permissions, by the state of what they do it to."""

import pytest

from tests.factories.committees import make_committee, make_group, seated
from tests.factories.direction import (
    BY,
    make_adopted_programme,
    make_draft,
    make_handed_in,
    make_profile,
    make_programme,
)
from tests.factories.districts import make_district
from vorort.ground.actor import ANONYMOUS, schedule_actor, user_actor
from vorort.ground.permit import allows, known_policies

OFFICE = {"cem"}
SHELL = {"shell"}
CHAIRS = {"bea", "deputy"}
RUN = CHAIRS | {"secretary"}
STEERING = RUN | {"member"}
GROUP = {"lead", "writer"}
EVERYBODY = sorted(
    STEERING
    | GROUP
    | OFFICE
    | SHELL
    | {"stand_in", "other_lead", "neighbour", "anna", "dora", "edi", "mo", "olga", "nobody", "clock"}
)

# (permission, its subject) -> who may
TABLE = {
    ("draft_profile", "group"): OFFICE | SHELL | GROUP,
    ("draft_profile", "committee"): OFFICE | SHELL | STEERING,
    ("draft_profile", "jury"): set(),
    ("change_profile_draft", "draft"): OFFICE | SHELL | GROUP,
    ("change_profile_draft", "handed_in"): set(),
    ("change_profile_draft", "adopted"): set(),
    ("hand_in_profile", "draft"): OFFICE | SHELL | {"lead"},
    ("hand_in_profile", "handed_in"): set(),
    ("hand_in_profile", "adopted"): set(),
    ("give_back_profile", "draft"): set(),
    ("give_back_profile", "handed_in"): SHELL | CHAIRS,
    ("give_back_profile", "adopted"): set(),
    ("adopt_profile", "draft"): set(),
    ("adopt_profile", "handed_in"): SHELL | CHAIRS,
    ("adopt_profile", "adopted"): set(),
    ("discard_profile_draft", "draft"): OFFICE | CHAIRS | {"lead"},
    ("discard_profile_draft", "handed_in"): OFFICE | CHAIRS,
    ("discard_profile_draft", "adopted"): set(),
    ("draft_programme", "hoerde"): OFFICE | SHELL | STEERING,
    ("draft_programme", "city"): OFFICE | SHELL,
    ("change_programme", "planned"): OFFICE | STEERING,
    ("change_programme", "running"): set(),
    ("change_programme", "of_association"): OFFICE,
    ("adopt_programme", "planned"): SHELL | CHAIRS,
    ("adopt_programme", "running"): set(),
    ("adopt_programme", "of_association"): OFFICE | SHELL,
    ("keep_task", "planned"): OFFICE | SHELL | STEERING,
    ("keep_task", "running"): OFFICE | SHELL | RUN,
    ("keep_task", "of_association"): OFFICE | SHELL,
    ("finish_task", "task_planned"): set(),
    ("finish_task", "task_running"): OFFICE | SHELL | RUN | {"writer"},
    ("remove_task", "task_planned"): OFFICE | STEERING,
    ("remove_task", "task_running"): set(),
}


@pytest.fixture
def stage(request, city, committee, group, hoerde, aplerbeck):
    """Everybody in their place."""
    cast = {
        "deputy": seated("deputy", committee, "deputy"),
        "secretary": seated("secretary", committee, "secretary"),
        "member": seated("member", committee),
        "stand_in": seated("standin", committee, "stand_in"),
        "lead": seated("lead", group, "chair"),
        "writer": seated("writer", group),
        "other_lead": seated("other", make_group("AG Andere", hoerde), "chair"),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck), "chair"),
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": BY,
    }
    names = ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    return cast | {name: user_actor(request.getfixturevalue(name).pk) for name in names}


@pytest.fixture
def thing(request, city, hoerde, committee, group):
    """The subject of a row, made on demand: a district has one draft at a time."""
    programmes = {
        "planned": lambda: make_programme(hoerde),
        "running": lambda: make_adopted_programme(hoerde),
        "of_association": lambda: make_programme(city),
    }
    made = programmes | {
        "city": lambda: city,
        "hoerde": lambda: hoerde,
        "group": lambda: group,
        "committee": lambda: committee,
        "jury": lambda: make_committee("Jury", kind="jury"),
        "draft": lambda: make_draft(group),
        "handed_in": lambda: make_handed_in(group),
        "adopted": lambda: make_profile(group),
    }

    def find(name):
        if name.startswith("task_"):
            task = programmes[name.removeprefix("task_")]().tasks.all()[0]
            task.committee = group
            task.responsible = group.mandates.get(person__family_name="Writer").person
            task.save()
            return task
        return made[name]()

    return find


def test_every_permission_stands_in_the_table():
    ours = {name for name in known_policies() if name.startswith("direction.")}
    assert ours == {f"direction.{name}" for name, _ in TABLE}


@pytest.mark.parametrize(("name", "subject"), TABLE)
def test_who_may_do_what(name, subject, stage, thing):
    found = thing(subject)
    may = {who for who in EVERYBODY if allows(f"direction.{name}", stage[who], found)}
    assert may == TABLE[name, subject]


def test_the_office_of_a_district_works_there_and_nowhere_else(city, committee, hoerde, aplerbeck, actor):
    dora = actor("dora")
    assert allows("direction.draft_programme", dora, aplerbeck)
    assert not allows("direction.draft_programme", dora, hoerde)
    assert not allows("direction.draft_programme", dora, city)
    assert not allows("direction.draft_programme", dora, make_district("Eving"))
    assert not allows("direction.draft_profile", dora, committee)
