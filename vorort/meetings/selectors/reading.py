"""What is ahead, what has been, and what stands on an agenda."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Prefetch, Q

from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import first_moment, now
from vorort.meetings.models import (
    AgendaItem,
    AgendaItemQuerySet,
    Consultation,
    Meeting,
    MeetingQuerySet,
    Paper,
    PaperQuerySet,
    PaperVersion,
    Waiting,
)
from vorort.meetings.rules.agenda import Placed, planned_times

_PLACE = ("parent_id", "position", "minutes", "meeting_id")


def upcoming_meetings(
    actor: Actor,
    *,
    district: District | None = None,
    committee: Committee | None = None,
    at: datetime | None = None,
) -> MeetingQuerySet:
    """What lies ahead or runs, the next one first. Drafts are known to those who prepare them."""
    moment = at or now()
    return _listed(Meeting.objects.visible_to(actor, moment).upcoming(moment), district, committee)


def meetings_between(
    first: date,
    last: date,
    actor: Actor,
    *,
    district: District | None = None,
    committee: Committee | None = None,
    at: datetime | None = None,
) -> MeetingQuerySet:
    """What begins on these days, both included, in every state: a calendar says what is cancelled."""
    begins, ends = first_moment(first), first_moment(last + timedelta(days=1))
    rows = Meeting.objects.visible_to(actor, at).filter(begins__gte=begins, begins__lt=ends)
    return _listed(rows.order_by("begins", "pk"), district, committee)


def past_meetings(
    actor: Actor,
    *,
    district: District | None = None,
    committee: Committee | None = None,
    at: datetime | None = None,
) -> MeetingQuerySet:
    """What has taken place, the latest first."""
    return _listed(Meeting.objects.visible_to(actor, at).held(), district, committee)


def next_meeting_of(
    committee: Committee, actor: Actor = ANONYMOUS, *, at: datetime | None = None
) -> Meeting | None:
    """The next meeting that somebody may know of; the meeting that runs comes before it."""
    return upcoming_meetings(actor, committee=committee, at=at).first()


def papers_of(committee: Committee, actor: Actor, *, at: datetime | None = None) -> PaperQuerySet:
    """Papers that a committee has written or deals with, the latest first."""
    referred = Consultation.objects.filter(committee=committee, paper=OuterRef("pk"))
    rows = Paper.objects.visible_to(actor, at).filter(Q(committee=committee) | Q(Exists(referred)))
    return rows.select_related("thread", "committee", "subject")


def waiting_for(committee: Committee) -> Sequence[Waiting]:
    """What a committee shall deal with, and for which no meeting has been planned yet."""
    rows = committee.waiting.filter(item=None)
    return list(rows.select_related("thread", "paper__thread"))


@dataclass(frozen=True)
class AgendaRow:
    """An item with its parts, and when it is planned to begin, if the items before it say how long they take."""

    item: AgendaItem
    begins: datetime | None
    parts: tuple["AgendaRow", ...] = ()


def agenda_of(meeting: Meeting, actor: Actor, *, at: datetime | None = None) -> list[AgendaRow]:
    """The agenda as somebody may read it, with papers and their turns. A part of what is not public is not shown either.

    When things begin is worked out over the whole agenda, so what is left out still takes its time.
    """
    everything = [_placed(row) for row in meeting.items.filter(dropped_at=None).only(*_PLACE)]
    times = planned_times(meeting.begins, everything)
    rows = AgendaItem.objects.visible_to(actor, at).filter(meeting=meeting)
    items = list(_with_papers(rows).order_by("position", "pk"))
    for item in items:
        item.meeting = meeting
    parts: defaultdict[int, list[AgendaRow]] = defaultdict(list)
    for item in items:
        if item.parent_id:
            parts[item.parent_id].append(AgendaRow(item, times.get(item.pk)))
    tops = (item for item in items if item.parent_id is None)
    return [AgendaRow(top, times.get(top.pk), tuple(parts[top.pk])) for top in tops]


def _placed(item: AgendaItem) -> Placed:
    return Placed(item.pk, item.parent_id, item.position, minutes=item.minutes)


def _with_papers(rows: AgendaItemQuerySet) -> AgendaItemQuerySet:
    versions = Prefetch("paper__versions", PaperVersion.objects.order_by("-version"))
    turns = Prefetch("paper__consultations", Consultation.objects.select_related("committee"))
    return rows.select_related("subject", "paper__thread").prefetch_related(
        versions, turns, "paper__files__document"
    )


def _listed(rows: MeetingQuerySet, district: District | None, committee: Committee | None) -> MeetingQuerySet:
    """With all that a list shows. Joint meetings are found with each of their committees."""
    others = Meeting.with_committees.through.objects.filter(meeting=OuterRef("pk"))
    if district:
        theirs = others.filter(committee__district=district)
        rows = rows.filter(Q(committee__district=district) | Q(Exists(theirs)))
    if committee:
        rows = rows.filter(Q(committee=committee) | Q(Exists(others.filter(committee=committee))))
    rows = rows.select_related("thread", "committee__district").prefetch_related("with_committees")
    return rows.defer("committee__district__boundary")
