import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from tests.factories.committees import make_committee, sit
from tests.factories.people import make_person
from vorort.committees.actions import ask_to_join, end_committee, invite_to_join
from vorort.committees.models import Committee, Joining, Mandate
from vorort.ground.permit import Refused


def test_a_resident_asks(group, anna, actor, noon):
    joining = ask_to_join(group, text="Ich kann Zelte.", by=actor("anna"))
    assert (joining.kind, joining.state, joining.user, joining.email, joining.made_at) == (
        "request",
        "open",
        anna,
        "anna@example.org",
        NOON,
    )
    assert not Mandate.objects.exists()


def test_asking_is_no_matter_for_the_journal(group, actor, told):
    anna = actor("anna")
    told()
    ask_to_join(group, text="", by=anna)
    assert told() == []


def test_asking_twice_is_asking_once(group, actor):
    first, second = (ask_to_join(group, text="Bitte", by=actor("anna")) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("who", ["nobody", "clock", "shell"])
def test_somebody_asks_for_themselves(who, group, actor):
    with pytest.raises(Refused):
        ask_to_join(group, text="", by=actor(who))


@pytest.mark.parametrize("admission", ["invitation", "appointment", "election"])
def test_not_every_group_is_open(admission, group, actor):
    Committee.objects.filter(pk=group.pk).update(admission=admission)
    with pytest.raises(ValidationError, match="does not take requests"):
        ask_to_join(group, text="", by=actor("anna"))


def test_neither_is_one_that_has_ended_nor_a_steering_committee(group, aplerbeck, actor, noon):
    end_committee(group, report="Aus.", by=actor("cem"))
    steering = make_committee("Lenkungsgremium Aplerbeck", aplerbeck, admission="open")
    for committee in (group, steering):
        with pytest.raises(ValidationError, match="does not take requests"):
            ask_to_join(committee, text="", by=actor("anna"))


def test_members_do_not_ask_again(group, anna, actor):
    sit(make_person(user=anna), group)
    with pytest.raises(ValidationError, match="belongs to the group already"):
        ask_to_join(group, text="", by=actor("anna"))


def test_who_is_invited_answers_the_invitation(group, anna, actor):
    invite_to_join(group, email="anna@example.org", by=actor("cem"))
    with pytest.raises(ValidationError, match="Please answer the invitation"):
        ask_to_join(group, text="", by=actor("anna"))
    assert Joining.objects.count() == 1
