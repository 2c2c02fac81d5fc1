"""Who may do what: a table of people and permissions, by the state of the idea."""

import pytest

from tests.factories.committees import make_committee, seated
from tests.factories.idea_imports import make_imported, make_tried
from tests.factories.ideas import (
    BY,
    address_actor,
    beginner,
    link_holder,
    make_decided,
    make_idea,
    make_idea_draft,
    make_waiting,
    make_young,
    parent_of,
)
from vorort.ground.actor import ANONYMOUS, schedule_actor, user_actor
from vorort.ground.permit import allows, known_policies
from vorort.ideas.actions import ask_back, merge_ideas, refer_idea, set_intake
from vorort.people.bulk import known_address
from vorort.threads.actions import hide_thread

OFFICE, SHELL, CLOCK, MODERATOR = {"cem"}, {"shell"}, {"clock"}, {"mo"}
CHAIRS = {"bea", "deputy"}
WORK = OFFICE | CHAIRS | {"secretary"}
AUTHOR = {"author"}
USERS = {
    "anna",
    "bea",
    "cem",
    "dora",
    "edi",
    "mo",
    "olga",
    "deputy",
    "secretary",
    "member",
    "lead",
    "neighbour",
}
EVERYBODY = sorted(USERS | SHELL | CLOCK | AUTHOR | {"browser", "address", "nobody", "parent"})

# (permission, the idea) -> who may
TABLE = {
    ("draft_idea", "hoerde"): set(EVERYBODY),
    ("change_draft", "draft"): {"browser"},
    ("change_draft", "waiting"): set(),
    ("change_draft", "published"): set(),
    ("discard_draft", "draft"): {"browser"} | CLOCK,
    ("discard_draft", "waiting"): {"browser"} | AUTHOR | CLOCK,
    ("discard_draft", "published"): set(),
    ("hand_in_idea", "draft"): {"browser"} | SHELL,
    ("hand_in_idea", "waiting"): {"browser"} | AUTHOR | SHELL,
    ("hand_in_idea", "published"): set(),
    ("confirm_idea", "waiting"): AUTHOR,
    ("release_idea", "held"): OFFICE | MODERATOR,
    ("release_idea", "published"): set(),
    ("release_idea", "waiting for a parent"): set(),
    ("discard_draft", "waiting for a parent"): CLOCK,
    ("discard_draft", "held"): set(),
    ("answer_consent", "waiting for a parent"): {"parent"},
    ("answer_consent", "held"): set(),
    ("record_parental_consent", "waiting for a parent"): OFFICE | MODERATOR,
    ("record_parental_consent", "held"): set(),
    ("change_idea", "published"): AUTHOR,
    ("change_idea", "decided"): set(),
    ("change_idea", "hidden"): set(),
    ("withdraw_idea", "published"): AUTHOR,
    ("withdraw_idea", "decided"): set(),
    ("withdraw_idea", "hidden"): set(),
    ("add_picture", "draft"): {"browser"},
    ("add_picture", "waiting"): set(),
    ("add_picture", "published"): AUTHOR,
    ("add_picture", "decided"): set(),
    ("remove_picture", "draft"): {"browser"},
    ("remove_picture", "published"): AUTHOR,
    ("remove_picture", "hidden"): set(),
    ("ask_to_support", "published"): set(EVERYBODY),
    ("ask_to_support", "held"): set(),
    ("ask_to_support", "hidden"): set(),
    ("support_idea", "published"): USERS | AUTHOR | {"address"},
    ("support_idea", "decided"): USERS | AUTHOR | {"address"},
    ("support_idea", "held"): set(),
    ("support_idea", "hidden"): set(),
    ("take_back_support", "published"): USERS | AUTHOR | {"address"},
    ("refer_idea", "published"): WORK,
    ("refer_idea", "decided"): set(),
    ("ask_back", "published"): WORK,
    ("ask_back", "in_review"): WORK | {"lead"},
    ("ask_back", "decided"): set(),
    ("reply_to_question", "asked_back"): AUTHOR,
    ("reply_to_question", "published"): set(),
    ("answer_idea", "published"): WORK,
    ("answer_idea", "in_review"): WORK | {"lead"},
    ("answer_idea", "decided"): WORK,
    ("answer_idea", "held"): set(),
    ("record_statement", "published"): WORK,
    ("record_statement", "held"): set(),
    ("decide_idea", "published"): OFFICE | CHAIRS | SHELL,
    ("decide_idea", "in_review"): OFFICE | CHAIRS | SHELL,
    ("decide_idea", "decided"): set(),
    ("decide_idea", "draft"): set(),
    ("reopen_idea", "decided"): OFFICE | CHAIRS,
    ("reopen_idea", "published"): set(),
    ("merge_ideas", "published"): WORK,
    ("merge_ideas", "decided"): set(),
    ("separate_ideas", "merged"): WORK,
    ("separate_ideas", "published"): set(),
    ("move_idea", "published"): WORK,
    ("move_idea", "decided"): set(),
    ("note_idea", "published"): WORK,
    ("note_idea", "in_review"): WORK | {"lead"},
    ("note_idea", "draft"): set(),
    ("set_intake", "hoerde"): OFFICE | CHAIRS | SHELL,
    ("set_intake", "city"): OFFICE | SHELL,
    ("upload_ideas", "city"): OFFICE | SHELL,
    ("check_ideas", "table"): OFFICE,
    ("check_ideas", "another table"): SHELL,
    ("discard_ideas", "table"): OFFICE,
    ("discard_ideas", "another table"): SHELL,
    ("import_ideas", "table"): OFFICE,
    ("import_ideas", "another table"): SHELL,
    ("undo_ideas", "import"): OFFICE | SHELL,
}


