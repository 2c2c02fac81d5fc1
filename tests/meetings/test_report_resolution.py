"""What became of a resolution."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.meetings import BY, make_item, make_member_with_account, make_members, make_running
from vorort.ground.permit import Refused
from vorort.meetings.actions import pass_resolution, report_resolution
from vorort.meetings.choices import FollowUp


@pytest.fixture
def uwe(committee):
    """A member with an account who sees to things."""
    return make_member_with_account(committee, "Uwe")


@pytest.fixture
def resolution(committee, uwe):
    item = make_item(make_running(committee, is_public=True))
    return pass_resolution(item, wording="Drei Bänke", responsible=uwe[0].person, by=BY)


def test_who_is_responsible_tells_that_it_is_done(resolution, uwe, told):
    told()
    row = report_resolution(resolution, follow_up=FollowUp.DONE, evidence="Sie stehen.", by=uwe[1])
    assert (row.follow_up, row.settled_on, row.is_pending) == ("done", localdate(), False)
    assert list(row.thread.steps.values_list("what", "about"))[1:] == [("reported_done", "Sie stehen.")]
    assert told() == [("meetings.ResolutionReported", {"resolution_id": row.pk})]
    again = report_resolution(row, follow_up=FollowUp.RUNNING, by=uwe[1])
    assert (again.settled_on, again.is_pending) == (None, True)


@pytest.mark.parametrize("becomes", [FollowUp.DONE, FollowUp.DROPPED])
def test_never_without_a_sentence(resolution, uwe, becomes):
    with pytest.raises(ValidationError, match="what came of it"):
        report_resolution(resolution, follow_up=becomes, evidence=" ", by=uwe[1])


@pytest.mark.parametrize("days", [-400, 1])
def test_on_a_day_between_the_resolution_and_today(resolution, uwe, days):
    day = localdate() + timedelta(days=days)
    with pytest.raises(ValidationError, match="between"):
        report_resolution(resolution, follow_up=FollowUp.DONE, evidence="Ja", settled_on=day, by=uwe[1])


def test_who_runs_the_meetings_hands_it_on(resolution, committee, uwe, actor):
    other = make_members(committee, 1)[0].person
    assigned = {"responsible": other, "due_on": date(2031, 1, 1)}
    with pytest.raises(Refused):
        report_resolution(resolution, follow_up=FollowUp.OPEN, assigned=assigned, by=uwe[1])
    row = report_resolution(resolution, follow_up=FollowUp.OPEN, assigned=assigned, by=actor("bea"))
    assert (row.responsible, row.due_on) == (other, date(2031, 1, 1))
    with pytest.raises(ValueError, match="not to be changed"):
        report_resolution(row, follow_up=FollowUp.OPEN, assigned={"wording": "x"}, by=BY)


def test_nobody_else_reports(resolution, actor):
    for who in ("anna", "dora", "nobody"):
        with pytest.raises(Refused):
            report_resolution(resolution, follow_up=FollowUp.RUNNING, by=actor(who))
