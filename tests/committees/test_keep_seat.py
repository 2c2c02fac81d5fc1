import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_organisation, make_person
from vorort.committees.actions import end_committee, keep_seat, record_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import AssociationMember, Mandate, Seat
from vorort.ground.permit import Refused


def test_the_chair_makes_a_seat(bea_chairs, committee, actor, told, noon):
    club = make_organisation()
    told()
    seat = keep_seat(
        committee, values={"name": "Für die Vereine", "position": 4, "nominated_by": club}, by=actor("bea")
    )
    assert (seat.office, seat.begins, str(seat), seat.nominated_by) == (
        "member",
        NOON,
        "Für die Vereine",
        club,
    )
    assert told() == [("committees.SeatChanged", {"seat_id": seat.pk})]


def test_and_changes_one(bea_chairs, committee, seat, actor):
    keep_seat(committee, values={"name": "Neu", "is_voting": False}, seat=seat, by=actor("bea"))
    seat.refresh_from_db()
    assert (seat.name, seat.is_voting, seat.begins) == ("Neu", False, BEGINNING)


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, committee, actor):
    with pytest.raises(Refused):
        keep_seat(committee, values={}, by=actor(who))


@pytest.mark.parametrize(
    "values", [{"weight": 9}, {"office": "chair"}, {"ex_officio_of": None}, {"member": None}]
)
def test_votes_ties_and_the_chair_are_not_for_whoever_leads(
    values, bea_chairs, committee, mayor, actor, city
):
    member = AssociationMember.objects.create(kind="city", is_full=True, delegates=1, begins=BEGINNING)
    values = {"ex_officio_of": {"ex_officio_of": mayor}, "member": {"member": member}}.get(
        next(iter(values)), values
    )
    with pytest.raises(Refused):
        keep_seat(committee, values=values, by=actor("bea"))


def test_what_they_leave_as_it_is_may_stand_in_their_form(bea_chairs, committee, mayor, actor):
    seat = make_seat(committee, weight=2)
    values = {"weight": 2, "ex_officio_of": None, "member": None, "office": "member", "name": "Neu"}
    assert keep_seat(committee, values=values, seat=seat, by=actor("bea")).weight == 2


def test_the_seat_of_another_committee_is_not_found_here(committee, group, actor):
    with pytest.raises(Seat.DoesNotExist):
        keep_seat(committee, values={}, seat=make_seat(group), by=actor("cem"))


def test_nothing_else_is_changed_here(committee, actor):
    with pytest.raises(ValueError, match="ends is not to be changed here"):
        keep_seat(committee, values={"ends": NOON}, by=actor("cem"))


def test_there_is_one_chair(committee, chair, actor, noon):
    with pytest.raises(ValidationError, match="a seat for its chair already"):
        keep_seat(committee, values={"office": "chair"}, by=actor("cem"))
    Seat.objects.filter(pk=chair.pk).update(ends=NOON + DAY)
    with pytest.raises(ValidationError, match="a seat for its chair already"):
        keep_seat(committee, values={"office": "chair"}, by=actor("cem"))
    assert keep_seat(committee, values={"office": "chair"}, begins=NOON + DAY, by=actor("cem")).is_chair


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"weight": 0}, "at least one vote"),
        ({"office": "stand_in"}, "for which seat the stand-in comes"),
        ({"office": "king"}, "not a valid choice"),
    ],
)
def test_what_makes_no_seat(values, sentence, committee, actor):
    with pytest.raises(ValidationError, match=sentence):
        keep_seat(committee, values=values, by=actor("cem"))


def test_a_stand_in_comes_for_a_seat_of_the_same_committee(committee, seat, group, actor):
    by = actor("cem")
    assert keep_seat(committee, values={"office": "stand_in", "stands_in_for": seat}, by=by).stands_in_for
    with pytest.raises(ValidationError, match="same committee"):
        keep_seat(group, values={"office": "stand_in", "stands_in_for": seat}, by=by)
    with pytest.raises(ValidationError, match="only for a stand-in"):
        keep_seat(committee, values={"stands_in_for": seat}, by=by)


def test_delegates_sit_in_the_general_assembly(committee, actor):
    member = AssociationMember.objects.create(kind="city", is_full=True, delegates=1, begins=BEGINNING)
    with pytest.raises(ValidationError, match="general assembly only"):
        keep_seat(committee, values={"member": member}, by=actor("cem"))


def test_an_ended_committee_gets_no_seat(committee, actor, noon):
    end_committee(committee, report="Fertig.", by=actor("cem"))
    with pytest.raises(ValidationError, match="has ended already"):
        keep_seat(committee, values={}, by=actor("cem"))


@pytest.mark.parametrize("state", ["offered", "accepted"])
def test_nobody_becomes_something_else_by_a_change_of_their_seat(state, committee, seat, uwe, actor):
    make_mandate(seat, uwe, state=state)
    with pytest.raises(ValidationError, match="Please make a new seat"):
        keep_seat(committee, values={"office": "deputy"}, seat=seat, by=actor("cem"))
    Mandate.objects.update(state="declined")
    assert keep_seat(committee, values={"office": "deputy"}, seat=seat, by=actor("cem")).office == "deputy"


