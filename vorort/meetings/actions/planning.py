"""Planning a meeting, changing it, throwing it away or calling it off."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Mode, RuleSet
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.meetings.actions.drafting import (
    Plan,
    draft_meeting,
    refuse_ended,
    refuse_past,
    refuse_strangers,
    refuse_way,
)
from vorort.meetings.actions.showing import index_meeting, show_meeting
from vorort.meetings.actions.waiting import land_again, release
from vorort.meetings.choices import Channel, MeetingState, Reply, VoteState
from vorort.meetings.facts import MeetingCancelled, MeetingChanged, MeetingDiscarded
from vorort.meetings.models import DatePoll, Meeting, Vote
from vorort.threads.bulk import add_step

CHANGEABLE = ("begins", "ends", "mode", "place", "online_url", "access", "intro", "is_public")
WORDS = ("place", "online_url", "access", "intro")
# of these those who are invited hear, and their calendars
TOLD = ("begins", "ends", "mode", "place", "online_url", "access")


@action("meetings.plan_meeting")
def plan_meeting(
    committee: Committee,
    *,
    begins: datetime,
    ends: datetime,
    title: str = "",
    mode: Mode | None = None,
    place: str = "",
    online_url: str = "",
    access: str = "",
    intro: str = "",
    is_public: bool | None = None,
    with_committees: Collection[Committee] = (),
    second_call_of: Meeting | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> Meeting:
    """Plan a meeting: a draft with the agenda of the committee's template, and with whatever has waited for it.

    Raises ValidationError for a moment that is over, a way of meeting or a second call that the rules do not know, a way
    online without a word on how one takes part, and for committees that are not called together here.
    """
    plan = Plan(begins, ends, title, mode, place, online_url, access, intro, is_public)
    rules, _version = rules_of(committee, at)
    refuse_past(begins, at)
    refuse_way(plan, rules)
    refuse_strangers(committee, with_committees, by, at, begins)
    if second_call_of:
        _refuse_second_call(committee, second_call_of, begins, rules)
    return draft_meeting(committee, plan, at, second_call_of=second_call_of, with_committees=with_committees)


@action("meetings.change_meeting")
def change_meeting(
    meeting: Meeting, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> Meeting:
    """Change time, place or way of a meeting, its title or intro, who may come, or which committees meet together.

    Those who are invited are told, and calendars take over what is new. On another day all are invited anew: mails count
    from now, letters must be sent again, and replies are asked for again; whether that is in time, `notice_of` says.
    Raises ValidationError as for planning.
    """
    told = dict(values)
    title, others = told.pop("title", meeting.title), told.pop("with_committees", None)
    before = {name: getattr(meeting, name) for name in TOLD}
    day = localtime(meeting.begins).date()
    assign(meeting, {name: _word(name, value) for name, value in told.items()}, CHANGEABLE)
    if meeting.begins != before["begins"]:
        refuse_past(meeting.begins, at)
    refuse_ended(meeting.committee, meeting.begins)
    refuse_way(meeting, rules_of(meeting.committee, at)[0])
    if others is not None:
        refuse_strangers(meeting.committee, others, by, at, meeting.begins)
        meeting.with_committees.set(others)
    is_told = _rename(meeting, title) or any(getattr(meeting, name) != before[name] for name in TOLD)
    if meeting.state == MeetingState.INVITED:
        meeting.sequence += is_told
    meeting.full_clean()
    meeting.save()
    if meeting.state == MeetingState.INVITED:
        _tell_of_change(meeting, at, is_told=is_told, is_moved=day != localtime(meeting.begins).date())
    return meeting


@action("meetings.discard_meeting")
def discard_meeting(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> None:
    """Throw a draft away. What had landed on its agenda goes to the next meeting, and its poll is open again.

    Raises ValidationError where another meeting is called as its second call.
    """
    if meeting.second_calls.exists():
        raise ValidationError(_("Another meeting is planned as the second call of this one."))
    throw_away(meeting, at)


@action("meetings.cancel_meeting")
def cancel_meeting(meeting: Meeting, *, why: str, by: Actor, at: datetime = STAMPED) -> Meeting:
    """Call a meeting off to which people are invited. What had landed on its agenda goes to the next one.

    Raises ValidationError without a word of why.
    """
    meeting.state, meeting.cancelled_at, meeting.cancelled_why = MeetingState.CANCELLED, at, normalised(why)
    meeting.sequence += 1
    meeting.full_clean()
    meeting.save()
    land_again(release(meeting.items.all()), at)
    add_step(meeting.thread, "cancelled", at)
    index_meeting(meeting)
    state(MeetingCancelled(meeting.pk))
    return meeting


def throw_away(meeting: Meeting, at: datetime) -> None:
    """Delete a draft, inside the door of whoever may."""
    thread, key, waiting = meeting.thread, meeting.pk, release(meeting.items.all())
    Vote.objects.filter(item__meeting=meeting, state=VoteState.PREPARED).delete()
    DatePoll.objects.filter(meeting=meeting).update(meeting=None, settled_at=None)
    meeting.delete()
    thread.delete()
    land_again(waiting, at)
    state(MeetingDiscarded(key))


def _word(name: str, value: Any) -> Any:
    return normalised(value.replace("\r\n", "\n")) if name in WORDS else value


def _rename(meeting: Meeting, title: str) -> bool:
    """Give it another title; True if it has one now."""
    thread, title = meeting.thread, normalised(title)
    if title == thread.title:
        return False
    thread.title = title
    thread.full_clean()
    thread.save(update_fields=["title", "changed"])
    return True


def _tell_of_change(meeting: Meeting, at: datetime, *, is_told: bool, is_moved: bool) -> None:
    if is_moved:
        nobody_has_replied = {"reply": Reply.NONE, "replied_at": None, "proof": ""}
        meeting.invitations.filter(channel=Channel.EMAIL).update(sent_at=at, **nobody_has_replied)
        meeting.invitations.exclude(channel=Channel.EMAIL).update(sent_at=None, **nobody_has_replied)
    if is_told:
        add_step(meeting.thread, "changed", at)
        state(MeetingChanged(meeting.pk))
    show_meeting(meeting, at)


def _refuse_second_call(committee: Committee, first: Meeting, begins: datetime, rules: RuleSet) -> None:
    if first.committee_id != committee.pk:
        raise ValidationError({"second_call_of": _("A second call is of the same committee.")})
    if not rules.second_call:
        raise ValidationError({"second_call_of": _("The rules of this committee know no second call.")})
    if begins <= first.begins:
        raise ValidationError({"second_call_of": _("A second call comes after the first.")})
    is_same_day = localtime(begins).date() == localtime(first.begins).date()
    if is_same_day and not rules.second_call_same_day:
        raise ValidationError(
            {"second_call_of": _("The rules of this committee know no second call on the same day.")}
        )
