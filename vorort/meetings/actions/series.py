"""A committee meets regularly: drafts for the next twelve months, kept ahead by the clock."""

from datetime import date, datetime, time, timedelta

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.drafting import Plan, draft_meeting
from vorort.meetings.actions.planning import throw_away
from vorort.meetings.choices import MeetingState, Rhythm
from vorort.meetings.facts import SeriesEnded, SeriesPlanned
from vorort.meetings.models import Meeting, MeetingSeries
from vorort.meetings.rules.series import days_of, horizon, moment


@action("meetings.plan_series")
def plan_series(
    committee: Committee,
    *,
    rhythm: Rhythm,
    first_day: date,
    at_time: time,
    minutes: int = 120,
    last_day: date | None = None,
    place: str = "",
    by: Actor,
    at: datetime = STAMPED,
) -> MeetingSeries:
    """Let a committee meet regularly: makes the drafts of the next twelve months, always at the same hour of the city.

    Months go by the weekday of the first day: the second Tuesday, or the last one where it is the fifth. Raises
    ValidationError, also where no such day lies ahead.
    """
    series = MeetingSeries(
        committee=committee, rhythm=rhythm, first_day=first_day, at_time=at_time, minutes=minutes,
        last_day=last_day, place=normalised(place),
    )  # fmt: skip
    series.full_clean()
    if committee.ends and committee.ends <= at:
        raise ValidationError(_("This committee has ended."))
    series.save()
    if not _draft_ahead(series, at):
        raise ValidationError({"first_day": _("None of these days lies in the next twelve months.")})
    state(SeriesPlanned(series.pk))
    return series


@action("meetings.extend_series", locks=lambda series: series.committee)
def extend_series(series: MeetingSeries, *, by: Actor, at: datetime = STAMPED) -> list[Meeting]:
    """Make the drafts of a series that have come within twelve months since it was last looked at; of an ended one none."""
    return [] if series.ended_at else _draft_ahead(series, at)


@action("meetings.end_series", locks=lambda series: series.committee)
def end_series(series: MeetingSeries, *, by: Actor, at: datetime = STAMPED) -> MeetingSeries:
    """End a series: drafts that lie ahead are thrown away; meetings to which people are invited take place.

    Raises ValidationError where it has ended already.
    """
    if series.ended_at:
        raise ValidationError(_("This series has ended already."))
    series.ended_at = at
    series.save()
    drafts = series.meetings.filter(state=MeetingState.DRAFT, begins__gt=at, second_calls=None)
    # the last one first, so that what has landed there moves once at most
    for meeting in drafts.select_related("thread", "committee__district").order_by("-begins"):
        throw_away(meeting, at)
    state(SeriesEnded(series.pk))
    return series


def _draft_ahead(series: MeetingSeries, at: datetime) -> list[Meeting]:
    """The drafts that are missing up to the horizon; days that are over, or were planned before, are left out."""
    until = min(filter(None, (horizon(localtime(at).date()), series.last_day)))
    planned, ends = series.planned_until, series.committee.ends
    begins = [
        (day, moment(day, series.at_time))
        for day in days_of(Rhythm(series.rhythm), series.first_day, until)
        if planned is None or day > planned
    ]
    coming = [(day, begin) for day, begin in begins if begin > at and (ends is None or begin < ends)]
    made = [_draft_one(series, day, begin, at) for day, begin in coming]
    series.planned_until = until
    series.save()
    return made


def _draft_one(series: MeetingSeries, day: date, begins: datetime, at: datetime) -> Meeting:
    plan = Plan(begins, begins + timedelta(minutes=series.minutes), place=series.place)
    return draft_meeting(series.committee, plan, at, series=series, series_day=day)
