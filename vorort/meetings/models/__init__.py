"""Meetings with their agenda, who takes part, how is voted, and what remains."""

from vorort.meetings.models.agenda import AgendaItem, AgendaItemQuerySet, TemplateItem, Waiting
from vorort.meetings.models.calendars import CalendarFeed
from vorort.meetings.models.meetings import Meeting, MeetingQuerySet, MeetingSeries
from vorort.meetings.models.papers import (
    Amendment,
    Consultation,
    Paper,
    PaperFile,
    PaperQuerySet,
    PaperVersion,
)
from vorort.meetings.models.polls import DateAnswer, DateOption, DatePoll
from vorort.meetings.models.results import (
    MeetingTask,
    Minutes,
    MinutesAmendment,
    Objection,
    RegisterPrefix,
    Resolution,
    ResolutionQuerySet,
    Signature,
)
from vorort.meetings.models.taking_part import ConflictOfInterest, Invitation, Presence, Proxy
from vorort.meetings.models.votes import (
    Candidate,
    OpenBallot,
    Participation,
    RollEntry,
    SecrecyRequest,
    SecretBallot,
    Vote,
)

__all__ = [
    "AgendaItem",
    "AgendaItemQuerySet",
    "Amendment",
    "CalendarFeed",
    "Candidate",
    "ConflictOfInterest",
    "Consultation",
    "DateAnswer",
    "DateOption",
    "DatePoll",
    "Invitation",
    "Meeting",
    "MeetingQuerySet",
    "MeetingSeries",
    "MeetingTask",
    "Minutes",
    "MinutesAmendment",
    "Objection",
    "OpenBallot",
    "Paper",
    "PaperFile",
    "PaperQuerySet",
    "PaperVersion",
    "Participation",
    "Presence",
    "Proxy",
    "RegisterPrefix",
    "Resolution",
    "ResolutionQuerySet",
    "RollEntry",
    "SecrecyRequest",
    "SecretBallot",
    "Signature",
    "TemplateItem",
    "Vote",
    "Waiting",
]
