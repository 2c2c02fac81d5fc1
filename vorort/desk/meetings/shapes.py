"""What lists and pages show of a meeting, in the words of the reader."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.desk.meetings.moments import length_word
from vorort.ground.actor import Actor
from vorort.ground.permit import allows
from vorort.meetings.choices import MeetingState, MinutesState, Reply, Rhythm
from vorort.meetings.models import DatePoll, Meeting, MeetingSeries, Minutes
from vorort.meetings.rules.series import nth_of_month
from vorort.shell.addresses import address
from vorort.shell.filters import moment

# which of its weekday in the month a day is; the fifth is the last
NTH = {
    1: gettext_lazy("%(rhythm)s on the first %(weekday)s"),
    2: gettext_lazy("%(rhythm)s on the second %(weekday)s"),
    3: gettext_lazy("%(rhythm)s on the third %(weekday)s"),
    4: gettext_lazy("%(rhythm)s on the fourth %(weekday)s"),
    5: gettext_lazy("%(rhythm)s on the last %(weekday)s"),
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do with a meeting now: a page to go to, or a button where it is done at once."""

    label: str
    url: str
    is_post: bool = False


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list."""

    meeting: Meeting
    when: str
    state: str
    reply: str
    step: NextStep | None


@dataclass(frozen=True, slots=True)
class PollRow:
    """A poll in a list, and how many have answered."""

    poll: DatePoll
    dates: int
    answered: int


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series in a list."""

    series: MeetingSeries
    told: str


def span(begins: datetime, ends: datetime) -> str:
    """Weekday and day with begin and end."""
    first, last = localtime(begins), localtime(ends)
    until = "" if first.date() == last.date() else f" {moment(ends, 'D, j. F Y')}, "
    return f"{moment(begins, 'D, j. F Y')}, {first:%H:%M}{' –' if until else '–'}{until}{last:%H:%M}"


def rows_of(meetings: Iterable[Meeting], convened: Collection[int], at: datetime) -> list[MeetingRow]:
    return [_row(meeting, meeting.committee_id in convened, at) for meeting in meetings]


def _row(meeting: Meeting, runs: bool, at: datetime) -> MeetingRow:
    known = vars(meeting)
    reply = str(Reply(known["own_reply"] or "").label) if known["is_invited"] and meeting.is_ahead else ""
    return MeetingRow(
        meeting,
        span(meeting.begins, meeting.ends),
        state_word(meeting),
        reply,
        first_step(meeting, at) if runs else None,
    )


def state_word(meeting: Meeting) -> str:
    """Where it stands; of a meeting that is over where its minutes stand, if they are at hand."""
    minutes = meeting._state.fields_cache.get("minutes")
    if meeting.state == MeetingState.CLOSED and isinstance(minutes, Minutes):
        return _("minutes: %(state)s") % {"state": minutes.get_state_display()}
    return meeting.get_state_display()


def first_step(meeting: Meeting, at: datetime) -> NextStep | None:
    """What whoever runs the meetings does next."""
    pk = meeting.pk
    if meeting.is_ahead and meeting.ends <= at:
        return NextStep(_("Write a short record"), address("desk:record_planned", pk))
    if meeting.state == MeetingState.DRAFT:
        return NextStep(_("Prepare"), address("desk:meeting", pk))
    if meeting.state in (MeetingState.INVITED, MeetingState.RUNNING):
        label = _("Go on") if meeting.is_running else _("To the meeting")
        return NextStep(label, address("desk:lead_meeting", pk))
    if meeting.state == MeetingState.CLOSED:
        return NextStep(_("To the minutes"), address("desk:minutes", pk))
    return None


def next_steps(meeting: Meeting, minutes: Minutes | None, actor: Actor, at: datetime) -> list[NextStep]:
    """What the reader may do with a meeting now, the obvious one first."""
    pages = {
        MeetingState.DRAFT: ("invite_members", "record_planned", "open", "change_meeting", "discard_meeting"),
        MeetingState.INVITED: ("open", "invite_others", "change_meeting", "record_planned", "cancel_meeting"),
        MeetingState.RUNNING: ("open",),
        MeetingState.CLOSED: ("minutes",),
        MeetingState.APPROVED: ("minutes",),
    }.get(MeetingState(meeting.state), ())
    if meeting.is_ahead and meeting.ends <= at:
        pages = (
            "record_planned",
            *(page for page in pages if page not in ("record_planned", "invite_members")),
        )
    offered = _offered(meeting, minutes)
    return [
        NextStep(str(label), url)
        for page in pages
        for permission, label, url in [offered[page]]
        if url and allows(f"meetings.{permission}", actor, meeting, at)
    ]


def _offered(meeting: Meeting, minutes: Minutes | None) -> dict[str, tuple[str, str, str]]:
    """By page: permission, label, address."""
    pk, running = meeting.pk, meeting.is_running
    written = minutes.state if minutes else MinutesState.DRAFT
    to_minutes = {
        MinutesState.DRAFT: _("Finish the minutes"),
        MinutesState.SENT: _("Approve the minutes"),
        MinutesState.APPROVED: _("Read the minutes"),
    }
    return {
        "invite_members": ("invite_members", _("Invite"), address("desk:invite_members", pk)),
        "invite_others": ("invite_others", _("Invite somebody else"), address("desk:invite_others", pk)),
        "record_planned": ("record_meeting", _("Write a short record"), address("desk:record_planned", pk)),
        "open": (
            "plan_meeting",
            _("Go on with the meeting") if running else _("Open the meeting"),
            address("desk:lead_meeting", pk),
        ),
        "change_meeting": ("change_meeting", _("Change"), address("desk:change_meeting", pk)),
        "cancel_meeting": ("cancel_meeting", _("Cancel the meeting"), address("desk:cancel_meeting", pk)),
        "discard_meeting": ("discard_meeting", _("Throw away"), address("desk:discard_meeting", pk)),
        "minutes": ("plan_meeting", to_minutes[MinutesState(written)], address("desk:minutes", pk)),
    }


def poll_rows(polls: Iterable[DatePoll]) -> list[PollRow]:
    rows = []
    for poll in polls:
        options = list(poll.options.all())
        people = {answer.person_id for option in options for answer in option.answers.all()}
        rows.append(PollRow(poll, len(options), len(people)))
    return rows


def series_rows(found: Iterable[MeetingSeries]) -> list[SeriesRow]:
    return [SeriesRow(one, _series_word(one)) for one in found]


def _rhythm_word(series: MeetingSeries) -> str:
    """`every month on the first Tuesday`: what a month repeats is the weekday, not the date."""
    told = {"rhythm": series.get_rhythm_display(), "weekday": moment(series.first_day, "l")}
    if series.rhythm in (Rhythm.WEEKLY, Rhythm.FORTNIGHTLY):
        return _("%(rhythm)s on %(weekday)s") % told
    return str(NTH[nth_of_month(series.first_day)]) % told


def _series_word(series: MeetingSeries) -> str:
    told = [
        _rhythm_word(series),
        f"{series.at_time:%H:%M}",
        length_word(series.minutes),
        series.place,
    ]
    if series.last_day:
        told.append(_("until %(date)s") % {"date": moment(series.last_day)})
    return " · ".join(filter(None, told))
