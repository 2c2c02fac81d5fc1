"""Who may do what: a table of people and permissions, and that power lasts as long as the mandate, to the tick."""

from typing import Any

import pytest

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import make_person, make_user
from vorort.committees.actions import ask_to_join, invite_to_join
from vorort.committees.models import AssociationMember, ImportRun, Mandate, RegisterTask
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, schedule_actor, user_actor
from vorort.ground.permit import allows, known_policies

OFFICE = {"cem", "shell"}
CHAIRS = {"bea", "deputy"}
SIGNED_IN = {
    "anna", "bea", "deputy", "secretary", "member", "advisory", "stand_in", "lead", "neighbour", "cem", "dora",
    "edi", "mo", "olga", "former", "coming", "asked", "declined", "off",
}  # fmt: skip
EVERYBODY = sorted(SIGNED_IN | {"nobody", "clock", "shell", "link", "other_link"})

# permission -> its subject, and who may
TABLE = {
    "found_committee": ("city", OFFICE),
    "found_group": ("hoerde", OFFICE | CHAIRS),
    "change_committee": ("committee", OFFICE | CHAIRS | {"secretary"}),
    "end_committee": ("committee", OFFICE),
    "keep_seat": ("committee", OFFICE | CHAIRS),
    "close_seat": ("free", OFFICE | CHAIRS),
    "adopt_rules": ("committee", OFFICE),
    "appoint_member": ("free", OFFICE | CHAIRS),
    "answer_appointment": ("offer", OFFICE | {"asked", "link"}),
    "withdraw_appointment": ("offer", OFFICE | CHAIRS),
    "record_mandate": ("free", OFFICE),
    "resign_mandate": ("membership", OFFICE | {"member"}),
    "recall_member": ("membership", OFFICE | CHAIRS),
    "change_chairs": ("city", OFFICE),
    "announce_ends": ("city", {"clock", "shell"}),
    "note_ended_terms": ("city", {"clock", "shell"}),
    "ask_to_join": ("group", SIGNED_IN),
    "invite_to_join": ("group", OFFICE | CHAIRS | {"lead"}),
    "answer_request": ("request_of_anna", {"cem", "lead"} | CHAIRS),
    "answer_invitation": ("invitation_of_anna", SIGNED_IN),
    "withdraw_joining": ("request_of_anna", {"cem", "anna"}),
    "admit_member": ("city", OFFICE),
    "end_membership": ("aplerbeck_belongs", OFFICE),
    "keep_statutes": ("city", OFFICE),
    "complete_register_task": ("task", OFFICE),
    "check_import": ("city", OFFICE),
    "discard_import": ("city", OFFICE),
    "export_records": ("city", OFFICE),
    "import_people": ("city", OFFICE),
    "undo_import": ("run", OFFICE),
}


@pytest.fixture
def stage(request, city, committee, group, hoerde, aplerbeck, bea_chairs, anna):
    """Everybody in their place, and the things they may or may not do something to."""
    by = Actor(ActorKind.COMMAND, cause="tests")
    people = _people_of(committee, group, aplerbeck)
    things = {
        "city": city, "hoerde": hoerde, "committee": committee, "group": group,
        "free": make_seat(committee, position=9),
        "offer": people["asked"],
        "membership": people["member"],
        "request_of_anna": ask_to_join(group, text="", by=user_actor(anna.pk)),
        "invitation_of_anna": invite_to_join(
            make_group("AG Zwei", hoerde), email="anna@example.org", by=by
        ),
        "aplerbeck_belongs": AssociationMember.objects.create(
            kind="district", district=aplerbeck, is_full=True, delegates=2, begins=BEGINNING
        ),
        "task": RegisterTask.objects.create(subject="board", because_of="Vorsitz", arose_at=NOON),
        "run": ImportRun.objects.create(filename="x", made_at=NOON, made_by="user:1", rows=0),
    }  # fmt: skip
    actors = {
        "nobody": ANONYMOUS,
        "clock": schedule_actor("tests"),
        "shell": by,
        "link": Actor(ActorKind.LINK, people["asked"].pk, APPOINTMENT_LINK),
        "other_link": Actor(ActorKind.LINK, people["member"].pk, APPOINTMENT_LINK),
    }
    cast = {name: user_actor(row.person.user_id) for name, row in people.items()}
    cast |= {
        name: user_actor(request.getfixturevalue(name).pk)
        for name in ("anna", "bea", "cem", "dora", "edi", "mo", "olga")
    }
    return things, actors | cast


