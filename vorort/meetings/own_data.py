from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.meetings.choices import Choice
from vorort.meetings.models import (
    Amendment,
    CalendarFeed,
    Candidate,
    ConflictOfInterest,
    DateAnswer,
    Invitation,
    MeetingTask,
    Minutes,
    Objection,
    Paper,
    Presence,
    Proxy,
    Resolution,
    RollEntry,
    SecrecyRequest,
    Signature,
)
from vorort.people.models import User
from vorort.people.own_data import Row, people_of, row_of, tells

_MEETING = {"meeting": _("Meeting"), "begins": _("Begins at")}


def _of(row: Invitation | Presence | Proxy) -> dict[str, str]:
    return {"meeting": row.meeting.title}


@tells(
    "meetings.invitations",
    _("Invitations to meetings"),
    about=Invitation,
    labels=_MEETING
    | {
        "right": _("In which right"),
        "channel": _("How"),
        "sent_at": _("Sent on"),
        "proof": _("Proof"),
        "reply": _("Reply"),
        "replied_at": _("Answered on"),
        "note": _("Note"),
    },
)
def _invitations(user: User) -> Iterator[Row]:
    rows = Invitation.objects.filter(person__in=people_of(user)).select_related("meeting__thread")
    for row in rows:
        words = {
            "right": row.get_right_display(), "channel": row.get_channel_display(),
            "reply": row.get_reply_display(),
        }  # fmt: skip
        yield row_of(
            row, "sent_at", "proof", "replied_at", "note", begins=row.meeting.begins, **_of(row), **words
        )


@tells(
    "meetings.presences",
    _("Attendance at meetings"),
    about=Presence,
    labels=_MEETING
    | {
        "right": _("In which right"),
        "is_online": _("online"),
        "came_at": _("From"),
        "left_at": _("Until"),
    },
)
def _presences(user: User) -> Iterator[Row]:
    rows = Presence.objects.filter(person__in=people_of(user)).select_related("meeting__thread")
    for row in rows:
        yield row_of(row, "is_online", "came_at", "left_at", right=row.get_right_display(), **_of(row))


@tells(
    "meetings.proxies",
    _("Proxies given and held"),
    about=Proxy,
    labels=_MEETING
    | {
        "given": _("I gave it"),
        "in_writing": _("in writing"),
        "given_at": _("Given on"),
        "withdrawn_at": _("Taken back on"),
    },
)
def _proxies(user: User) -> Iterator[Row]:
    people = set(people_of(user).values_list("pk", flat=True))
    rows = Proxy.objects.filter(Q(giver__in=people) | Q(holder__in=people))
    for row in rows.select_related("meeting__thread"):
        yield row_of(row, "in_writing", "given_at", "withdrawn_at", given=row.giver_id in people, **_of(row))


@tells(
    "meetings.conflicts",
    _("Conflicts of interest"),
    about=ConflictOfInterest,
    labels={
        "item": _("Item of the agenda"),
        "is_own_word": _("by my own word"),
        "reason": _("Why"),
        "declared_at": _("Declared on"),
    },
)
def _conflicts(user: User) -> Iterator[Row]:
    rows = ConflictOfInterest.objects.filter(person__in=people_of(user)).select_related("item")
    for row in rows:
        yield row_of(row, "is_own_word", "reason", "declared_at", item=row.item.title)


@tells(
    "meetings.date_answers",
    _("Answers about dates"),
    about=DateAnswer,
    labels={"poll": _("For what"), "begins": _("Date"), "reply": _("Reply"), "changed": _("Last changed on")},
)
def _date_answers(user: User) -> Iterator[Row]:
    rows = DateAnswer.objects.filter(person__in=people_of(user)).select_related("option__poll")
    for row in rows.order_by("pk"):
        words = {"poll": row.option.poll.title, "reply": row.get_reply_display()}
        yield row_of(row, "changed", begins=row.option.begins, **words)


@tells(
    "meetings.votes",
    _("Votes"),
    about=RollEntry,
    labels={
        "vote": _("On what"),
        "opened_at": _("Opened at"),
        "own": _("my own vote"),
        "weight": _("Number of votes"),
        "took_part": _("took part"),
        "choice": _("How I voted, where it was by name"),
    },
)
def _votes(user: User) -> Iterator[Row]:
    """Of secret votes that somebody took part, and never more."""
    people = set(people_of(user).values_list("pk", flat=True))
    rows = RollEntry.objects.filter(Q(person__in=people) | Q(cast_by__in=people))
    for row in rows.select_related("vote", "ballot", "participation").order_by("pk"):
        ballot = getattr(row, "ballot", None)
        choice = ballot.choice if ballot else ""
        yield row_of(
            row,
            "weight",
            vote=row.vote.wording,
            opened_at=row.vote.opened_at,
            own=row.person_id in people,
            took_part=ballot is not None or hasattr(row, "participation"),
            choice=str(Choice(choice).label) if choice in Choice.values else choice,
        )


