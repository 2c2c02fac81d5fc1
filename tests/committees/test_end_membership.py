import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import make_committee, make_mandate
from vorort.committees.actions import admit_member, end_membership, record_mandate
from vorort.committees.choices import Basis, MemberKind
from vorort.ground.permit import Refused


@pytest.fixture
def member(city, aplerbeck, actor):
    """Aplerbeck, with one delegate and a seat that nobody holds."""
    make_committee("Mitgliederversammlung", kind="general_assembly", admission="election")
    return admit_member(
        city,
        kind=MemberKind.DISTRICT,
        district=aplerbeck,
        is_full=True,
        delegates=2,
        begins=NOON - 9 * DAY,
        by=actor("cem"),
    )


@pytest.mark.parametrize("ends", [None, NOON, NOON - DAY, NOON + DAY])
def test_delegates_leave_with_whom_they_speak_for(ends, member, uwe, actor, told, noon):
    cem, moment = actor("cem"), max(ends or NOON, NOON)
    mandate = record_mandate(member.seats.first(), uwe, basis=Basis.NOMINATION, begins=NOON - 9 * DAY, by=cem)
    told()
    end_membership(member, ends=ends, by=cem)
    member.refresh_from_db()
    mandate.refresh_from_db()
    assert (member.ends, mandate.ends, mandate.why_ended) == (moment, moment, "committee")
    assert set(member.seats.values_list("ends", flat=True)) == {moment}
    assert told() == [
        ("committees.MandateEnded", {"mandate_id": mandate.pk, "why": "committee"}),
        ("committees.MembershipEnded", {"member_id": member.pk}),
    ]


def test_one_that_never_began(city, hoerde, member, uwe, actor, noon):
    cem = actor("cem")
    later = admit_member(
        city, kind=MemberKind.DISTRICT, district=hoerde, is_full=True, delegates=1, begins=NOON + DAY, by=cem
    )
    coming = make_mandate(later.seats.get(), uwe, begins=NOON + DAY)
    end_membership(later, by=cem)
    coming.refresh_from_db()
    later.refresh_from_db()
    assert (later.ends, later.seats.get().ends, coming.state) == (NOON + DAY, NOON + DAY, "withdrawn")


def test_twice_is_once_too_often(member, actor, noon):
    end_membership(member, ends=NOON + DAY, by=actor("cem"))
    with pytest.raises(ValidationError, match="or its end is set"):
        end_membership(member, by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_not_even_the_office_of_the_district(who, member, actor):
    with pytest.raises(Refused):
        end_membership(member, by=actor(who))
