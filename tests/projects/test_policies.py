"""Who may do what: a table of people and permissions, by the state of the project."""

import pytest

from tests.factories.committees import make_committee, make_group, seated
from tests.factories.ideas import make_decided, make_idea
from tests.factories.people import make_person
from tests.factories.project_imports import make_imported, make_tried
from tests.factories.projects import BY, make_award, make_measure, make_project, make_register
from tests.projects.test_policies_events import TABLE as OF_EVENTS
from tests.projects.test_policies_listings import TABLE as OF_LISTINGS
from vorort.ground.actor import ANONYMOUS, schedule_actor, user_actor
from vorort.ground.permit import allows, known_policies
from vorort.projects.actions import keep_team_member, propose_project, stop_project
from vorort.threads.actions import hide_thread

OFFICE, SHELL = {"cem"}, {"shell"}
CHAIRS = {"bea", "deputy"}
STEERING = CHAIRS | {"secretary"}
WORK = OFFICE | STEERING | {"lead"}
ALL = WORK | {"helper"}
EVERYBODY = sorted(
    ALL
    | SHELL
    | {"anna", "dora", "edi", "mo", "olga", "member", "neighbour", "clock", "nobody", "responsible"}
)
BY_THE_TEAM_AND_SHELL = (
    "edit_project", "keep_measure", "keep_indicator", "keep_partner", "keep_date", "add_picture", "write_update",
)  # fmt: skip
BY_THE_TEAM = (
    "remove_measure", "remove_indicator", "remove_partner", "cancel_date", "remove_date", "change_picture",
    "move_picture",
    "remove_picture", "add_document", "remove_document", "remove_update",
)  # fmt: skip
BY_LEADS = ("remove_team_member", "join_idea", "separate_idea", "repeat_project")

# (permission, the project) -> who may
TABLE = {
    ("record_project", "hoerde"): WORK | SHELL,
    ("record_project", "city"): OFFICE | SHELL,
    ("publish_project", "draft"): WORK,
    ("publish_project", "proposed"): set(),
    ("discard_project", "draft"): WORK,
    ("discard_project", "proposed"): OFFICE,
    ("propose_project", "proposed"): WORK,
    ("propose_project", "running"): set(),
    ("decide_project", "proposed"): OFFICE | CHAIRS | SHELL,
    ("decide_project", "running"): set(),
    ("start_project", "proposed"): WORK | SHELL,
    ("start_project", "decided"): WORK | SHELL,
    ("start_project", "referred"): set(),
    ("start_project", "running"): set(),
    ("finish_project", "running"): ALL | SHELL,
    ("finish_project", "proposed"): ALL | SHELL,
    ("finish_project", "referred"): set(),
    ("finish_project", "finished"): set(),
    ("stop_project", "running"): WORK | SHELL,
    ("stop_project", "referred"): WORK | SHELL,
    ("stop_project", "finished"): set(),
    ("reopen_project", "finished"): WORK,
    ("reopen_project", "stopped"): WORK,
    ("reopen_project", "running"): set(),
    ("make_project", "adopted"): WORK,
    ("make_project", "idea"): set(),
    ("keep_team_member", "running"): WORK | SHELL,
    ("complete_measure", "measure"): ALL | {"responsible"},
    ("write_report", "finished"): ALL | SHELL,
    ("write_report", "running"): set(),
    ("upload_projects", "city"): OFFICE | SHELL,
    ("check_projects", "table"): OFFICE,
    ("check_projects", "another table"): SHELL,
    ("discard_projects", "table"): OFFICE,
    ("import_projects", "table"): OFFICE,
    ("undo_projects", "import"): OFFICE | SHELL,
    ("suggest_entry", "register"): set(EVERYBODY),
    ("suggest_entry", "hidden register"): set(),
    ("suggest_entry", "running"): set(),
    ("keep_entry", "register"): ALL | SHELL,
    ("keep_entry", "running"): set(),
    ("remove_entry", "register"): ALL,
    ("keep_award_year", "award"): ALL | SHELL,
    ("keep_award_year", "running"): set(),
    ("keep_nominee", "award"): ALL | SHELL,
    ("remove_nominee", "award"): ALL,
    ("remove_award_year", "award"): ALL,
    **{(name, "running"): ALL | SHELL for name in BY_THE_TEAM_AND_SHELL},
    **{(name, "finished"): ALL for name in BY_THE_TEAM},
    **{(name, "proposed"): WORK for name in BY_LEADS},
}


@pytest.fixture
def stage(request, committee, group, aplerbeck, anna):
    """Everybody in their place."""
    cast = {
        "deputy": seated("deputy", committee, "deputy"),
        "secretary": seated("secretary", committee, "secretary"),
        "member": seated("member", committee),
        "lead": seated("lead", group, "chair"),
        "helper": seated("helper", make_group("AG Musik", aplerbeck)),
        "responsible": seated("responsible", make_group("AG Licht", aplerbeck)),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck), "chair"),
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": BY,
    }
    names = ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    return cast | {name: user_actor(request.getfixturevalue(name).pk) for name in names}


@pytest.fixture
def thing(city, hoerde, group, actor, stage):
    """The subject of a row, made on demand; the helper is on its team."""
    helper = make_person("Helfer", user_id=None)

    def staffed(project):
        helper.user_id = stage["helper"].id
        type(helper).objects.filter(user=stage["helper"].id).update(user=None)
        helper.save()
        keep_team_member(project, person=helper, by=BY)
        project.refresh_from_db()
        return project

    def made(becomes="proposed", **values):
        return staffed(make_project(hoerde, becomes=becomes, lead=group, **values))

    def referred():
        project = made()
        propose_project(project, committee=group, by=actor("bea"))
        return project

    def hidden():
        project = staffed(make_register(hoerde, lead=group))
        hide_thread(project.thread, by=actor("mo"))
        project.thread.refresh_from_db()
        return project

    def measure():
        person = make_person("Zuständig")
        type(person).objects.filter(user=stage["responsible"].id).update(user=None)
        type(person).objects.filter(pk=person.pk).update(user=stage["responsible"].id)
        person.refresh_from_db()
        return make_measure(made("running"), responsible=person)

    things = {
        "city": lambda: city,
        "hoerde": lambda: hoerde,
        "draft": lambda: made(is_draft=True),
        "referred": referred,
        "stopped": lambda: stop_project(made(), reason="Regen", by=BY),
        "register": lambda: staffed(make_register(hoerde, lead=group)),
        "hidden register": hidden,
        "award": lambda: staffed(make_award(hoerde, lead=group)),
        "adopted": lambda: make_decided(hoerde),
        "idea": lambda: make_idea(hoerde),
        "measure": measure,
        "table": lambda: make_tried(by=actor("cem")),
        "another table": make_tried,
        "import": make_imported,
    }
    return lambda name: things[name]() if name in things else made(name)


def test_every_permission_stands_in_the_table():
    ours = {name for name in known_policies() if name.startswith("projects.")}
    assert ours == {f"projects.{name}" for name, _ in [*TABLE, *OF_EVENTS, *OF_LISTINGS]}


@pytest.mark.parametrize(("name", "subject"), TABLE)
def test_who_may_do_what(name, subject, stage, thing):
    found = thing(subject)
    may = {who for who in EVERYBODY if allows(f"projects.{name}", stage[who], found)}
    assert may == TABLE[name, subject]