@tells(
    "meetings.secrecy_requests",
    _("Votes I asked to be secret"),
    about=SecrecyRequest,
    labels={"vote": _("On what"), "asked_at": _("Asked on")},
)
def _secrecy_requests(user: User) -> Iterator[Row]:
    rows = SecrecyRequest.objects.filter(person__in=people_of(user)).select_related("vote")
    for row in rows.order_by("pk"):
        yield row_of(row, "asked_at", vote=row.vote.wording)


@tells(
    "meetings.candidacies",
    _("Elections I stood for"),
    about=Candidate,
    labels={"vote": _("Election"), "accepted": _("Accepted"), "answered_at": _("Answered on")},
)
def _candidacies(user: User) -> Iterator[Row]:
    rows = Candidate.objects.filter(person__in=people_of(user)).select_related("vote")
    for row in rows.order_by("pk"):
        yield row_of(row, "accepted", "answered_at", vote=row.vote.wording)


@tells(
    "meetings.tasks",
    _("Tasks agreed at meetings"),
    about=MeetingTask,
    labels={"text": _("Task"), "due_on": _("Due on"), "done_at": _("Done on")},
)
def _tasks(user: User) -> Iterator[Row]:
    for row in MeetingTask.objects.filter(responsible__in=people_of(user)):
        yield row_of(row, "text", "due_on", "done_at")


@tells(
    "meetings.resolutions",
    _("Resolutions I see to"),
    about=Resolution,
    labels={
        "number": _("Number"),
        "title": _("Title"),
        "due_on": _("Due on"),
        "follow_up": _("State"),
        "evidence": _("What came of it"),
        "settled_on": _("Settled on"),
    },
)
def _resolutions(user: User) -> Iterator[Row]:
    rows = Resolution.objects.filter(responsible__in=people_of(user)).select_related("thread")
    for row in rows:
        told = ("number", "title", "due_on", "evidence", "settled_on")
        yield row_of(row, *told, follow_up=row.get_follow_up_display())


@tells(
    "meetings.signatures",
    _("Minutes I have signed"),
    about=Signature,
    labels=_MEETING | {"signed_at": _("Signed on")},
)
def _signatures(user: User) -> Iterator[Row]:
    rows = Signature.objects.filter(person__in=people_of(user))
    for row in rows.select_related("minutes__meeting__thread"):
        yield row_of(row, "signed_at", meeting=row.minutes.meeting.title)


@tells(
    "meetings.objections",
    _("Objections to minutes"),
    about=Objection,
    labels=_MEETING
    | {
        "text": _("Text"),
        "raised_at": _("Written on"),
        "upheld": _("Upheld"),
        "decided_at": _("Decided on"),
        "answer": _("Answer"),
    },
)
def _objections(user: User) -> Iterator[Row]:
    rows = Objection.objects.filter(person__in=people_of(user))
    for row in rows.select_related("minutes__meeting__thread"):
        told = ("text", "raised_at", "upheld", "decided_at", "answer")
        yield row_of(row, *told, meeting=row.minutes.meeting.title)


@tells(
    "meetings.amendments",
    _("Amendments I have proposed"),
    about=Amendment,
    labels={
        "paper": _("Paper"),
        "wording": _("Wording"),
        "reasons": _("Reasons"),
        "state": _("State"),
        "created": _("Written on"),
    },
)
def _amendments(user: User) -> Iterator[Row]:
    rows = Amendment.objects.filter(proposed_by__in=people_of(user)).select_related("paper__thread")
    for row in rows:
        words = {"paper": str(row.paper), "state": row.get_state_display()}
        yield row_of(row, "wording", "reasons", "created", **words)


@tells(
    "meetings.minutes",
    _("Minutes I have taken"),
    about=Minutes,
    labels=_MEETING | {"state": _("State"), "sent_at": _("Sent on"), "approved_at": _("Approved on")},
)
def _minutes(user: User) -> Iterator[Row]:
    rows = Minutes.objects.filter(recorder__in=people_of(user)).select_related("meeting__thread")
    for row in rows.order_by("pk"):
        words = {"meeting": row.meeting.title, "state": row.get_state_display()}
        yield row_of(row, "sent_at", "approved_at", begins=row.meeting.begins, **words)


@tells(
    "meetings.papers",
    _("Papers I have written"),
    about=Paper,
    labels={"reference": _("Number"), "title": _("Title"), "created": _("Written on")},
)
def _papers(user: User) -> Iterator[Row]:
    for row in Paper.objects.filter(author=user).select_related("thread"):
        yield row_of(row, "reference", "title", "created")


@tells(
    "meetings.calendar",
    _("Calendar of my meetings"),
    about=CalendarFeed,
    labels={
        "is_on": _("can be read under a secret address"),
        "created": _("Made on"),
        "changed": _("Last changed on"),
    },
)
def _calendar(user: User) -> Iterator[Row]:
    for row in CalendarFeed.objects.filter(user=user):
        yield row_of(row, "is_on", "created", "changed")
