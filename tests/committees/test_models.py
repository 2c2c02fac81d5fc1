"""What the tables refuse by themselves, who may know of what, and what things are called."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import make_duty, make_organisation, make_person
from vorort.committees.models import (
    AssociationMember,
    Committee,
    ElectoralTerm,
    ImportRun,
    Joining,
    Mandate,
    RegisterTask,
    RuleSetVersion,
    Seat,
    Statutes,
)
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import InvalidRules, as_plain
from vorort.files.models import Document
from vorort.ground.actor import Actor, ActorKind, user_actor

pytestmark = pytest.mark.django_db


def refused(name):
    """SQLite names the check, and of a unique index the columns; PostgreSQL names both."""
    return pytest.raises(IntegrityError, match=f"{name}|UNIQUE constraint failed")


def change(row, **values):
    with transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**values)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("committees_committee_kind_known", {"kind": "club"}),
        ("committees_committee_admission_known", {"admission": "lottery"}),
        ("committees_committee_has_name", {"name": ""}),
        ("committees_committee_ends_after_begin", {"ends": BEGINNING - TICK}),
        ("committees_steering_has_district", {"district": None}),
    ],
)
def test_a_committee(name, values, committee):
    with refused(name):
        change(committee, **values)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("committees_steering_once_per_district", {}),
        ("committees_single_once", {"kind": "board"}),
        ("committees_single_once", {"kind": "auditors"}),
        ("committees_single_once", {"kind": "general_assembly"}),
        ("committees_single_once", {"kind": "council"}),
    ],
)
def test_what_there_is_one_of_at_a_time(name, fields, hoerde):
    first = make_committee("Eins", hoerde, **fields)
    with refused(name), transaction.atomic():
        make_committee("Zwei", hoerde, **fields)
    change(first, ends=NOON)
    make_committee("Zwei", hoerde, **fields)


@pytest.mark.parametrize("kind", ["working_group", "jury", "district_council"])
def test_what_there_are_several_of(kind, hoerde):
    for name in ("Eins", "Zwei"):
        make_committee(name, hoerde, kind=kind)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("committees_seat_office_known", {"office": "king"}),
        ("committees_seat_weight_positive", {"weight": 0}),
        ("committees_seat_ends_after_begin", {"ends": BEGINNING - TICK}),
        ("committees_stand_in_for_somebody", {"office": "stand_in"}),
    ],
)
def test_a_seat(name, values, seat):
    with refused(name):
        change(seat, **values)


def test_a_seat_of_itself(seat, chair):
    with refused("committees_seat_not_of_itself"):
        change(seat, ex_officio_of=seat)
    with refused("committees_seat_not_of_itself"):
        change(seat, office="stand_in", stands_in_for=seat)
    with refused("committees_stand_in_for_somebody"):
        change(seat, stands_in_for=chair)


def test_a_second_chair(chair):
    # on PostgreSQL the trigger is quicker than the index
    with refused("committees_one_chair|has one chair"), transaction.atomic():
        make_seat(chair.committee, "chair")


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("committees_mandate_ends_after_begin", {"ends": BEGINNING}),
        ("committees_mandate_state_known", {"state": "maybe"}),
        ("committees_mandate_basis_known", {"basis": "birth"}),
        ("committees_mandate_answered", {"answered_at": None}),
        ("committees_mandate_answered", {"state": "declined", "answered_at": None}),
        ("committees_mandate_why_known", {"why_ended": "bored"}),
    ],
)
def test_a_mandate(name, values, uwe_sits):
    with refused(name):
        change(uwe_sits, **values)


@pytest.mark.parametrize("state", ["offered", "withdrawn"])
def test_an_offer_may_stay_without_an_answer(state, uwe_sits):
    change(uwe_sits, state=state, answered_at=None)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("committees_joining_kind_known", {"kind": "force"}),
        ("committees_joining_state_known", {"state": "maybe"}),
        ("committees_joining_request_has_user", {"kind": "request", "user": None}),
        ("committees_joining_accepted_is_mandate", {"state": "accepted"}),
    ],
)
def test_a_joining(name, values, group, anna):
    fields = {"committee": group, "kind": "invitation", "email": "anna@example.org", "made_at": NOON}
    joining = Joining.objects.create(**fields, user=anna)
    with refused(name):
        change(joining, **values)
    with refused("committees_joining_once_open"), transaction.atomic():
        Joining.objects.create(**fields)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("committees_member_is_what_its_kind_says", {"kind": "city"}),
        ("committees_member_is_what_its_kind_says", {"kind": "organisation"}),
        ("committees_member_is_what_its_kind_says", {"district": None}),
        ("committees_member_ends_after_begin", {"ends": BEGINNING - TICK}),
    ],
)
def test_a_member_of_the_association(name, values, hoerde):
    member = AssociationMember.objects.create(
        kind="district", district=hoerde, is_full=True, delegates=2, begins=BEGINNING
    )
    with refused(name):
        change(member, **values)


@pytest.mark.parametrize("kind", ["district", "city", "organisation"])
def test_who_belongs_to_it_belongs_once(kind, hoerde):
    who = {"district": {"district": hoerde}, "organisation": {"organisation": make_organisation()}}.get(
        kind, {}
    )
    fields = {"kind": kind, "is_full": True, "delegates": 2, "begins": BEGINNING} | who
    first = AssociationMember.objects.create(**fields)
    with pytest.raises(IntegrityError), transaction.atomic():
        AssociationMember.objects.create(**fields)
    change(first, ends=NOON)
    with pytest.raises(IntegrityError, match="at that time already"), transaction.atomic():
        AssociationMember.objects.create(**fields)
    AssociationMember.objects.create(**fields | {"begins": NOON})


def test_other_papers(committee):
    rules = RuleSetVersion.objects.create(
        committee=committee, version=1, preset="custom", valid_from=NOON, parameters=as_plain(CUSTOM)
    )
    task = RegisterTask.objects.create(subject="board", because_of="Vorsitz", arose_at=NOON)
    run = ImportRun.objects.create(filename="x", made_at=NOON, made_by="user:1", rows=0)
    term = ElectoralTerm.objects.create(name="2030", begins=NOON)
    for row, name, values in (
        (rules, "committees_rule_set_preset_known", {"preset": "none"}),
        (rules, "committees_rule_set_counts_from_one", {"version": 0}),
        (task, "committees_register_subject_known", {"subject": "weather"}),
        (task, "committees_register_done_later", {"done_at": NOON - TICK}),
        (run, "committees_import_undone_later", {"undone_at": NOON - TICK}),
        (term, "committees_term_ends_after_begin", {"ends": NOON}),
    ):
        with refused(name):
            change(row, **values)
    with refused("committees_rule_set_version_once"), transaction.atomic():
        RuleSetVersion.objects.create(
            committee=committee, version=1, preset="custom", valid_from=NOON, parameters={}
        )


def test_statutes():
    document = Document.objects.create(title="Satzung", name="documents/x.pdf", size=1, sha512="0" * 128)
    statutes = Statutes.objects.create(title="Satzung", adopted_on=date(2030, 5, 1), document=document)
    for name, values in (
        ("committees_statutes_has_title", {"title": ""}),
        ("committees_statutes_adopted_first", {"in_force_from": date(2030, 4, 30)}),
    ):
        with refused(name):
            change(statutes, **values)


def test_rules_somebody_tampered_with_are_no_rules(committee):
    version = RuleSetVersion(committee=committee, version=1, parameters={**as_plain(CUSTOM), "tie": "coin"})
    with pytest.raises(InvalidRules, match="tie: type"):
        version.rules  # noqa: B018


@pytest.fixture
def offers(committee, aplerbeck, hoerde, uwe, anna, city):
    """Somebody is asked in Hörde, in a group of Hörde, in Aplerbeck, and for the board; and Anna herself."""
    places = {
        "hoerde": committee,
        "group": make_group("AG Feste", hoerde),
        "aplerbeck": make_committee("Nebenan", aplerbeck),
        "board": make_committee("Vorstand", kind="board"),
    }
    rows = {
        name: make_mandate(make_seat(where), uwe, state="offered", answered_at=None)
        for name, where in places.items()
    }
    return rows | {
        "anna": make_mandate(make_seat(committee), make_person(user=anna), state="declined", answered_at=NOON)
    }


@pytest.mark.parametrize(
    ("who", "known"),
    [
        ("nobody", set()),
        ("anna", {"anna"}),
        ("bea", {"hoerde", "group", "anna"}),
        ("cem", {"hoerde", "group", "aplerbeck", "board", "anna"}),
        ("dora", {"aplerbeck"}),
        ("edi", set()),
        ("olga", set()),
        ("clock", set()),
        ("shell", {"hoerde", "group", "aplerbeck", "board", "anna"}),
    ],
)
def test_who_knows_of_an_offer(who, known, offers, bea_chairs, actor):
    seen = set(Mandate.objects.visible_to(actor(who)).values_list("pk", flat=True))
    assert {name for name, row in offers.items() if row.pk in seen} == known


def test_who_knows_of_it_by_letter(offers):
    letter = Actor(ActorKind.LINK, offers["board"].pk, APPOINTMENT_LINK)
    assert list(Mandate.objects.visible_to(letter)) == [offers["board"]]
    assert not Mandate.objects.visible_to(Actor(ActorKind.LINK, offers["board"].pk, "people.invitation"))


def test_who_led_once_knows_what_others_know(offers, bea_chairs, bea):
    bea_chairs.mandates.update(ends=NOON)
    me = user_actor(bea.pk)
    seen = [offers["hoerde"] in Mandate.objects.visible_to(me, at) for at in (NOON - TICK, NOON)]
    assert seen == [True, False]


def test_what_was_accepted_is_public_where_the_committee_is(committee, uwe_sits, actor):
    sit(make_person("Verborgen"), make_committee("Verborgen", visibility="hidden"))
    assert list(Mandate.objects.visible_to(actor("nobody"))) == [uwe_sits]
    assert list(Committee.objects.visible_to(actor("nobody"))) == [committee]


def test_a_duty_that_has_ended_shows_nothing(offers, anna, hoerde):
    make_duty(anna, "office", district=hoerde, begins=BEGINNING, ends=NOON)
    me = user_actor(anna.pk)
    assert [Mandate.objects.visible_to(me, at).count() for at in (NOON - TICK, NOON)] == [3, 1]


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"begins": NOON, "ends": None}, "in_force"),
        ({"begins": BEGINNING, "ends": NOON + TICK}, "in_force"),
        ({"begins": BEGINNING, "ends": NOON}, "former"),
        ({"begins": NOON + TICK, "ends": None}, "coming"),
        ({"begins": BEGINNING, "ends": None, "state": "offered"}, "offered"),
        ({"begins": BEGINNING, "ends": None, "state": "declined"}, None),
    ],
)
def test_words_for_mandates(fields, word, seat, uwe):
    row = make_mandate(seat, uwe, **fields)
    rows = Mandate.objects.all()
    found = {
        "in_force": rows.in_force(NOON), "former": rows.former(NOON), "coming": rows.coming(NOON),
        "offered": rows.offered(),
    }  # fmt: skip
    assert [name for name, some in found.items() if some] == ([word] if word else [])
    assert row.is_in_force(NOON) == (word == "in_force")


def test_what_ends_soon(seat, uwe):
    make_mandate(seat, uwe, begins=BEGINNING, ends=NOON + 9 * DAY)
    found = [Mandate.objects.expiring(NOON, days * DAY).count() for days in (8, 9)]
    assert found == [0, 1]


def test_a_committee_lives_from_then_until_then(hoerde):
    make_group("AG Kurz", hoerde, begins=NOON, ends=NOON + DAY)
    moments = (NOON - TICK, NOON, NOON + DAY - TICK, NOON + DAY)
    assert [Committee.objects.living(at).count() for at in moments] == [0, 1, 1, 0]


def test_everything_has_a_name_to_be_called_by(committee, group, mayor, uwe_sits, hoerde):
    club = make_organisation("TuS Hörde")
    uwe_sits.seat.nominated_by = club
    assert [str(row) for row in (committee, uwe_sits, uwe_sits.represents)] == [
        "Lenkungsgremium Hörde",
        "Member · Uwe Urban",
        "TuS Hörde",
    ]
    names = [
        (ElectoralTerm(name="2030 bis 2035"), "2030 bis 2035"),
        (Seat(name="Für die Jugend"), "Für die Jugend"),
        (Joining(committee=group, email="a@example.org"), "AG Feste: a@example.org"),
        (AssociationMember(kind="city"), "City"),
        (AssociationMember(kind="district", district=hoerde), "Hörde"),
        (RegisterTask(subject="board", because_of="Vorsitz"), "Change of the board: Vorsitz"),
        (Statutes(title="Satzung"), "Satzung"),
        (ImportRun(filename="x.csv"), "x.csv"),
        (RuleSetVersion(committee=committee, version=3), "Lenkungsgremium Hörde 3"),
    ]
    assert [str(row) for row, _name in names] == [name for _row, name in names]
    assert (group.is_group, committee.is_group, mayor.committee.is_external, group.is_external) == (
        True,
        False,
        True,
        False,
    )