@pytest.fixture
def stage(request, committee, group, aplerbeck):
    """Everybody in their place."""
    cast = {
        "deputy": seated("deputy", committee, "deputy"),
        "secretary": seated("secretary", committee, "secretary"),
        "member": seated("member", committee),
        "lead": seated("lead", group, "chair"),
        "neighbour": seated("neighbour", make_committee("Nebenan", aplerbeck), "chair"),
        "address": address_actor(known_address("karl@example.org")),
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": BY,
    }
    names = ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    return cast | {name: user_actor(request.getfixturevalue(name).pk) for name in names}


@pytest.fixture
def thing(city, hoerde, group, actor):
    """The subject of a row, made on demand."""

    def held():
        set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
        return make_idea(hoerde)

    def after(act, **values):
        idea = make_idea(hoerde)
        act(idea, by=actor("cem"), **values)
        idea.refresh_from_db()
        return idea

    def hidden():
        idea = make_idea(hoerde)
        hide_thread(idea.thread, by=actor("mo"))
        idea.thread.refresh_from_db()
        return idea

    made = {
        "city": lambda: city,
        "hoerde": lambda: hoerde,
        "draft": lambda: make_idea_draft(hoerde),
        "waiting": lambda: make_waiting(hoerde),
        "held": held,
        "published": lambda: make_idea(hoerde),
        "in_review": lambda: after(refer_idea, committee=group),
        "asked_back": lambda: after(ask_back, text="Wo?"),
        "decided": lambda: make_decided(hoerde),
        "merged": lambda: after(merge_ideas, into=make_idea(hoerde)),
        "hidden": hidden,
        "waiting for a parent": lambda: make_young(hoerde),
        "table": lambda: make_tried(by=actor("cem")),
        "another table": make_tried,
        "import": make_imported,
    }
    return lambda name: made[name]()


def test_every_permission_stands_in_the_table():
    ours = {name for name in known_policies() if name.startswith("ideas.")}
    assert ours == {f"ideas.{name}" for name, _ in TABLE}


@pytest.mark.parametrize(("name", "subject"), TABLE)
def test_who_may_do_what(name, subject, stage, thing):
    found = thing(subject)
    parent = parent_of(found) if getattr(found, "consent", None) else ANONYMOUS
    about = {"author": link_holder(found), "browser": beginner(found), "parent": parent}
    may = {who for who in EVERYBODY if allows(f"ideas.{name}", (stage | about)[who], found)}
    assert may == TABLE[name, subject]
