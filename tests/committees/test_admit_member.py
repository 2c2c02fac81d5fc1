from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import make_committee
from tests.factories.people import make_organisation
from vorort.committees.actions import admit_member, end_membership
from vorort.committees.choices import MemberKind
from vorort.committees.models import AssociationMember
from vorort.ground.permit import Refused

DISTRICT: dict[str, Any] = {"kind": "district", "is_full": True, "delegates": 2}


@pytest.fixture
def assembly(city):
    return make_committee("Mitgliederversammlung", kind="general_assembly", admission="election")


def test_a_district_comes_with_two_delegates(assembly, city, hoerde, actor, told, noon):
    cem = actor("cem")
    told()
    member = admit_member(city, **DISTRICT, district=hoerde, by=cem)
    assert (str(member), member.begins) == ("Hörde", NOON)
    assert list(assembly.seats.values_list("member", "is_voting", "weight", "position", "begins")) == [
        (member.pk, True, 1, 1, NOON),
        (member.pk, True, 1, 2, NOON),
    ]
    assert told() == [("committees.MemberAdmitted", {"member_id": member.pk})]


def test_advisory_members_are_heard_and_never_counted(assembly, city, actor, noon):
    chamber = make_organisation("Kammer", "chamber")
    admit_member(
        city, kind=MemberKind.ORGANISATION, organisation=chamber, is_full=False, delegates=1, by=actor("cem")
    )
    assert [seat.is_voting for seat in assembly.seats.all()] == [False]


def test_without_an_assembly_there_are_no_seats_yet(city, actor):
    assert not admit_member(
        city, kind=MemberKind.CITY, is_full=True, delegates=1, by=actor("cem")
    ).seats.exists()


@pytest.mark.parametrize("ends", [None, NOON + DAY])
def test_nobody_belongs_to_it_twice(ends, city, hoerde, actor, noon):
    cem = actor("cem")
    member = admit_member(city, **DISTRICT, district=hoerde, by=cem)
    if ends:
        end_membership(member, ends=ends, by=cem)
    with pytest.raises(ValidationError, match="belongs to the association already"):
        admit_member(city, **DISTRICT, district=hoerde, by=cem)
    if ends:
        assert admit_member(city, **DISTRICT, district=hoerde, begins=ends, by=cem)


def test_a_membership_to_come_is_one(city, hoerde, actor, noon):
    admit_member(city, **DISTRICT, district=hoerde, begins=NOON + DAY, by=actor("cem"))
    with pytest.raises(ValidationError, match="belongs to the association already"):
        admit_member(city, **DISTRICT, district=hoerde, by=actor("cem"))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"kind": "district"}, "the one district or organisation"),
        ({"kind": "organisation"}, "the one district or organisation"),
        ({"kind": "city", "delegates": 51}, "less than or equal to 50"),
        ({"kind": "club"}, "not a valid choice"),
    ],
)
def test_who_is_nobody(values, sentence, city, actor):
    with pytest.raises(ValidationError, match=sentence):
        admit_member(city, **{**DISTRICT, **values}, by=actor("cem"))
    assert not AssociationMember.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, bea_chairs, city, hoerde, actor):
    with pytest.raises(Refused):
        admit_member(city, **DISTRICT, district=hoerde, by=actor(who))