def _people_of(committee, group, aplerbeck):
    """Who holds which seat; some of them once, some later, some not at all."""
    fields: dict[str, dict[str, Any]] = {
        "deputy": {"office": "deputy"},
        "secretary": {"office": "secretary"},
        "member": {},
        "advisory": {"seat": {"is_voting": False}},
        "stand_in": {"office": "stand_in", "seat": {"stands_in_for": make_seat(committee, position=8)}},
        "former": {"office": "deputy", "ends": NOON},
        "coming": {"office": "deputy", "begins": NOON + TICK},
        "asked": {"office": "deputy", "state": "offered", "answered_at": None},
        "declined": {"office": "deputy", "state": "declined"},
    }
    people = {name: _sits(name, committee, **values) for name, values in fields.items()}
    people["lead"] = _sits("lead", group, office="chair")
    people["neighbour"] = _sits("neighbour", make_committee("Nebenan", aplerbeck), office="chair")
    people["off"] = _sits("off", committee, office="deputy")
    people["off"].person.user.is_active = False
    people["off"].person.user.save()
    return people


def _sits(name, committee, *, office="member", seat=None, **fields):
    person = make_person(name.title(), user=make_user(name))
    place = make_seat(committee, office, **(seat or {}))
    return make_mandate(place, person, **({"begins": BEGINNING} | fields))


def test_every_permission_stands_in_the_table():
    ours = {name for name in known_policies() if name.startswith("committees.")}
    assert ours == {f"committees.{name}" for name in TABLE}


@pytest.mark.parametrize("name", TABLE)
def test_who_may_do_what(name, stage):
    (things, actors), (subject, allowed) = stage, TABLE[name]
    found = {who for who in EVERYBODY if allows(f"committees.{name}", actors[who], things[subject], NOON)}
    assert found == allowed


AT_HOME = (
    "change_committee", "end_committee", "keep_seat", "close_seat", "adopt_rules", "appoint_member",
    "answer_appointment", "withdraw_appointment", "record_mandate", "resign_mandate", "recall_member",
    "invite_to_join", "answer_request", "withdraw_joining", "found_group",
)  # fmt: skip


def _things_of(district, asking):
    """One of each in a district, by permission."""
    committee, group = make_committee("Lenkungsgremium", district), make_group("AG Hier", district)
    seat, mandate = make_seat(committee), sit(make_person("Mitglied"), committee)
    joining = ask_to_join(group, text="", by=user_actor(asking.pk))
    of_committee = dict.fromkeys(("change_committee", "end_committee", "keep_seat", "adopt_rules"), committee)
    of_seat = dict.fromkeys(("close_seat", "appoint_member", "record_mandate"), seat)
    of_mandate = dict.fromkeys(
        ("answer_appointment", "withdraw_appointment", "resign_mandate", "recall_member"), mandate
    )
    of_group = {
        "invite_to_join": group, "answer_request": joining, "withdraw_joining": joining, "found_group": district,
    }  # fmt: skip
    return of_committee | of_seat | of_mandate | of_group


def test_the_office_of_a_district_looks_after_its_own(city, aplerbeck, actor, anna):
    dora, things = actor("dora"), _things_of(aplerbeck, anna)
    assert {name for name in AT_HOME if allows(f"committees.{name}", dora, things[name])} == set(AT_HOME)


def test_and_after_no_other(city, hoerde, actor, anna, bea):
    dora, things = actor("dora"), _things_of(hoerde, anna)
    assert [name for name in AT_HOME if allows(f"committees.{name}", dora, things[name])] == []


def test_nor_after_what_is_for_the_whole_city(city, board, uwe, actor):
    mandate, dora = make_mandate(board, uwe), actor("dora")
    subjects = {"keep_seat": board.committee, "record_mandate": board, "recall_member": mandate}
    assert [name for name, row in subjects.items() if allows(f"committees.{name}", dora, row)] == []


