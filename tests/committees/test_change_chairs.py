from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_person
from vorort.committees.actions import Change, appoint_member, appointed_members, change_chairs, keep_seat
from vorort.committees.models import ElectoralTerm, Mandate, RegisterTask
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused
from vorort.people.actions import erase_person

TERM: dict[str, Any] = {"name": "Wahlzeit 2030 bis 2035", "appointed_stay": True}


@pytest.fixture
def mayor_anna(mayor, anna):
    """Anna is district mayor of Hörde since 2020."""
    return make_mandate(mayor, make_person("Amt", given_name="Anna", user=anna), begins=BEGINNING)


@pytest.fixture
def anna_leads(mayor_anna, committee, actor):
    """So she chairs the steering committee too."""
    keep_seat(
        committee,
        values={"office": "chair", "ex_officio_of": mayor_anna.seat},
        begins=BEGINNING,
        by=actor("cem"),
    )
    return mayor_anna


def terms(seat):
    return list(seat.mandates.order_by("begins", "pk").values_list("person", "begins", "ends", "why_ended"))


def test_all_seats_change_hands_at_one_moment(
    anna_leads, mayor, committee, hoerde, city, anna, bea, actor, told, noon
):
    new = make_person("Neu", given_name="Bea", user=bea)
    cem, others = actor("cem"), make_seat(make_committee("Bezirksvertretung", kind="council"), "chair")
    told()
    term = change_chairs(
        city,
        **TERM,
        begins=NOON,
        ends=NOON + 1800 * DAY,
        changes=[Change(mayor, new), Change(others, None)],
        by=cem,
    )
    assert terms(mayor) == [
        (anna_leads.person_id, BEGINNING, NOON, "term"),
        (new.pk, NOON, NOON + 1800 * DAY, ""),
    ]
    assert terms(committee.seats.get()) == [
        (anna_leads.person_id, BEGINNING, NOON, "office"),
        (new.pk, NOON, NOON + 1800 * DAY, ""),
    ]
    assert set(term.mandates.values_list("person", "basis")) == {(new.pk, "election"), (new.pk, "ex_officio")}
    for user, before, after in ((anna, True, False), (bea, False, True)):
        me = user_actor(user.pk)
        assert [me.holds("chair", hoerde.pk, at=at) for at in (NOON - TICK, NOON)] == [before, after]
    names = [name.removeprefix("committees.") for name, _payload in told()]
    assert names == ["MandateEnded", "MandateEnded", "MandateRecorded", "MandateRecorded", "ChairsChanged"]


def test_a_change_can_be_planned(anna_leads, mayor, committee, hoerde, anna, city, uwe, actor, noon):
    change_chairs(city, **TERM, begins=NOON + 9 * DAY, changes=[Change(mayor, uwe)], by=actor("cem"))
    me, day = user_actor(anna.pk), NOON + 9 * DAY
    assert [me.holds("chair", hoerde.pk, at=at) for at in (NOON, day - TICK, day)] == [True, True, False]


def test_a_plan_replaces_an_earlier_plan(mayor_anna, mayor, city, uwe, eva, actor, noon):
    cem = actor("cem")
    change_chairs(city, **TERM, begins=NOON + 9 * DAY, changes=[Change(mayor, uwe)], by=cem)
    change_chairs(city, **TERM, begins=NOON + 5 * DAY, changes=[Change(mayor, eva)], by=cem)
    states = dict(mayor.mandates.values_list("person__given_name", "state"))
    assert states == {"Anna": "accepted", "Uwe": "withdrawn", "Eva": "accepted"}


def test_who_is_elected_again_gets_a_new_mandate(
    anna_leads, mayor, committee, hoerde, anna, city, actor, noon
):
    change_chairs(city, **TERM, begins=NOON, changes=[Change(mayor, anna_leads.person)], by=actor("cem"))
    assert [row[1:3] for row in terms(mayor)] == [(BEGINNING, NOON), (NOON, None)]
    assert [row[1:3] for row in terms(committee.seats.get())] == [(BEGINNING, NOON), (NOON, None)]
    assert all(
        user_actor(anna.pk).holds("chair", hoerde.pk, at=at) for at in (NOON - TICK, NOON, NOON + TICK)
    )


