import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_person
from vorort.committees.actions import ask_to_join, end_committee
from vorort.ground.permit import Refused


def test_seats_and_mandates_end_with_a_committee(group, uwe, eva, anna, actor, told, noon):
    held = sit(uwe, group, "chair", begins=BEGINNING)
    asked = make_mandate(make_seat(group), eva, state="offered", begins=NOON, answered_at=None)
    past = sit(make_person("Früher"), group, begins=BEGINNING, ends=NOON - DAY, why_ended="resigned")
    joining, cem = ask_to_join(group, text="", by=actor("anna")), actor("cem")
    told()
    end_committee(group, report=" Das Fest war gut. ", by=cem)
    for row in (group, held, asked, past, joining):
        row.refresh_from_db()
    assert (group.ends, group.closing_report) == (NOON, "Das Fest war gut.")
    assert (held.ends, held.why_ended, asked.state, past.ends) == (NOON, "committee", "withdrawn", NOON - DAY)
    assert set(group.seats.values_list("ends", flat=True)) == {NOON}
    assert (joining.state, joining.answered_at) == ("declined", NOON)
    assert [(step.what, step.at) for step in group.thread.steps.all()] == [("ended", NOON)]
    assert told() == [
        ("committees.MandateEnded", {"mandate_id": held.pk, "why": "committee"}),
        ("committees.AppointmentWithdrawn", {"mandate_id": asked.pk}),
        ("committees.CommitteeEnded", {"committee_id": group.pk}),
    ]


def test_what_would_have_come_does_not(group, uwe, actor, noon):
    seat = make_seat(group, begins=NOON + DAY)
    coming = make_mandate(seat, uwe, begins=NOON + 2 * DAY)
    short = make_seat(group, ends=NOON + DAY)
    end_committee(group, report="Aus.", by=actor("cem"))
    for row in (seat, coming, short):
        row.refresh_from_db()
    assert (seat.ends, coming.state, short.ends) == (NOON + DAY, "withdrawn", NOON)


def test_one_that_never_began(city, hoerde, actor, noon):
    committee = make_committee("Später", hoerde, kind="project_group", begins=NOON + DAY)
    make_seat(committee, "chair", begins=NOON + DAY)
    end_committee(committee, report="Es kam nicht dazu.", by=actor("cem"))
    committee.refresh_from_db()
    assert (committee.ends, committee.seats.get().ends) == (NOON + DAY, NOON + DAY)


@pytest.mark.parametrize("report", ["", " \n "])
def test_a_word_about_what_came_of_it(report, group, actor):
    with pytest.raises(ValidationError, match="what came of it"):
        end_committee(group, report=report, by=actor("cem"))


def test_twice_is_once_too_often(group, actor, noon):
    end_committee(group, report="Aus.", by=actor("cem"))
    with pytest.raises(ValidationError, match="has ended already"):
        end_committee(group, report="Aus.", by=actor("cem"))


def test_the_lead_ends_a_group_and_the_chair_of_the_district_too(bea_chairs, group, anna, uwe, actor):
    sit(make_person(user=anna), group, "chair")
    other = make_committee("AG Zwei", group.district, kind="working_group", admission="open")
    assert end_committee(group, report="Aus.", by=actor("anna")).ends
    assert end_committee(other, report="Aus.", by=actor("bea")).ends


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_nobody_but_the_office_ends_a_steering_committee(who, bea_chairs, committee, actor):
    with pytest.raises(Refused):
        end_committee(committee, report="Aus.", by=actor(who))
