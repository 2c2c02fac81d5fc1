import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from tests.factories.committees import make_mandate
from vorort.committees.actions import appoint_member, withdraw_appointment
from vorort.committees.models import Mandate
from vorort.ground.permit import Refused


@pytest.fixture
def offer(seat, uwe):
    return make_mandate(seat, uwe, state="offered", answered_at=None)


def test_the_chair_takes_an_offer_back(bea_chairs, offer, eva, actor, told, noon):
    told()
    withdraw_appointment(offer, by=actor("bea"))
    offer.refresh_from_db()
    assert (offer.state, offer.answered_at, offer.ends) == ("withdrawn", None, None)
    assert told() == [("committees.AppointmentWithdrawn", {"mandate_id": offer.pk})]
    assert appoint_member(offer.seat, eva, by=actor("bea")).state == "offered"


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "olga"])
def test_others_do_not(who, offer, actor):
    with pytest.raises(Refused):
        withdraw_appointment(offer, by=actor(who))


@pytest.mark.parametrize("state", ["accepted", "declined", "withdrawn"])
def test_what_was_answered_is_not_taken_back(state, bea_chairs, offer, actor):
    Mandate.objects.filter(pk=offer.pk).update(state=state, answered_at=NOON)
    with pytest.raises(ValidationError, match="answered already"):
        withdraw_appointment(offer, by=actor("bea"))
