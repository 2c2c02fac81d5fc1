"""Who may do what to an entry of the directory: a table of people and permissions, by its state."""

import pytest

from tests.factories.committees import make_committee, make_group, seated
from tests.factories.listings import BY, make_listing, make_suggested_listing, make_waiting_listing, sender
from vorort.ground.actor import ANONYMOUS, schedule_actor, user_actor
from vorort.ground.permit import allows
from vorort.projects.actions import (
    change_listing,
    decline_listing,
    lapse_listing,
    publish_listing,
    withdraw_listing,
)

KEEP = {"cem", "bea", "deputy", "secretary", "lead"}
CIRCLE = {"kind": "marketing_group"}
SHELL, SENDER, CLOCK = {"shell"}, {"sender"}, {"clock"}
EVERYBODY = sorted(
    KEEP
    | SHELL
    | SENDER
    | CLOCK
    | {
        "anna",
        "edi",
        "dora",
        "mo",
        "olga",
        "member",
        "grouped",
        "neighbour",
        "friend",
        "nobody",
        "other",
        "leads other",
    }
)
# (permission, the entry) -> who may
TABLE = {
    ("suggest_listing", "hoerde"): set(EVERYBODY),
    ("record_listing", "hoerde"): KEEP | SHELL,
    ("confirm_listing", "suggested"): SENDER,
    ("publish_listing", "waiting"): KEEP | SHELL,
    ("publish_listing", "changed"): KEEP | SHELL,
    ("publish_listing", "suggested"): set(),
    ("publish_listing", "listed"): set(),
    ("decline_listing", "waiting"): KEEP | SHELL,
    ("decline_listing", "listed"): set(),
    ("change_listing", "waiting"): KEEP | SHELL | SENDER,
    ("change_listing", "listed"): KEEP | SHELL | SENDER,
    ("change_listing", "lapsed"): set(),
    ("change_listing", "declined"): set(),
    ("change_listing", "withdrawn"): set(),
    ("move_listing", "waiting"): KEEP | SHELL,
    ("move_listing", "listed"): KEEP | SHELL,
    ("move_listing", "withdrawn"): set(),
    ("renew_listing", "listed"): KEEP | SHELL | SENDER,
    ("renew_listing", "lapsed"): KEEP | SHELL | SENDER,
    ("renew_listing", "withdrawn"): set(),
    ("ask_listing", "listed"): SHELL | CLOCK,
    ("ask_listing", "lapsed"): set(),
    ("lapse_listing", "listed"): SHELL | CLOCK,
    ("lapse_listing", "withdrawn"): set(),
    ("withdraw_listing", "listed"): KEEP | SHELL | SENDER,
    ("withdraw_listing", "lapsed"): KEEP | SHELL | SENDER,
    ("withdraw_listing", "waiting"): set(),
    ("discard_listing", "suggested"): SENDER | CLOCK,
    ("discard_listing", "declined"): SENDER | CLOCK,
    ("discard_listing", "lapsed"): SENDER | CLOCK,
    ("discard_listing", "withdrawn"): SENDER | CLOCK,
    ("discard_listing", "listed"): set(),
}


@pytest.fixture
def stage(request, committee, group, hoerde, aplerbeck):
    circle = make_group("Werbekreis", district=hoerde, **CIRCLE)
    cast = {
        "deputy": seated("deputy", committee, "deputy"),
        "secretary": seated("secretary", committee, "secretary"),
        "member": seated("member", committee),
        "lead": seated("lead", circle, "chair"),
        "grouped": seated("grouped", circle),
        "leads other": seated("leads other", group, "chair"),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck), "chair"),
        "friend": seated("friend", make_group("Gruppe nebenan", district=aplerbeck, **CIRCLE), "chair"),
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": BY,
        "other": sender(make_listing(hoerde)),
    }
    names = ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    return cast | {name: user_actor(request.getfixturevalue(name).pk) for name in names}


@pytest.fixture
def thing(hoerde):
    def changed():
        listing = publish_listing(make_waiting_listing(hoerde), by=BY)
        return change_listing(listing, values={"title": "Neu"}, by=sender(listing))

    things = {
        "hoerde": lambda: hoerde,
        "suggested": lambda: make_suggested_listing(hoerde),
        "waiting": lambda: make_waiting_listing(hoerde),
        "listed": lambda: make_listing(hoerde),
        "changed": changed,
        "lapsed": lambda: lapse_listing(make_listing(hoerde), by=BY),
        "declined": lambda: decline_listing(make_waiting_listing(hoerde), reason="Nein", by=BY),
        "withdrawn": lambda: withdraw_listing(make_listing(hoerde), by=BY),
    }
    return lambda name: things[name]()


@pytest.mark.parametrize(("name", "subject"), TABLE)
def test_who_may_do_what(name, subject, stage, thing):
    found = thing(subject)
    cast = stage | ({"sender": ANONYMOUS} if subject == "hoerde" else {"sender": sender(found)})
    may = {who for who in EVERYBODY if allows(f"projects.{name}", cast[who], found)}
    assert may == TABLE[name, subject]
