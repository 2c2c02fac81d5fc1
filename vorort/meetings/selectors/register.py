"""The register of resolutions, what is overdue in it, and what a meeting has left for the next one."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from vorort.ground.actor import Actor
from vorort.ground.keyset import Order
from vorort.meetings.choices import PENDING, ItemKind, MeetingState, Outcome
from vorort.meetings.models import AgendaItem, Meeting, Resolution
from vorort.search.selectors import newest_with

# so many are talked about in one evening
MOST_OVERDUE = 30
# the latest decision first; `ground.keyset` pages by it
ORDER = Order(("-decided_on", "-pk"))
OF_LINE = ("number", "outcome", "decided_on", "due_on", "follow_up", "thread__title", "committee__name")
# these belong to one meeting, or come by themselves with the next one
OF_EVERY_MEETING = (
    ItemKind.CO_SIGNER, ItemKind.CONFLICTS, ItemKind.AGENDA, ItemKind.LAST_MINUTES, ItemKind.QUESTIONS,
    ItemKind.REPORTS, ItemKind.FOLLOW_UP, ItemKind.OTHER,
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """Which resolutions somebody looks for. Keys are primary keys; everything empty means all of them."""

    words: str = ""
    language: str = "de"
    year: int | None = None
    committee: int | None = None
    district: int | None = None
    outcomes: tuple[str, ...] = field(default=())
    follow_ups: tuple[str, ...] = field(default=())
    # pending, and the day is over
    is_overdue: bool = False


def resolutions(wanted: Wanted, actor: Actor, at: datetime, today: date) -> QuerySet[Resolution]:
    """What fits, with all that a row of the register shows. Words find what is public, a number finds all one may see."""
    rows: QuerySet[Resolution] = Resolution.objects.visible_to(actor, at).filter(fitting(wanted))
    rows = overdue(rows, today) if wanted.is_overdue else rows
    if wanted.words.strip():
        found = newest_with(wanted.words, wanted.language, "resolution", wanted.district)
        rows = rows.filter(Q(pk__in=found) | Q(number__iexact=wanted.words.strip()))
    shown = rows.select_related("thread", "committee__district", "responsible", "item__meeting")
    return shown.defer("committee__district__boundary").order_by(*ORDER.columns)


def resolution_lines(wanted: Wanted, actor: Actor, at: datetime, today: date) -> QuerySet[Resolution]:
    """The same with no more than a list shows of each."""
    rows = resolutions(wanted, actor, at, today).defer(None).select_related(None)
    return rows.select_related("thread", "committee").only(*OF_LINE)


def overdue(rows: QuerySet[Resolution], today: date) -> QuerySet[Resolution]:
    """Somebody still has to see to them, and the day is over."""
    return rows.filter(follow_up__in=PENDING, due_on__lt=today)


def assigned_to(user_id: int) -> QuerySet[Resolution]:
    """What somebody still has to see to, the most urgent first; without a day last."""
    rows = Resolution.objects.pending().filter(responsible__user_id=user_id)
    return rows.select_related("thread", "committee").order_by("due_on", "pk")


def postponed_items(meeting: Meeting) -> QuerySet[AgendaItem]:
    """What a meeting that is over has not dealt with, or has put off: its topics, not what every agenda has.

    An item is dealt with when it was settled or something was decided on it; what was decided last counts.
    """
    said = Resolution.objects.filter(item=OuterRef("pk"))
    decided = Exists(said.exclude(outcome=Outcome.POSTPONED))
    put_off = Exists(said.filter(outcome=Outcome.POSTPONED))
    left = (Q(settled_at=None) | put_off) & ~Q(decided)
    rows = meeting.items.filter(left, dropped_at=None).exclude(kind__in=OF_EVERY_MEETING)
    # of an item with items of its own, those are what is dealt with
    rows = rows.exclude(Exists(AgendaItem.objects.filter(parent=OuterRef("pk"))))
    return rows.select_related("subject", "paper").order_by("position", "pk")


def plain_items_left(meeting: Meeting) -> QuerySet[AgendaItem]:
    """Of these the ones that belong to nothing else, so that they come back only where somebody wants it."""
    return postponed_items(meeting).filter(subject=None, paper=None).select_related("parent")


def overdue_for(item: AgendaItem) -> QuerySet[Resolution]:
    """What an item about the resolutions of a committee has to ask for; of any other item nothing."""
    if item.kind != ItemKind.FOLLOW_UP:
        return Resolution.objects.none()
    rows = overdue(Resolution.objects.filter(committee=item.meeting.committee_id), localdate())
    return rows.select_related("thread", "responsible").order_by("due_on", "pk")[:MOST_OVERDUE]


def drafts_that_lack_follow_up(at: datetime, today: date) -> QuerySet[Meeting]:
    """The next agenda of each committee in which a resolution is overdue, as long as nobody is invited."""
    late = overdue(Resolution.objects.filter(committee=OuterRef("committee")), today)
    drafts = Meeting.objects.filter(state=MeetingState.DRAFT, begins__gt=at)
    sooner = drafts.filter(committee=OuterRef("committee"), begins__lt=OuterRef("begins"))
    has_it = AgendaItem.objects.filter(meeting=OuterRef("pk"), kind=ItemKind.FOLLOW_UP)
    rows = drafts.filter(Exists(late), ~Exists(sooner), ~Exists(has_it))
    return rows.select_related("committee__district", "thread").order_by("begins", "pk")


def fitting(wanted: Wanted) -> Q:
    """What is asked for, but for words."""
    told = {
        "year": wanted.year,
        "committee": wanted.committee,
        "committee__district": wanted.district,
        "outcome__in": wanted.outcomes or None,
        "follow_up__in": wanted.follow_ups or None,
    }
    return Q(**{name: value for name, value in told.items() if value is not None})
