"""Who may do what to a date that a club has entered: a table of people and permissions, by its state."""

import pytest

from tests.factories.committees import make_committee, seated
from tests.factories.events import BY, make_event, make_suggested_event, make_waiting_event, sender
from vorort.ground.actor import ANONYMOUS, schedule_actor, user_actor
from vorort.ground.permit import allows
from vorort.projects.actions import cancel_event, change_event, decline_event, publish_event

KEEP = {"cem", "edi", "bea", "deputy", "secretary"}
SHELL, SENDER, CLOCK = {"shell"}, {"sender"}, {"clock"}
EVERYBODY = sorted(
    KEEP
    | SHELL
    | SENDER
    | CLOCK
    | {"anna", "dora", "mo", "olga", "member", "lead", "neighbour", "nobody", "other"}
)
# (permission, the date) -> who may
TABLE = {
    ("propose_event", "hoerde"): set(EVERYBODY),
    ("record_event", "hoerde"): KEEP | SHELL,
    ("confirm_event", "waiting"): SENDER,
    ("publish_event", "suggested"): KEEP | SHELL,
    ("publish_event", "changed"): KEEP | SHELL,
    ("publish_event", "waiting"): set(),
    ("publish_event", "published"): set(),
    ("decline_event", "suggested"): KEEP | SHELL,
    ("decline_event", "published"): set(),
    ("change_event", "suggested"): KEEP | SHELL | SENDER,
    ("change_event", "published"): KEEP | SHELL | SENDER,
    ("change_event", "declined"): set(),
    ("change_event", "cancelled"): set(),
    ("cancel_event", "published"): KEEP | SHELL | SENDER,
    ("cancel_event", "suggested"): set(),
    ("discard_event", "waiting"): SENDER | CLOCK,
    ("discard_event", "declined"): SENDER | CLOCK,
    ("discard_event", "published"): set(),
}


@pytest.fixture
def stage(request, committee, group, hoerde, aplerbeck):
    cast = {
        "deputy": seated("deputy", committee, "deputy"),
        "secretary": seated("secretary", committee, "secretary"),
        "member": seated("member", committee),
        "lead": seated("lead", group, "chair"),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck), "chair"),
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": BY,
        "other": sender(make_event(hoerde)),
    }
    names = ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    return cast | {name: user_actor(request.getfixturevalue(name).pk) for name in names}


@pytest.fixture
def thing(hoerde):
    def changed():
        event = publish_event(make_suggested_event(hoerde), by=BY)
        return change_event(event, values={"title": "Neu"}, by=sender(event))

    things = {
        "hoerde": lambda: hoerde,
        "waiting": lambda: make_waiting_event(hoerde),
        "suggested": lambda: make_suggested_event(hoerde),
        "published": lambda: make_event(hoerde),
        "changed": changed,
        "declined": lambda: decline_event(make_suggested_event(hoerde), reason="Nein", by=BY),
        "cancelled": lambda: cancel_event(make_event(hoerde), by=BY),
    }
    return lambda name: things[name]()


@pytest.mark.parametrize(("name", "subject"), TABLE)
def test_who_may_do_what(name, subject, stage, thing):
    found = thing(subject)
    cast = stage | ({"sender": ANONYMOUS} if subject == "hoerde" else {"sender": sender(found)})
    may = {who for who in EVERYBODY if allows(f"projects.{name}", cast[who], found)}
    assert may == TABLE[name, subject]
