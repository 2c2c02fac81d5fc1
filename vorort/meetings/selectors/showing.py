"""What pages for everybody show of a meeting, a paper and a resolution. Who knows more of them sees more."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Prefetch, Q

from vorort.committees.models import Committee, Mandate
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.keyset import Order, Part, part_of
from vorort.meetings.choices import AmendmentState, MeetingState, VoteState
from vorort.meetings.models import (
    AgendaItem,
    Amendment,
    Candidate,
    Consultation,
    Invitation,
    Meeting,
    MeetingQuerySet,
    Paper,
    PaperFile,
    PaperQuerySet,
    PaperVersion,
    Resolution,
    ResolutionQuerySet,
    Vote,
)
from vorort.meetings.models.reach import reach_of
from vorort.threads.models import Step

# what is announced, whether or not it takes place
ANNOUNCED = (MeetingState.INVITED, MeetingState.RUNNING, MeetingState.CANCELLED)
# what was voted on, one way or the other
VOTED_ON = (AmendmentState.ADOPTED, AmendmentState.REJECTED)
OF_LINE = ("begins", "ends", "state", "sequence", "place", "mode", "thread__title", "committee__name")
SOONEST, LATEST = Order(("begins", "pk")), Order(("-begins", "-pk"))


@dataclass(frozen=True)
class Sought:
    """Which meetings somebody looks for, by keys; `begins` and `ends` are the moments between which they begin."""

    district: int | None = None
    committee: int | None = None
    begins: datetime | None = None
    ends: datetime | None = None
    is_past: bool = False


def meetings_sought(
    sought: Sought, actor: Actor, most: int, *, at: datetime, after: str = "", before: str = ""
) -> Part:
    """A page of meetings: what is ahead, the next one first and with those that are cancelled; or what was held."""
    rows = Meeting.objects.visible_to(actor, at).held() if sought.is_past else announced(actor, at)
    order = LATEST if sought.is_past else SOONEST
    rows = rows.filter(begins__gte=sought.begins) if sought.begins else rows
    rows = rows.filter(begins__lt=sought.ends) if sought.ends else rows
    rows = narrowed(rows, sought).select_related("thread", "committee").only(*OF_LINE)
    others = Prefetch("with_committees", Committee.objects.only("name"))
    return part_of(rows.prefetch_related(others), order, most, after=after, before=before)


def meetings_since(moment: datetime, actor: Actor, sought: Sought, most: int) -> MeetingQuerySet:
    """For calendars: everything that begins after a moment, in every state but a draft; the last ones of too many."""
    rows = Meeting.objects.visible_to(actor).exclude(state=MeetingState.DRAFT).filter(begins__gte=moment)
    return _listed(rows, sought).order_by("-begins", "-pk")[:most]


def own_meetings_since(moment: datetime, actor: Actor, at: datetime, most: int) -> MeetingQuerySet:
    """Those of the committees somebody sits in, and those they are invited to; drafts for whoever prepares them."""
    if actor.user_id is None:
        return Meeting.objects.none()
    sits = reach_of(actor, at).sits
    others = Meeting.with_committees.through.objects.filter(meeting=OuterRef("pk"), committee__in=sits)
    known = Meeting.objects.inside(actor, at).filter(Q(committee__in=sits) | Q(Exists(others)))
    asked = Invitation.objects.filter(person__user_id=actor.user_id, meeting=OuterRef("pk"))
    asked = asked.filter(Q(mandate=None) | Q(mandate__in=Mandate.objects.in_force(at)))
    is_asked = Q(Exists(asked)) & ~Q(state=MeetingState.DRAFT)
    rows = Meeting.objects.filter(Q(pk__in=known.values("pk")) | is_asked, begins__gte=moment)
    return _listed(rows, Sought()).order_by("-begins", "-pk")[:most]


def meeting_read(actor: Actor, at: datetime) -> MeetingQuerySet:
    """Meetings somebody may know of, each with all around it."""
    rows = Meeting.objects.visible_to(actor, at).select_related(
        "thread", "committee__district", "committee__thread", "second_call_of__thread"
    )
    others = Prefetch("with_committees", Committee.objects.select_related("thread").order_by("name"))
    return rows.prefetch_related(others).defer("committee__district__boundary")


@dataclass(frozen=True)
class Decided:
    """What was voted on and decided on the items of a meeting, as far as somebody may read it."""

    votes: Sequence[Vote]
    resolutions: Sequence[Resolution]


def decided_on(items: Collection[int], actor: Actor, at: datetime) -> Decided:
    """Votes that were declared, with candidates; and resolutions. Four statements at most."""
    if not items:
        return Decided((), ())
    resolutions = list(Resolution.objects.visible_to(actor, at).filter(item__in=items).order_by("pk"))
    # a resolution that was hidden takes its vote with it
    hidden = Resolution.objects.filter(item__in=items, vote__isnull=False)
    hidden = hidden.exclude(pk__in=[row.pk for row in resolutions])
    votes = Vote.objects.filter(item__in=items, state=VoteState.DECLARED).select_related("committee")
    votes = votes.exclude(pk__in=hidden.values("vote")).order_by("position", "pk")
    candidates = Prefetch("candidates", Candidate.objects.select_related("person"))
    return Decided(list(votes.prefetch_related(candidates)), resolutions)


def papers_known(papers: Collection[int], actor: Actor, at: datetime) -> frozenset[int]:
    """Of some papers those that somebody may read, by key."""
    if not papers:
        return frozenset()
    return frozenset(Paper.objects.visible_to(actor, at).filter(pk__in=papers).values_list("pk", flat=True))


def papers_on(meeting: Meeting, items: Sequence[AgendaItem], actor: Actor, at: datetime) -> frozenset[int]:
    """Papers on items that somebody behind a link reads: members all of them, guests those for everybody."""
    keys = {item.paper_id for item in items if item.paper_id}
    if Meeting.objects.inside(actor, at).filter(pk=meeting.pk).exists():
        return frozenset(keys)
    return papers_known(keys, ANONYMOUS, at)


def paper_read(actor: Actor, at: datetime) -> PaperQuerySet:
    """Papers somebody may read."""
    rows = Paper.objects.visible_to(actor, at).select_related(
        "thread", "committee__district", "committee__thread", "subject", "adds_to__thread"
    )
    return rows.defer("committee__district__boundary")


@dataclass(frozen=True)
class Turn:
    """A consultation of a paper; its meeting and result are told only to those who may know of the item."""

    consultation: Consultation
    meeting: Meeting | None
    result: str


@dataclass(frozen=True)
class AroundPaper:
    """All that belongs to a paper, as far as somebody may read it. Versions come with the latest first."""

    versions: Sequence[PaperVersion]
    turns: Sequence[Turn]
    amendments: Sequence[Amendment]
    files: Sequence[PaperFile]
    addenda: Sequence[Paper]
    resolutions: Sequence[Resolution]
    steps: Sequence[Step]


def around_paper(paper: Paper, actor: Actor, at: datetime) -> AroundPaper:
    """In a number of statements that does not depend on the paper."""
    is_inside = Paper.objects.inside(actor, at).filter(pk=paper.pk).exists()
    steps = list(Step.objects.filter(thread=paper.thread_id))
    turns = list(
        paper.consultations.select_related("committee__thread", "item__meeting__thread", "item__parent")
    )
    known = _items_known([turn.item_id for turn in turns if turn.item_id], actor, at)
    items = AgendaItem.objects.filter(paper=paper).values("pk")
    resolutions = Resolution.objects.visible_to(actor, at).filter(item__in=items).order_by("pk")
    return AroundPaper(
        versions=_versions(paper, steps, is_inside=is_inside),
        turns=[_turn(turn, known, is_inside=is_inside) for turn in turns],
        amendments=_amendments(paper, actor, at, is_inside=is_inside),
        files=list(paper.files.select_related("document")),
        addenda=list(Paper.objects.visible_to(actor, at).filter(adds_to=paper).select_related("thread")),
        resolutions=list(resolutions),
        steps=steps,
    )


def resolution_read(actor: Actor, at: datetime) -> ResolutionQuerySet:
    """Resolutions somebody may read, each with all around it."""
    rows = Resolution.objects.visible_to(actor, at).select_related(
        "thread", "committee__district", "committee__thread", "vote", "subject", "responsible",
        "item__meeting__thread", "item__paper__thread",
    )  # fmt: skip
    candidates = Prefetch("vote__candidates", Candidate.objects.select_related("person"))
    return rows.prefetch_related(candidates).defer("committee__district__boundary")


def announced(actor: Actor, at: datetime) -> MeetingQuerySet:
    """What is ahead or was to be, as far as somebody may know of it."""
    return Meeting.objects.visible_to(actor, at).filter(state__in=ANNOUNCED, ends__gt=at)


def narrowed(rows: MeetingQuerySet, sought: Sought) -> MeetingQuerySet:
    """Of a district or a committee. Joint meetings are found with each of their committees."""
    others = Meeting.with_committees.through.objects.filter(meeting=OuterRef("pk"))
    if sought.district:
        theirs = others.filter(committee__district=sought.district)
        rows = rows.filter(Q(committee__district=sought.district) | Q(Exists(theirs)))
    if sought.committee:
        theirs = others.filter(committee=sought.committee)
        rows = rows.filter(Q(committee=sought.committee) | Q(Exists(theirs)))
    return rows


def _listed(rows: MeetingQuerySet, sought: Sought) -> MeetingQuerySet:
    """With all that calendars tell."""
    rows = narrowed(rows, sought).select_related("thread", "committee__district")
    return rows.prefetch_related("with_committees").defer("committee__district__boundary")


def _items_known(items: Iterable[int], actor: Actor, at: datetime) -> frozenset[int]:
    """Of some items those that somebody may read; a part of what is not public is not either."""
    rows = AgendaItem.objects.visible_to(actor, at).filter(pk__in=list(items))
    return frozenset(rows.values_list("pk", flat=True))


def _turn(turn: Consultation, known: Collection[int], *, is_inside: bool) -> Turn:
    if turn.item is None:
        return Turn(turn, None, turn.result if is_inside else "")
    if turn.item_id not in known:
        return Turn(turn, None, "")
    return Turn(turn, turn.item.meeting, turn.result)


def _versions(paper: Paper, steps: Sequence[Step], *, is_inside: bool) -> list[PaperVersion]:
    """Everybody reads how it read when it was published, and what came after."""
    rows = list(paper.versions.order_by("-version"))
    published = next((step.at for step in steps if step.what == "published"), None)
    if is_inside or published is None:
        return rows if is_inside else rows[:1]
    later = [row for row in rows if row.at > published]
    return [*later, *[row for row in rows if row.at <= published][:1]]


def _amendments(paper: Paper, actor: Actor, at: datetime, *, is_inside: bool) -> list[Amendment]:
    """Everybody reads those on which was voted in public."""
    rows = list(paper.amendments.select_related("proposed_by", "vote"))
    if is_inside:
        return rows
    voted = [row for row in rows if row.state in VOTED_ON and getattr(row, "vote", None)]
    known = _items_known([row.vote.item_id for row in voted if row.vote.item_id], actor, at)
    return [row for row in voted if row.vote.state == VoteState.DECLARED and row.vote.item_id in known]
