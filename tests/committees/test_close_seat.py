import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_mandate, make_seat, sit
from tests.factories.people import make_person
from vorort.committees.actions import close_seat
from vorort.committees.models import Mandate
from vorort.ground.permit import Refused


def test_everybody_leaves_a_seat_that_is_closed(bea_chairs, seat, uwe, eva, actor, told, noon):
    held = make_mandate(seat, uwe, begins=BEGINNING, ends=NOON + 9 * DAY)
    asked = make_mandate(seat, eva, state="offered", begins=NOON + 9 * DAY, answered_at=None)
    bea = actor("bea")
    told()
    close_seat(seat, by=bea)
    for row in (seat, held, asked):
        row.refresh_from_db()
    assert (seat.ends, held.ends, held.why_ended, asked.state) == (NOON, NOON, "committee", "withdrawn")
    assert told() == [
        ("committees.MandateEnded", {"mandate_id": held.pk, "why": "committee"}),
        ("committees.AppointmentWithdrawn", {"mandate_id": asked.pk}),
        ("committees.SeatChanged", {"seat_id": seat.pk}),
    ]


def test_what_is_over_stays_as_it_was(seat, uwe, actor, noon):
    past = make_mandate(seat, uwe, begins=BEGINNING, ends=NOON - DAY, why_ended="resigned")
    close_seat(seat, by=actor("cem"))
    past.refresh_from_db()
    assert (past.ends, past.why_ended) == (NOON - DAY, "resigned")


def test_one_that_has_not_begun_never_will(committee, uwe, actor, noon):
    seat = make_seat(committee, "chair", begins=NOON + DAY)
    coming = make_mandate(seat, uwe, begins=NOON + DAY)
    close_seat(seat, by=actor("cem"))
    seat.refresh_from_db()
    coming.refresh_from_db()
    assert (seat.begins, seat.ends, coming.state) == (NOON + DAY, NOON + DAY, "withdrawn")
    make_seat(committee, "chair", begins=NOON)


def test_one_whose_end_is_set_closes_earlier(committee, actor, noon):
    assert close_seat(make_seat(committee, ends=NOON + DAY), by=actor("cem")).ends == NOON


def test_twice_is_once_too_often(seat, actor, noon):
    close_seat(seat, by=actor("cem"))
    with pytest.raises(ValidationError, match="closed already"):
        close_seat(seat, by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, seat, actor):
    with pytest.raises(Refused):
        close_seat(seat, by=actor(who))


@pytest.mark.parametrize("basis", ["election", "nomination"])
def test_closing_is_no_way_around_a_recall(basis, bea_chairs, uwe_sits, actor, noon):
    Mandate.objects.filter(pk=uwe_sits.pk).update(basis=basis)
    with pytest.raises(Refused):
        close_seat(uwe_sits.seat, by=actor("bea"))
    assert close_seat(uwe_sits.seat, by=actor("cem")).ends == NOON


def test_a_deputy_does_not_close_the_seat_of_the_chair(group, uwe, anna, actor):
    lead = sit(uwe, group, "chair")
    sit(make_person("Anna", user=anna), group, "deputy")
    with pytest.raises(Refused):
        close_seat(lead.seat, by=actor("anna"))
