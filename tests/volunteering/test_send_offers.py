"""Asking those whom a match proposes."""

from django.utils.timezone import localtime

from tests.factories.volunteering import actor_for, fresh, make_shift, make_volunteer
from vorort.ground.clock import now
from vorort.volunteering.actions import pause_profile, send_offers, sign_up, start_match
from vorort.volunteering.models import Assignment
from vorort.volunteering.reactions import work_out_matches


def matched(project, actor):
    """A match that has been worked out."""
    asked = start_match(project, by=actor("bea"))
    work_out_matches(now())
    return fresh(asked)


def test_everybody_proposed_is_asked_with_their_reasons(project, actor):
    make_shift(project, most=2)
    for name in ("Eva", "Udo"):
        make_volunteer(name)
    match = matched(project, actor)
    assert send_offers(match, by=actor("bea")) == 2
    rows = list(Assignment.objects.all())
    assert {(row.state, row.offer_way) for row in rows} == {("offered", "match")}
    assert all(row.reason["minutes"] == 120 for row in rows)
    assert fresh(match).state == "sent"


def test_who_has_no_time_any_more_is_left_out(project, actor):
    shift = make_shift(project, most=2)
    one, other = make_volunteer("Eva"), make_volunteer("Udo")
    match = matched(project, actor)
    sign_up(shift, by=actor_for(one))
    pause_profile(other, until=localtime(shift.begins).date(), by=actor_for(other))
    assert send_offers(match, by=actor("bea")) == 0