@pytest.mark.parametrize(
    ("fields", "power"),
    [
        ({"begins": NOON, "ends": NOON + DAY}, [False, True, True, False]),
        ({"begins": NOON, "ends": NOON + DAY, "state": "offered"}, [False] * 4),
        ({"begins": NOON, "ends": NOON + DAY, "state": "declined"}, [False] * 4),
        ({"begins": NOON, "ends": NOON + DAY, "state": "withdrawn"}, [False] * 4),
        ({"begins": NOON, "ends": None}, [False, True, True, True]),
    ],
)
def test_power_lasts_as_long_as_the_mandate(fields, power, committee, seat, hoerde, anna):
    sit(make_person(user=anna), committee, "chair", **fields)
    me, moments = user_actor(anna.pk), (NOON - TICK, NOON, NOON + DAY - TICK, NOON + DAY)
    assert [me.holds("chair", hoerde.pk, at=at) for at in moments] == power
    assert [allows("committees.appoint_member", me, seat, at) for at in moments] == power


@pytest.mark.parametrize(
    ("office", "held"),
    [
        ("chair", {"chair", "member"}),
        ("deputy", {"chair", "member"}),
        ("secretary", {"member"}),
        ("member", {"member"}),
        ("stand_in", set()),
    ],
)
def test_what_a_seat_of_a_steering_committee_gives(office, held, committee, seat, hoerde, aplerbeck, anna):
    place = make_seat(committee, office, stands_in_for=seat if office == "stand_in" else None)
    make_mandate(place, make_person(user=anna))
    me = user_actor(anna.pk)
    words = ("chair", "member", "office", "editor")
    assert {word for word in words if me.holds(word, hoerde.pk, at=NOON)} == held
    assert not any(me.holds(word, where, at=NOON) for word in words for where in (aplerbeck.pk, None))


@pytest.mark.parametrize("kind", ["working_group", "district_council", "jury", "board"])
def test_no_other_chair_is_the_chair_of_a_district(kind, city, hoerde, anna):
    sit(make_person(user=anna), make_committee("Anderes", hoerde, kind=kind), "chair")
    assert not user_actor(anna.pk).holds("chair", hoerde.pk, at=NOON)


def test_the_chair_of_a_district_looks_after_its_groups(bea_chairs, bea, group, aplerbeck):
    me, other = user_actor(bea.pk), make_group("AG Dort", aplerbeck)
    for name in ("keep_seat", "end_committee", "invite_to_join"):
        assert [allows(f"committees.{name}", me, row, NOON) for row in (group, other)] == [True, False]


@pytest.mark.parametrize("kind", ["jury", "board", "general_assembly", "district_council", "auditors"])
def test_who_chairs_something_else_lets_nobody_in(kind, city, anna):
    committee = make_committee("Anderes", kind=kind)
    sit(make_person(user=anna), committee, "chair")
    me, seat, mandate = user_actor(anna.pk), make_seat(committee), sit(make_person("Mitglied"), committee)
    for name, row in (("appoint_member", seat), ("close_seat", seat), ("recall_member", mandate)):
        assert not allows(f"committees.{name}", me, row)


def test_who_was_let_in_is_looked_at_seat_by_seat(bea_chairs, bea, committee, uwe, eva):
    me, seat = user_actor(bea.pk), make_seat(committee)
    make_mandate(seat, uwe, begins=BEGINNING, ends=NOON, basis="election")
    assert allows("committees.close_seat", me, seat, NOON)
    make_mandate(seat, eva, begins=NOON, basis="nomination")
    assert not allows("committees.close_seat", me, seat, NOON)


def test_a_link_answers_its_own_mandate_and_does_nothing_else(committee, uwe, eva):
    mine, other = (make_mandate(make_seat(committee), who, state="offered") for who in (uwe, eva))
    link = Actor(ActorKind.LINK, mine.pk, APPOINTMENT_LINK)
    assert [allows("committees.answer_appointment", link, row) for row in (mine, other)] == [True, False]
    others = [
        name for name in known_policies() if name.startswith("committees.") and name.endswith("_mandate")
    ]
    assert [name for name in others if allows(name, link, mine)] == []
    assert Mandate.objects.visible_to(link).get() == mine
