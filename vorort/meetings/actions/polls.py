"""Asking a committee which date suits, and making a meeting of the answer."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Committee, Mandate
from vorort.committees.rules.rule_set import Mode
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.drafting import Plan, draft_meeting, refuse_ended, refuse_past, refuse_way
from vorort.meetings.actions.inside import own_person
from vorort.meetings.choices import DateReply
from vorort.meetings.facts import DateSettled, DatesProposed
from vorort.meetings.models import DateAnswer, DateOption, DatePoll, Meeting
from vorort.meetings.policies import convenes
from vorort.people.models import Person

MOST_OPTIONS = 20


@action("meetings.ask_for_dates")
def ask_for_dates(
    committee: Committee,
    *,
    title: str,
    options: Sequence[tuple[datetime, datetime]],
    note: str = "",
    closes_on: date | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> DatePoll:
    """Ask the members which of some dates suits: begin and end of each. States that they are asked.

    Raises ValidationError for fewer than two or more than twenty, and for dates that are over.
    """
    if not 2 <= len(options) <= MOST_OPTIONS:
        raise ValidationError(_("Please propose between two and twenty dates."))
    poll = DatePoll(committee=committee, title=normalised(title), note=normalised(note), closes_on=closes_on)
    poll.full_clean()
    poll.save()
    for begins, ends in options:
        refuse_past(begins, at)
        refuse_ended(committee, begins)
        option = DateOption(poll=poll, begins=begins, ends=ends)
        option.full_clean()
        option.save()
    state(DatesProposed(poll.pk))
    return poll


@action("meetings.answer_dates")
def answer_dates(
    poll: DatePoll,
    *,
    replies: Mapping[int, DateReply],
    person: Person | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> list[DateAnswer]:
    """Say which dates suit, by their keys; for oneself, or whoever convenes for a member. The last answer counts.

    Raises ValidationError where it is settled or closed, for a date of another poll, and for somebody who does not sit
    there or for whom one does not answer.
    """
    _refuse_closed(poll, at)
    who = _who_answers(poll, person, by, at)
    options = {option.pk: option for option in poll.options.all()}
    if not replies.keys() <= options.keys():
        raise ValidationError(_("This date is not among those proposed."))
    answers = []
    for key, reply in replies.items():
        answer = DateAnswer.objects.filter(option=key, person=who).first()
        answer = answer or DateAnswer(option=options[key], person=who)
        answer.reply = reply
        answer.full_clean()
        answer.save()
        answers.append(answer)
    return answers


@action("meetings.settle_date", locks=lambda poll: poll.committee)
def settle_date(
    poll: DatePoll,
    *,
    option: DateOption,
    mode: Mode | None = None,
    place: str = "",
    online_url: str = "",
    access: str = "",
    by: Actor,
    at: datetime = STAMPED,
) -> Meeting:
    """Make a meeting of one of the dates: a draft named after the poll. States that it is settled.

    Raises ValidationError where it is settled already, for a date that is over, and for a way of meeting that the rules
    do not know; ValueError for a date of another poll.
    """
    if option.poll_id != poll.pk:
        raise ValueError("the date belongs to another poll")
    if not poll.is_open:
        raise ValidationError(_("A date has been settled already."))
    plan = Plan(option.begins, option.ends, poll.title, mode, place, online_url, access)
    refuse_past(option.begins, at)
    refuse_way(plan, rules_of(poll.committee, at)[0])
    meeting = draft_meeting(poll.committee, plan, at)
    poll.meeting, poll.settled_at = meeting, at
    poll.save()
    state(DateSettled(poll.pk, meeting.pk))
    return meeting


def _refuse_closed(poll: DatePoll, at: datetime) -> None:
    if not poll.is_open:
        raise ValidationError(_("A date has been settled already."))
    if poll.closes_on and poll.closes_on < localtime(at).date():
        raise ValidationError(_("The time to answer is over."))


def _who_answers(poll: DatePoll, person: Person | None, by: Actor, at: datetime) -> Person:
    own = own_person(by)
    who = person or own
    if who is None or (who != own and not convenes(by, poll, at)):
        raise ValidationError({"person": _("You can answer for yourself only.")})
    if not Mandate.objects.in_force(at).filter(committee=poll.committee, person=who).exists():
        raise ValidationError({"person": _("Only members of the committee can answer.")})
    return who
