import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import sit
from tests.factories.people import make_person
from vorort.committees.actions import ask_to_join, end_committee, invite_to_join, withdraw_joining
from vorort.ground.permit import Refused


@pytest.fixture
def bea_leads(group, bea):
    return sit(make_person("Bea", user=bea), group, "chair")


def test_the_lead_invites_by_address(bea_leads, group, actor):
    joining = invite_to_join(group, email=" Neu@Example.org ", text="Kommen Sie!", by=actor("bea"))
    assert (joining.kind, joining.email, joining.user, joining.text) == (
        "invitation",
        "neu@example.org",
        None,
        "Kommen Sie!",
    )


def test_whoever_has_an_account_is_known_by_it(bea_leads, group, anna, actor):
    assert invite_to_join(group, email="ANNA@example.org", by=actor("bea")).user == anna


def test_an_address_is_asked_once_at_a_time(bea_leads, group, actor):
    first = invite_to_join(group, email="neu@example.org", by=actor("bea"))
    with pytest.raises(ValidationError, match="invited or has asked already"):
        invite_to_join(group, email="NEU@example.org", by=actor("bea"))
    withdraw_joining(first, by=actor("bea"))
    assert invite_to_join(group, email="neu@example.org", by=actor("bea")).pk != first.pk


def test_who_has_asked_is_answered(bea_leads, group, actor):
    ask_to_join(group, text="", by=actor("anna"))
    with pytest.raises(ValidationError, match="invited or has asked already"):
        invite_to_join(group, email="anna@example.org", by=actor("bea"))


def test_members_are_not_invited(bea_leads, group, anna, actor):
    sit(make_person(user=anna), group)
    with pytest.raises(ValidationError, match="belongs to the group already"):
        invite_to_join(group, email="anna@example.org", by=actor("bea"))


@pytest.mark.parametrize("email", ["", "kein", "@", "a b@example.org"])
def test_an_address_is_one(email, bea_leads, group, actor):
    with pytest.raises(ValidationError):
        invite_to_join(group, email=email, by=actor("bea"))


def test_into_a_group_that_lives(bea_leads, group, committee, actor, noon):
    cem = actor("cem")
    with pytest.raises(ValidationError, match="groups only"):
        invite_to_join(committee, email="neu@example.org", by=cem)
    end_committee(group, report="Aus.", by=cem)
    with pytest.raises(ValidationError, match="groups only"):
        invite_to_join(group, email="neu@example.org", by=cem)


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, group, actor):
    with pytest.raises(Refused):
        invite_to_join(group, email="neu@example.org", by=actor(who))