def test_two_swap_their_seats_and_a_third_moves_up(mayor_anna, mayor, city, uwe, eva, actor, noon):
    deputy = make_seat(mayor.committee, "deputy")
    second = sit(eva, mayor.committee, "deputy", begins=BEGINNING)
    make_mandate(deputy, uwe, begins=BEGINNING)
    changes = [Change(mayor, uwe), Change(deputy, mayor_anna.person)]
    change_chairs(city, **TERM, begins=NOON, changes=changes, by=actor("cem"))
    assert [terms(seat)[-1][0] for seat in (mayor, deputy)] == [uwe.pk, mayor_anna.person_id]
    change_chairs(city, **TERM, begins=NOON + DAY, changes=[Change(mayor, eva)], by=actor("cem"))
    second.refresh_from_db()
    assert (second.ends, second.why_ended) == (NOON + DAY, "moved")


@pytest.fixture
def appointed(anna_leads, committee, uwe, eva, actor):
    """Whom Anna has appointed: Uwe sits, Eva has not answered, somebody will begin, somebody was sent by others."""
    coming = make_person("Bald")
    return {
        "sits": sit(uwe, committee, begins=BEGINNING, ends=NOON + 900 * DAY),
        "asked": make_mandate(make_seat(committee), eva, state="offered", begins=NOON, answered_at=None),
        "coming": make_mandate(make_seat(committee), coming, begins=NOON + 5 * DAY),
        "sent": sit(make_person("Gesandt"), committee, begins=BEGINNING, basis="nomination"),
    }


@pytest.mark.parametrize(
    ("stay", "found"),
    [
        (True, {"sits": "", "asked": "", "coming": "", "sent": ""}),
        (False, {"sits": "term", "asked": "term", "coming": "term", "sent": ""}),
    ],
)
def test_whom_the_former_chair_appointed_stays_or_goes(stay, found, appointed, mayor, city, actor, noon):
    change_chairs(
        city, name="Neu", begins=NOON, appointed_stay=stay, changes=[Change(mayor, None)], by=actor("cem")
    )
    rows = {name: Mandate.objects.get(pk=row.pk) for name, row in appointed.items()}
    assert {name: row.why_ended for name, row in rows.items()} == found
    if not stay:
        assert [(rows[name].state, rows[name].ends) for name in ("sits", "asked", "coming")] == [
            ("accepted", NOON),
            ("withdrawn", None),
            ("withdrawn", None),
        ]


def test_the_preview_names_who_would_go(appointed, mayor, committee):
    assert appointed_members(mayor, NOON) == [appointed["sits"]]
    assert appointed_members(mayor, NOON + 6 * DAY) == [appointed["sits"], appointed["coming"]]
    assert appointed_members(committee.seats.get(office="chair"), NOON) == [appointed["sits"]]


def test_a_seat_that_leads_nothing_takes_nobody_along(appointed, mayor, city, actor, noon):
    deputy = make_seat(mayor.committee, "deputy")
    jury = make_committee("Jury")
    make_seat(jury, ex_officio_of=mayor)
    juror = sit(make_person("Jurorin"), jury, begins=BEGINNING)
    assert appointed_members(deputy, NOON) == []
    assert juror not in appointed_members(mayor, NOON)


def test_an_office_may_lead_around_three_corners(mayor_anna, mayor, committee, uwe, actor):
    chair = make_seat(committee, "chair", ex_officio_of=mayor)
    far = make_seat(make_committee("Beirat", kind="jury"), "chair", ex_officio_of=chair)
    member = sit(uwe, far.committee, begins=BEGINNING)
    assert appointed_members(mayor, NOON) == [member]


def test_an_election_may_be_entered_days_later(anna_leads, mayor, city, uwe, actor, noon):
    change_chairs(city, **TERM, begins=NOON - 9 * DAY, changes=[Change(mayor, uwe)], by=actor("cem"))
    assert [row[1:3] for row in terms(mayor)] == [(BEGINNING, NOON - 9 * DAY), (NOON - 9 * DAY, None)]


