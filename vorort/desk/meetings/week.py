"""What of meetings stands on my week: two statements for those for whom something waits, none for the others."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import (
    CharField,
    DateField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Cast, Concat
from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import RuleSetVersion, seats_of_user
from vorort.committees.rules.rule_set import Approval, RuleSet, Signer, from_plain
from vorort.committees.selectors import preset_for
from vorort.desk.meetings.gate import convened_by, with_place
from vorort.desk.meetings.shapes import NextStep, span
from vorort.desk.pages import user_of
from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.meetings.choices import AHEAD, ELECTRONIC, Channel, MeetingState, MinutesState, Reply, VoteState
from vorort.meetings.models import (
    Candidate,
    Invitation,
    Meeting,
    MeetingTask,
    Minutes,
    Objection,
    Resolution,
    RollEntry,
    Signature,
)
from vorort.meetings.rules.notice import last_day_to_send
from vorort.meetings.selectors.own import elections_to_answer
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.kept import kept

# how far one looks ahead, and for how long a missing signature is asked for
WEEK, NEAR, SIGNING = timedelta(days=7), timedelta(days=45), timedelta(days=60)
# how many days before the last day to invite it appears
BEFORE_LAST_DAY = timedelta(days=10)
MOST = 8
_INVITED, _CONVENED, _MINE, _STOOD = range(4)
_VOTE, _RESOLUTION, _TASK = range(3)


@dataclass(frozen=True, slots=True)
class Waits:
    """For whom anything waits at all: users by number, and committees whose meetings need somebody."""

    invited: frozenset[int]
    convened: frozenset[int]
    mine: frozenset[int]
    # whoever stood for election lately and has not answered; most of them were not elected
    stood: frozenset[int]


@dataclass(frozen=True, slots=True)
class WeekLine:
    """Something to do, and where."""

    title: str
    meta: str
    step: NextStep
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class MeetingsOfWeek:
    """Invitations to answer are asked right here; the rest is a click away."""

    has_meetings: bool = False
    invitations: tuple[tuple[int, Meeting, str], ...] = ()
    lines: tuple[WeekLine, ...] = ()
    elections: tuple[Candidate, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.invitations or self.lines or self.elections)


def meetings_of_week(request: HttpRequest, city: City | None, at: datetime) -> MeetingsOfWeek:
    """Invitations, meetings of the week, what must be sent, written, approved, signed; votes, resolutions, tasks."""
    if city is None or not city.has(Capability.MEETINGS):
        return MeetingsOfWeek()
    user_id, waits = user_of(request).pk, waits_of_week(request)
    convened = {row.pk for row in convened_by(request)}
    seats = seats_of_user(user_id, at)
    rows: list[Meeting] = []
    if user_id in waits.invited or not waits.convened.isdisjoint(convened):
        # what runs now comes first
        rows = sorted(_meetings(user_id, convened, at), key=lambda row: not row.is_running)
    invitations = [row for row in rows if _is_asked(row, at)][:MOST]
    leading = {seat.committee_id for seat in seats if seat.is_leading}
    lines = [line for row in rows for line in _lines(row, convened, leading, user_id, at)]
    if user_id in waits.mine:
        lines += _own_lines(user_id, at)
    return MeetingsOfWeek(
        bool(seats or convened),
        tuple((vars(row)["invitation_pk"], row, span(row.begins, row.ends)) for row in invitations),
        tuple(lines),
        _elections(request, at) if user_id in waits.stood else (),
    )


def _elections(request: HttpRequest, at: datetime) -> tuple[Candidate, ...]:
    return tuple(elections_to_answer(actor_of(request.user), since=at - SIGNING))


@kept
def waits_of_week(request: HttpRequest) -> Waits:
    """In one statement."""
    at = now()
    near = Q(state__in=AHEAD, begins__lt=at + NEAR) | Q(state__in=(MeetingState.RUNNING, MeetingState.CLOSED))
    meetings = Meeting.objects.filter(near | _unsigned(at))
    rows = (
        (
            _INVITED,
            Invitation.objects.filter(meeting__state=MeetingState.INVITED, meeting__ends__gt=at),
            "person__user_id",
        ),
        (_CONVENED, meetings, "committee_id"),
        (_MINE, Resolution.objects.pending(), "responsible__user_id"),
        (_MINE, MeetingTask.objects.filter(done_at=None), "responsible__user_id"),
        (_MINE, RollEntry.objects.filter(_open_votes("vote__")), "cast_by__user_id"),
        (
            _STOOD,
            Candidate.objects.filter(accepted=None, vote__declared_at__gt=at - SIGNING),
            "person__user_id",
        ),
    )
    first, *others = (
        found.order_by().values_list(Value(what, IntegerField()), key) for what, found, key in rows
    )
    told = [(kind, key) for kind, key in first.union(*others) if key]
    return Waits(*(frozenset(key for kind, key in told if kind == what) for what in range(4)))


def _unsigned(at: datetime) -> Q:
    return Q(state=MeetingState.APPROVED, minutes__approved_at__gt=at - SIGNING)


def _open_votes(prefix: str) -> Q:
    return Q(**{f"{prefix}state": VoteState.OPEN, f"{prefix}method__in": ELECTRONIC})


def _meetings(user_id: int, convened: set[int], at: datetime) -> QuerySet[Meeting]:
    """Those that need somebody now, with their invitation, the rules in force and who has signed."""
    own = Invitation.objects.filter(meeting=OuterRef("pk"), person__user_id=user_id)
    rules = RuleSetVersion.objects.filter(committee=OuterRef("committee"), valid_from__lte=at).order_by(
        "-version"
    )
    signed = Signature.objects.filter(minutes__meeting=OuterRef("pk"))
    soon = Q(state=MeetingState.DRAFT, begins__gt=at, begins__lt=at + NEAR)
    week = Q(state=MeetingState.INVITED, ends__gt=at, begins__lt=at + WEEK)
    over = Q(state__in=(MeetingState.RUNNING, MeetingState.CLOSED)) | _unsigned(at)
    asked = Q(state=MeetingState.INVITED, ends__gt=at, invitation_pk__isnull=False)
    rows = Meeting.objects.annotate(
        invitation_pk=Subquery(own.values("pk")[:1]),
        own_reply=Subquery(own.values("reply")[:1]),
        parameters=Subquery(rules.values("parameters")[:1]),
        chair_signed=Exists(signed.filter(role=Signer.CHAIR)),
        secretary_signed=Exists(signed.filter(role=Signer.SECRETARY)),
        is_objected=Exists(Objection.objects.filter(minutes__meeting=OuterRef("pk"), upheld=None)),
    )
    running = Q(state=MeetingState.RUNNING, invitation_pk__isnull=False)
    rows = rows.filter(asked | running | (Q(committee__in=convened) & (soon | week | over)))
    return with_place(rows).select_related("minutes__recorder").order_by("begins", "pk")


def _is_asked(meeting: Meeting, at: datetime) -> bool:
    known = vars(meeting)
    is_open = meeting.state == MeetingState.INVITED and meeting.ends > at
    return bool(is_open and known["invitation_pk"] and known["own_reply"] == Reply.NONE)


def _lines(
    meeting: Meeting, convened: set[int], leading: set[int], user_id: int, at: datetime
) -> list[WeekLine]:
    runs, pk = meeting.committee_id in convened, meeting.pk
    when = span(meeting.begins, meeting.ends)
    if meeting.state == MeetingState.INVITED:
        comes = vars(meeting)["own_reply"] == Reply.YES
        if meeting.begins >= at + WEEK or not (runs or comes):
            return []
        page = address("desk:lead_meeting" if runs else "desk:meeting", pk)
        return [WeekLine(meeting.title, when, NextStep(_("To the meeting"), page))]
    if meeting.state == MeetingState.RUNNING:
        page = address("desk:lead_meeting" if runs else "desk:room", pk)
        return [WeekLine(meeting.title, _("is running"), NextStep(_("To the meeting"), page))]
    if not runs:
        return []
    if meeting.state == MeetingState.DRAFT:
        return _to_invite(meeting, when, at)
    return _to_write(meeting, leading, user_id, at)


def _to_invite(meeting: Meeting, when: str, at: datetime) -> list[WeekLine]:
    """Once the last day to invite in time is near, or over."""
    rules, day, today = _rules(meeting), localtime(meeting.begins).date(), localtime(at).date()
    last: date = min(last_day_to_send(rules, day, way) for way in (Channel.EMAIL, Channel.LETTER))
    if today < last - BEFORE_LAST_DAY:
        return []
    told = _("invite until %(date)s") % {"date": moment(last)}
    step = NextStep(_("Prepare and invite"), address("desk:meeting", meeting.pk))
    return [WeekLine(meeting.title, f"{when} · {told}", step, is_late=today > last)]


def _to_write(meeting: Meeting, leading: set[int], user_id: int, at: datetime) -> list[WeekLine]:
    """Minutes that are to be written, approved or signed."""
    minutes = getattr(meeting, "minutes", None)
    if minutes is None:
        return []
    page, day = address("desk:minutes", meeting.pk), moment(meeting.begins)
    if minutes.state == MinutesState.APPROVED:
        if not _must_sign(meeting, leading, user_id):
            return []
        return [WeekLine(meeting.title, day, NextStep(_("Sign the minutes"), page))]
    label = _write_next(meeting, minutes, at)
    return [WeekLine(meeting.title, day, NextStep(label, page))] if label else []


def _write_next(meeting: Meeting, minutes: Minutes, at: datetime) -> str:
    """What is to be done about minutes that are not final; nothing while one only has to wait for objections."""
    if minutes.state == MinutesState.DRAFT:
        return _("Finish the minutes")
    if vars(meeting)["is_objected"]:
        return _("Answer the objection")
    waits = _rules(meeting).approval == Approval.NO_OBJECTION and not minutes.is_too_late(at)
    return "" if waits else _("Approve the minutes")


def _must_sign(meeting: Meeting, leading: set[int], user_id: int) -> bool:
    signers, known = _rules(meeting).signers, vars(meeting)
    recorder = meeting.minutes.recorder
    as_chair = Signer.CHAIR in signers and meeting.committee_id in leading and not known["chair_signed"]
    is_recorder = recorder is not None and recorder.user_id == user_id
    return as_chair or (Signer.SECRETARY in signers and is_recorder and not known["secretary_signed"])


def _rules(meeting: Meeting) -> RuleSet:
    parameters = vars(meeting)["parameters"]
    return from_plain(parameters) if parameters else preset_for(meeting.committee.kind)


def _own_lines(user_id: int, at: datetime) -> list[WeekLine]:
    """Votes in which one has a vote, resolutions and tasks one sees to, the most urgent first. One statement."""
    nothing = Value(None, DateField())
    votes = RollEntry.objects.filter(_open_votes("vote__"), cast_by__user_id=user_id)
    mine = Resolution.objects.pending().filter(responsible__user_id=user_id)
    tasks = MeetingTask.objects.filter(done_at=None, responsible__user_id=user_id)
    named = Concat(F("number"), Value(" "), F("thread__title"), output_field=CharField())
    wording = Cast(F("vote__wording"), CharField(max_length=20_000))
    text = Cast(F("text"), CharField(max_length=20_000))
    rows = _told(votes, _VOTE, "vote_id", wording, nothing).union(
        _told(mine, _RESOLUTION, "pk", named, F("due_on")), _told(tasks, _TASK, "pk", text, F("due_on"))
    )
    found = sorted(rows, key=lambda row: (row[0] != _VOTE, row[3] or date.max, row[1]))
    return [_own_line(*row, today=localtime(at).date()) for row in found[:MOST]]


def _told(rows: QuerySet[Any], kind: int, key: str, text: Any, due: Any) -> Any:
    columns = {"of_kind": Value(kind, IntegerField()), "key": F(key), "told": text, "due": due}
    return rows.order_by().annotate(**columns).values_list("of_kind", "key", "told", "due")


def _own_line(kind: int, pk: int, told: str, due: date | None, *, today: date) -> WeekLine:
    title = told if len(told) <= 120 else f"{told[:119]}…"
    meta = _("until %(date)s") % {"date": moment(due)} if due else ""
    if kind == _VOTE:
        page = address("desk:cast_ballot", pk)
        return WeekLine(title, _("A vote is open"), NextStep(_("Cast a vote"), page))
    late = due is not None and due < today
    if kind == _RESOLUTION:
        page = f"{address('desk:report_resolution', pk)}?von=woche"
        return WeekLine(title, meta, NextStep(_("What came of it"), page), is_late=late)
    step = NextStep(_("Done"), address("desk:settle_meeting_task", pk), is_post=True)
    return WeekLine(title, meta, step, is_late=late)
