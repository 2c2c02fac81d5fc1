import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_mandate, make_seat, sit
from tests.factories.people import make_organisation, make_person, make_user
from vorort.committees.actions import answer_request, ask_to_join, invite_to_join, withdraw_joining
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused
from vorort.people.models import Person


@pytest.fixture
def request_of_anna(group, anna, bea, actor):
    """Anna asks; Bea leads the group."""
    sit(make_person("Bea", user=bea), group, "chair", begins=BEGINNING)
    return ask_to_join(group, text="", by=actor("anna"))


def joined(joining):
    """The mandate that came of it."""
    return joining.mandate


def test_a_yes_makes_a_member(request_of_anna, group, anna, actor, told, noon):
    bea = actor("bea")
    told()
    joining = answer_request(request_of_anna, accepted=True, by=bea)
    assert (joining.state, joining.answered_at) == ("accepted", NOON)
    mandate = joined(joining)
    assert (mandate.person.user, mandate.basis, mandate.begins, mandate.ends, mandate.seat.committee) == (
        anna,
        "joining",
        NOON,
        None,
        group,
    )
    assert (mandate.person.shown_name, mandate.person.email) == ("", "anna@example.org")
    assert [(step.what, step.at) for step in group.thread.steps.all()] == [("member_joined", NOON)]
    assert told() == [("committees.MandateRecorded", {"mandate_id": mandate.pk})]


def test_a_no_makes_none(request_of_anna, actor, noon):
    joining = answer_request(request_of_anna, accepted=False, by=actor("bea"))
    assert (joining.state, joining.mandate, joining.answered_at) == ("declined", None, NOON)
    assert not Person.objects.filter(user=request_of_anna.user).exists()


def test_an_empty_seat_is_taken_before_a_new_one_is_made(request_of_anna, group, uwe, eva, actor, noon):
    make_mandate(make_seat(group, position=1), uwe, begins=BEGINNING)
    make_mandate(make_seat(group, position=2), eva, begins=NOON + DAY)
    empty = make_seat(group, position=3)
    make_mandate(empty, uwe, begins=BEGINNING - DAY + DAY, ends=BEGINNING + DAY, state="declined")
    assert joined(answer_request(request_of_anna, accepted=True, by=actor("bea"))).seat == empty


@pytest.mark.parametrize("kept", ["nominated_by", "ex_officio_of", "is_voting", "ends", "begins"])
def test_a_seat_kept_for_somebody_is_not(kept, request_of_anna, group, mayor, actor, noon):
    fields = {
        "nominated_by": make_organisation(),
        "ex_officio_of": mayor,
        "is_voting": False,
        "ends": NOON + DAY,
        "begins": NOON + DAY,
    }
    seat = make_seat(group, **{kept: fields[kept]})
    assert joined(answer_request(request_of_anna, accepted=True, by=actor("bea"))).seat != seat


def test_whoever_is_known_stays_one_person(request_of_anna, anna, actor):
    person = make_person("Amt", user=anna)
    assert joined(answer_request(request_of_anna, accepted=True, by=actor("bea"))).person == person


@pytest.mark.parametrize("name", ["Anna Maria von Sternberg", "Anna", ""])
def test_a_person_is_called_what_the_account_is_called(name, group, actor):
    user = make_user("X", email="x@example.org")
    type(user).objects.filter(pk=user.pk).update(name=name)
    joining = ask_to_join(group, text="", by=user_actor(user.pk))
    person = joined(answer_request(joining, accepted=True, by=actor("cem"))).person
    assert person.full_name == (name or "x@example.org")


def test_what_is_answered_is_answered(request_of_anna, actor):
    answer_request(request_of_anna, accepted=False, by=actor("bea"))
    with pytest.raises(ValidationError, match="answered already"):
        answer_request(request_of_anna, accepted=True, by=actor("bea"))


def test_what_was_taken_back_is_not_answered(request_of_anna, actor):
    withdraw_joining(request_of_anna, by=actor("anna"))
    with pytest.raises(ValidationError, match="answered already"):
        answer_request(request_of_anna, accepted=True, by=actor("bea"))


def test_who_has_come_by_another_way_is_a_member_already(request_of_anna, group, anna, actor):
    sit(make_person(user=anna), group)
    with pytest.raises(ValidationError, match="belongs to the group already"):
        answer_request(request_of_anna, accepted=True, by=actor("bea"))


def test_invitations_are_answered_by_those_invited(request_of_anna, group, actor):
    invitation = invite_to_join(group, email="neu@example.org", by=actor("bea"))
    with pytest.raises(ValidationError, match="answered by those invited"):
        answer_request(invitation, accepted=True, by=actor("bea"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga", "shell"])
def test_others_do_not(who, request_of_anna, actor):
    with pytest.raises(Refused):
        answer_request(request_of_anna, accepted=True, by=actor(who))