def test_who_began_between_the_election_and_its_entry_stays(
    anna_leads, mayor, committee, city, uwe, actor, noon
):
    late = sit(uwe, committee, begins=NOON - DAY)
    change_chairs(
        city, name="Neu", begins=NOON - 9 * DAY, appointed_stay=False, changes=[Change(mayor, None)],
        by=actor("cem"),
    )  # fmt: skip
    late.refresh_from_db()
    assert (late.state, late.ends) == ("accepted", None)


def test_history_is_not_run_over(anna_leads, mayor, city, uwe, actor, noon):
    cem = actor("cem")
    with pytest.raises(ValidationError, match=r"has changed hands after that day, on Jan. 1, 2020"):
        change_chairs(city, **TERM, begins=BEGINNING - DAY, changes=[Change(mayor, uwe)], by=cem)
    with pytest.raises(ValidationError, match="This term is over"):
        change_chairs(city, **TERM, begins=NOON - DAY, ends=NOON, changes=[Change(mayor, uwe)], by=cem)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"changes": []}, "at least one seat"),
        ({"name": ""}, "cannot be blank"),
        ({"ends": NOON + DAY - TICK, "begins": NOON + DAY}, "must come after the beginning"),
    ],
)
def test_what_is_no_change(values, sentence, mayor, city, actor, noon):
    with pytest.raises(ValidationError, match=sentence):
        change_chairs(
            city, **{**TERM, "begins": NOON, "changes": [Change(mayor, None)], **values}, by=actor("cem")
        )


def test_a_seat_changes_once(mayor, city, uwe, eva, actor, noon):
    changes = [Change(mayor, uwe), Change(mayor, eva)]
    with pytest.raises(ValidationError, match="name each seat once"):
        change_chairs(city, **TERM, begins=NOON, changes=changes, by=actor("cem"))


def test_a_seat_that_comes_with_an_office_changes_with_it(by_office, city, uwe, actor, noon):
    with pytest.raises(ValidationError, match="Please change it there"):
        change_chairs(city, **TERM, begins=NOON, changes=[Change(by_office, uwe)], by=actor("cem"))


def test_one_mistake_and_nothing_has_changed(anna_leads, mayor, board, city, uwe, actor, noon):
    erase_person(uwe, by=actor("shell"))
    with pytest.raises(ValidationError, match="record is closed"):
        change_chairs(
            city, **TERM, begins=NOON, changes=[Change(board, None), Change(mayor, uwe)], by=actor("cem")
        )
    anna_leads.refresh_from_db()
    assert anna_leads.ends is None
    assert not ElectoralTerm.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_others_do_not(who, bea_chairs, mayor, city, actor):
    with pytest.raises(Refused):
        change_chairs(city, **TERM, begins=NOON, changes=[Change(mayor, None)], by=actor(who))


def test_a_new_board_is_one_task_per_seat_that_changed(board, city, uwe, eva, actor, noon):
    second = make_seat(board.committee, "secretary")
    make_mandate(board, uwe, begins=BEGINNING)
    make_mandate(second, eva, begins=BEGINNING)
    changes = [Change(board, uwe), Change(second, make_person("Neu"))]
    change_chairs(city, **TERM, begins=NOON, changes=changes, by=actor("cem"))
    assert [task.because_of for task in RegisterTask.objects.all()] == ["Secretary (June 1, 2030)"]


def test_the_new_chair_appoints_and_the_former_no_longer(
    anna_leads, mayor, seat, city, bea, uwe, actor, noon
):
    new = make_person("Neu", user=bea)
    change_chairs(city, **TERM, begins=NOON, changes=[Change(mayor, new)], by=actor("cem"))
    with pytest.raises(Refused):
        appoint_member(seat, uwe, by=actor("anna"))
    assert appoint_member(seat, uwe, by=actor("bea")).appointed_by == new
