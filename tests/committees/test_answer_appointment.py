import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import make_mandate
from tests.factories.people import make_organisation
from vorort.committees.actions import answer_appointment, end_committee, withdraw_appointment
from vorort.committees.models import Mandate
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.ground.actor import Actor, ActorKind, user_actor
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.people.actions import erase_person


@pytest.fixture
def offer(seat, uwe):
    return make_mandate(seat, uwe, state="offered", begins=NOON - DAY, answered_at=None)


def by_link(mandate):
    return Actor(ActorKind.LINK, mandate.pk, APPOINTMENT_LINK)


def test_a_yes_is_where_power_begins(offer, told, noon):
    offer.on_behalf_of = make_organisation("TuS Hörde")
    offer.save()
    told()
    answer_appointment(offer, accepted=True, by=by_link(offer))
    offer.refresh_from_db()
    assert (offer.state, offer.answered_at, offer.begins) == ("accepted", NOON, NOON)
    assert [offer.is_in_force(at) for at in (NOON - TICK, NOON)] == [False, True]
    assert [(step.what, step.at, step.about) for step in offer.committee.thread.steps.all()] == [
        ("member_joined", NOON, "TuS Hörde")
    ]
    assert told() == [("committees.AppointmentAccepted", {"mandate_id": offer.pk})]


def test_a_yes_before_the_day_waits_for_the_day(offer, noon):
    Mandate.objects.filter(pk=offer.pk).update(begins=NOON + DAY)
    answer_appointment(offer, accepted=True, by=by_link(offer))
    offer.refresh_from_db()
    assert [offer.is_in_force(at) for at in (NOON, NOON + DAY - TICK, NOON + DAY)] == [False, False, True]


def test_a_no_leaves_the_seat_free(offer, eva, told, noon):
    told()
    answer_appointment(offer, accepted=False, by=by_link(offer))
    offer.refresh_from_db()
    assert (offer.state, offer.answered_at, offer.begins) == ("declined", NOON, NOON - DAY)
    make_mandate(offer.seat, eva)
    assert told() == [("committees.AppointmentDeclined", {"mandate_id": offer.pk})]


def test_the_person_answers_with_their_account(offer, anna, noon):
    offer.person.user = anna
    offer.person.save()
    assert answer_appointment(offer, accepted=True, by=user_actor(anna.pk)).state == "accepted"


def test_the_office_answers_for_somebody_on_paper(offer, actor, noon):
    assert answer_appointment(offer, accepted=True, by=actor("cem")).state == "accepted"


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_nobody_says_yes_for_somebody_else(who, bea_chairs, offer, actor, noon):
    with pytest.raises(Refused):
        answer_appointment(offer, accepted=True, by=actor(who))


def test_a_letter_answers_itself_and_nothing_else(offer, committee, eva):
    other = Actor(ActorKind.LINK, offer.pk + 1, APPOINTMENT_LINK)
    stranger = Actor(ActorKind.LINK, offer.pk, "people.invitation")
    for by in (other, stranger):
        with pytest.raises(Refused):
            answer_appointment(offer, accepted=True, by=by)


@pytest.mark.parametrize("state", ["accepted", "declined", "withdrawn"])
def test_what_is_answered_is_answered(state, offer, noon):
    Mandate.objects.filter(pk=offer.pk).update(state=state, answered_at=NOON - DAY)
    with pytest.raises(ValidationError, match="no longer stands"):
        answer_appointment(offer, accepted=False, by=by_link(offer))


@pytest.mark.parametrize(("ends", "stands"), [(NOON + TICK, True), (NOON, False), (NOON - TICK, False)])
def test_an_offer_stands_as_long_as_its_term(ends, stands, offer):
    Mandate.objects.filter(pk=offer.pk).update(ends=ends)
    with held_at(NOON):
        if stands:
            assert answer_appointment(offer, accepted=True, by=by_link(offer)).begins == NOON
        else:
            with pytest.raises(ValidationError, match="no longer stands"):
                answer_appointment(offer, accepted=True, by=by_link(offer))


def test_an_offer_falls_with_its_committee_its_withdrawal_and_its_person(offer, eva, actor, noon):
    def taken_back(act):
        act()
        with pytest.raises(ValidationError, match="no longer stands"):
            answer_appointment(offer, accepted=True, by=by_link(offer))
        Mandate.objects.filter(pk=offer.pk).update(state="offered", why_ended="")

    cem = actor("cem")
    taken_back(lambda: withdraw_appointment(offer, by=cem))
    taken_back(lambda: erase_person(offer.person, by=cem))
    end_committee(offer.committee, report="Es ist getan.", by=cem)
    with pytest.raises(ValidationError, match="no longer stands"):
        answer_appointment(offer, accepted=True, by=by_link(offer))
