from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_mandate, make_seat, sit
from tests.factories.people import make_organisation, make_person
from vorort.committees.actions import appoint_member, close_seat
from vorort.committees.models import Mandate
from vorort.ground.permit import Refused
from vorort.people.actions import erase_person


def test_the_chair_offers_a_seat(bea_chairs, seat, uwe, actor, told, noon):
    club = make_organisation()
    told()
    mandate = appoint_member(seat, uwe, on_behalf_of=club, ends=NOON + 365 * DAY, by=actor("bea"))
    assert (mandate.state, mandate.basis, mandate.begins, mandate.offered_at) == (
        "offered",
        "appointment",
        NOON,
        NOON,
    )
    assert (mandate.committee, mandate.appointed_by, mandate.represents) == (
        seat.committee,
        bea_chairs,
        club,
    )
    assert not mandate.is_in_force(NOON)
    assert told() == [("committees.MemberAppointed", {"mandate_id": mandate.pk})]


def test_who_nominates_for_the_seat_is_who_it_speaks_for(bea_chairs, seat, uwe, actor, noon):
    seat.nominated_by = make_organisation()
    seat.save()
    assert appoint_member(seat, uwe, by=actor("bea")).on_behalf_of == seat.nominated_by


@pytest.mark.parametrize("begins", [None, NOON, NOON - 400 * DAY, NOON - timedelta(microseconds=1)])
def test_no_appointment_begins_in_the_past(begins, bea_chairs, seat, uwe, actor, noon):
    make_mandate(seat, make_person("Vorher"), begins=BEGINNING, ends=NOON)
    assert appoint_member(seat, uwe, begins=begins, by=actor("bea")).begins == NOON


def test_one_can_be_planned(bea_chairs, seat, uwe, actor, noon):
    make_mandate(seat, make_person("Vorher"), begins=BEGINNING, ends=NOON + 9 * DAY)
    assert appoint_member(seat, uwe, begins=NOON + 9 * DAY, by=actor("bea")).begins == NOON + 9 * DAY


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga", "clock"])
def test_others_do_not_appoint(who, seat, uwe, actor):
    with pytest.raises(Refused):
        appoint_member(seat, uwe, by=actor(who))
    assert not Mandate.objects.exists()


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ({"ends": None}, "held by Bea Vorher. End that mandate first"),
        ({"ends": NOON + 9 * DAY}, "held by Bea Vorher until"),
        ({"state": "offered", "ends": None}, "has been offered to Bea Vorher"),
        ({"begins": NOON + 9 * DAY, "ends": None}, "From June 10, 2030 on this seat is held by Bea Vorher"),
    ],
)
def test_a_seat_is_offered_once(held, sentence, bea_chairs, seat, uwe, actor, noon):
    make_mandate(seat, make_person("Vorher"), **{"begins": BEGINNING} | held)
    with pytest.raises(ValidationError, match=sentence):
        appoint_member(seat, uwe, by=actor("bea"))


def test_one_person_one_seat(bea_chairs, seat, uwe_sits, actor, noon):
    with pytest.raises(ValidationError, match="Uwe Urban already has a seat here: Member"):
        appoint_member(seat, uwe_sits.person, by=actor("bea"))


def test_whose_record_is_closed_is_not_appointed(bea_chairs, seat, uwe, actor, noon):
    erase_person(uwe, by=actor("shell"))
    with pytest.raises(ValidationError, match="record is closed"):
        appoint_member(seat, uwe, by=actor("bea"))


@pytest.mark.parametrize(
    ("times", "sentence"),
    [
        ({"ends": NOON}, "lies in the past"),
        ({"ends": NOON - DAY}, "lies in the past"),
        ({"begins": NOON + 2 * DAY, "ends": NOON + DAY}, "must come after the beginning"),
        ({"begins": NOON + 2 * DAY, "ends": NOON + 2 * DAY}, "must come after the beginning"),
    ],
)
def test_a_term_has_an_order(times, sentence, bea_chairs, seat, uwe, actor, noon):
    with pytest.raises(ValidationError, match=sentence):
        appoint_member(seat, uwe, by=actor("bea"), **times)


def test_a_mandate_lies_within_the_life_of_its_seat(bea_chairs, committee, uwe, actor, noon):
    by = actor("bea")
    later = make_seat(committee, begins=NOON + DAY)
    with pytest.raises(ValidationError, match="This seat begins on June 2, 2030"):
        appoint_member(later, uwe, by=by)
    short = make_seat(committee, ends=NOON + 9 * DAY)
    with pytest.raises(ValidationError, match="This seat ends on June 10, 2030"):
        appoint_member(short, uwe, by=by)
    with pytest.raises(ValidationError, match="This seat is closed"):
        appoint_member(short, uwe, begins=NOON + 9 * DAY, by=by)
    assert appoint_member(short, uwe, ends=NOON + 9 * DAY, by=by).ends == NOON + 9 * DAY


def test_a_closed_seat_is_given_to_nobody(bea_chairs, seat, uwe, actor, noon):
    close_seat(seat, by=actor("bea"))
    with pytest.raises(ValidationError, match="This seat is closed"):
        appoint_member(seat, uwe, by=actor("bea"))


def test_a_seat_that_comes_with_an_office_is_given_to_nobody(by_office, uwe, actor, noon):
    with pytest.raises(ValidationError, match="“Chair” in Bezirksvertretung Hörde"):
        appoint_member(by_office, uwe, by=actor("cem"))


def test_an_office_that_is_gone_brings_no_seat_along(by_office, mayor, uwe, actor, noon):
    close_seat(mayor, by=actor("cem"))
    assert appoint_member(by_office, uwe, by=actor("cem")).seat == by_office


def test_an_elected_committee_appoints_nobody(committee, seat, uwe, actor, noon):
    committee.admission = "election"
    committee.save()
    with pytest.raises(ValidationError, match="elected or sent"):
        appoint_member(seat, uwe, by=actor("cem"))


def test_the_chair_of_hoerde_does_not_name_a_successor(bea_chairs, chair, uwe, actor, noon):
    Mandate.objects.filter(seat=chair).update(ends=NOON + DAY)
    with pytest.raises(Refused):
        appoint_member(chair, uwe, begins=NOON + DAY, by=actor("bea"))


def test_the_lead_of_a_group_does(group, bea, uwe, actor, noon):
    lead = sit(make_person("Bea", user=bea), group, "chair", begins=BEGINNING, ends=NOON + DAY)
    assert appoint_member(lead.seat, uwe, begins=NOON + DAY, by=actor("bea")).seat == lead.seat


def test_one_who_appoints_from_outside_is_not_remembered_as_a_person(seat, uwe, actor, noon):
    assert [appoint_member(seat, uwe, by=actor("shell")).appointed_by] == [None]