def test_a_seat_begins_before_its_first_mandate(committee, seat, uwe, actor):
    make_mandate(seat, uwe, begins=BEGINNING + DAY)
    by = actor("cem")
    assert keep_seat(committee, values={}, seat=seat, begins=BEGINNING - DAY, by=by).begins == BEGINNING - DAY
    with pytest.raises(ValidationError, match=r"since Jan. 2, 2020"):
        keep_seat(committee, values={}, seat=seat, begins=BEGINNING + 2 * DAY, by=by)


def test_a_new_seat_that_comes_with_an_office_is_held_at_once(committee, mayor, uwe, actor, told, noon):
    office = make_mandate(mayor, uwe, begins=BEGINNING)
    by = actor("cem")
    told()
    seat = keep_seat(
        committee, values={"office": "chair", "ex_officio_of": mayor}, begins=BEGINNING + DAY, by=by
    )
    mandate = seat.mandates.get()
    assert (mandate.person, mandate.begins, mandate.basis, mandate.follows) == (
        uwe,
        BEGINNING + DAY,
        "ex_officio",
        office,
    )
    assert [name for name, _payload in told()] == ["committees.MandateRecorded", "committees.SeatChanged"]


def test_who_sat_on_it_makes_room_today(committee, chair, mayor, uwe, eva, actor, noon):
    former = make_mandate(chair, eva, begins=BEGINNING)
    offer = make_mandate(chair, make_person("Nächste"), state="declined", begins=NOON + DAY)
    make_mandate(mayor, uwe, begins=BEGINNING)
    keep_seat(committee, values={"ex_officio_of": mayor}, seat=chair, by=actor("cem"))
    former.refresh_from_db()
    offer.refresh_from_db()
    assert (former.ends, former.why_ended, offer.state) == (NOON, "succeeded", "declined")
    assert chair.mandates.get(person=uwe).begins == NOON


def test_who_sat_elsewhere_in_the_committee_moves(committee, chair, mayor, uwe_sits, actor, noon):
    make_mandate(mayor, uwe_sits.person, begins=BEGINNING)
    keep_seat(committee, values={"ex_officio_of": mayor}, seat=chair, by=actor("cem"))
    uwe_sits.refresh_from_db()
    assert (uwe_sits.ends, uwe_sits.why_ended) == (NOON, "moved")


def test_who_will_be_mayor_will_hold_it_too(committee, chair, mayor, uwe, eva, actor, noon):
    make_mandate(mayor, uwe, begins=BEGINNING, ends=NOON + DAY)
    make_mandate(mayor, eva, begins=NOON + DAY)
    keep_seat(committee, values={"ex_officio_of": mayor}, seat=chair, by=actor("cem"))
    assert list(chair.mandates.values_list("person", "begins", "ends")) == [
        (uwe.pk, NOON, NOON + DAY),
        (eva.pk, NOON + DAY, None),
    ]


def test_a_seat_that_comes_with_another_office_changes_hands(
    by_office, mayor, uwe, eva, committee, actor, noon
):
    cem = actor("cem")
    record_mandate(mayor, uwe, basis=Basis.ELECTION, begins=BEGINNING, by=cem)
    other = make_seat(make_committee("Rat", kind="council"))
    make_mandate(other, eva, begins=BEGINNING)
    keep_seat(committee, values={"ex_officio_of": other}, seat=by_office, by=cem)
    assert list(by_office.mandates.values_list("person", "begins", "ends", "why_ended")) == [
        (uwe.pk, BEGINNING, NOON, "office"),
        (eva.pk, NOON, None, ""),
    ]
    keep_seat(committee, values={"ex_officio_of": None}, seat=by_office, by=cem)
    assert not by_office.mandates.in_force(NOON).exists()


def test_nobody_holds_a_seat_by_virtue_of_itself(by_office, mayor, committee, actor):
    by = actor("cem")
    far = make_seat(make_committee("Beirat", kind="jury"), ex_officio_of=by_office)
    with pytest.raises(ValidationError, match="not in a circle"):
        keep_seat(mayor.committee, values={"ex_officio_of": far}, seat=mayor, by=by)
    with pytest.raises(ValidationError, match="in another committee only"):
        keep_seat(committee, values={"ex_officio_of": by_office}, by=by)


def test_who_sits_there_by_another_office_is_in_the_way(committee, chair, mayor, uwe, actor, noon):
    other = sit(uwe, make_committee("Rat", kind="council"), begins=BEGINNING)
    second = make_seat(committee, ex_officio_of=other.seat)
    make_mandate(second, uwe, begins=BEGINNING, basis=Basis.EX_OFFICIO, follows=other)
    make_mandate(mayor, uwe, begins=BEGINNING)
    with pytest.raises(ValidationError, match="already has a seat here"):
        keep_seat(committee, values={"ex_officio_of": mayor}, seat=chair, by=actor("cem"))
