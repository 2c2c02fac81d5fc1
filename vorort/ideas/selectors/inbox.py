"""What waits at the workplace: for which ideas somebody works, and in which order they are taken up.

Each list is read along one index, whatever the number of ideas; nothing here counts further than `MOST_COUNTED`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.committees.models import Committee, CommitteeQuerySet, seats_of_user
from vorort.ground.actor import Actor
from vorort.ground.among import among
from vorort.ideas.choices import ENDED, OPEN, IdeaState
from vorort.ideas.models import Answer, Idea, IdeaPicture, IdeaQuerySet, Note, Referral
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held
from vorort.search.selectors import newest_with
from vorort.threads.models import Thread

DEALING = (*GROUPS, CommitteeKind.STEERING)
_OF_ONE = (
    "thread__author", "district", "theme", "neighbourhood", "audience", "organisation", "address", "entered_by",
    "merged_into__thread", "consent",
)  # fmt: skip
# who has more than this waiting needs no exact number
MOST_COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class Reach:
    """For which ideas somebody works. Without a district of their own it is the whole city.

    `works` and `looks` hold districts, None among them for the whole city; `leads` holds committees and groups that may
    have been handed an idea.
    """

    works: frozenset[int | None]
    looks: frozenset[int | None]
    leads: frozenset[int]

    def __bool__(self) -> bool:
        return bool(self.works or self.looks or self.leads)

    @property
    def is_of_the_city(self) -> bool:
        return None in self.works or None in self.looks

    @property
    def districts(self) -> list[int]:
        """The districts somebody works for by name."""
        return [place for place in self.works if place is not None]

    def published(self) -> Q:
        """Whatever everybody may read and somebody has to work on."""
        if None in self.works:
            return _is("public")
        mine = Q(district__in=self.districts)
        if self.leads:
            # whoever has dealt with an idea that is adopted goes on with it
            counts = Q(ends=None) | Q(idea__state=IdeaState.ADOPTED)
            referred = Referral.objects.filter(counts, committee__in=self.leads)
            mine |= Q(pk__in=referred.values("idea"))
        return mine & _is("public")

    def held(self) -> Q:
        """What is looked at before it appears, for those who may release it."""
        waits = Q(state=IdeaState.HELD) & _is("draft")
        return (
            waits
            if None in self.looks
            else waits & Q(district__in=[place for place in self.looks if place is not None])
        )


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many ideas wait for their first answer, and of these how many longer than promised."""

    waiting: int
    overdue: int

    @property
    def is_cut(self) -> bool:
        """There are more than were counted."""
        return self.waiting > MOST_COUNTED


def _is(visibility: str) -> Q:
    """Asked of each row, not joined, so that a list follows its index."""
    return Q(Exists(Thread.objects.filter(pk=OuterRef("thread"), visibility=visibility)))


def reach_of(actor: Actor, at: datetime) -> Reach:
    """For which ideas somebody works, out of the duties and seats they hold; the same as the policies say of one idea."""
    if actor.user_id is None:
        return Reach(frozenset(), frozenset(), frozenset())
    duties = duties_held(actor.user_id, at)
    offices = {place for kind, place in duties if kind == DutyKind.OFFICE}
    looks = offices | {place for kind, place in duties if kind == DutyKind.MODERATOR}
    if None in offices:
        # a seat gives nothing more, so none is asked for
        return Reach(frozenset(offices), frozenset(looks), frozenset())
    seats = seats_of_user(actor.user_id, at)
    run = {seat.district_id for seat in seats if seat.runs and seat.kind == CommitteeKind.STEERING}
    works = offices | (run - {None})
    # what belongs to a district somebody works for they see anyway
    elsewhere = [seat for seat in seats if seat.district_id is None or seat.district_id not in works]
    leads = {seat.committee_id for seat in elsewhere if seat.is_leading and seat.kind in DEALING}
    return Reach(frozenset(works), frozenset(looks), frozenset(leads))


def for_work(actor: Actor, at: datetime) -> IdeaQuerySet:
    """All ideas somebody works for: published ones, and held ones for those who may release them."""
    reach = reach_of(actor, at)
    return Idea.objects.filter(reach.published() | reach.held())


def waiting(reach: Reach) -> IdeaQuerySet:
    """Without a first answer, the most urgent first."""
    # how the index over what is unanswered puts it, so that it is used: states that are asked for would lead to another one
    unanswered = Q(answered_at__isnull=True, published_at__isnull=False)
    rows = Idea.objects.filter(unanswered, ~Q(state__in=ENDED), reach.published())
    return rows.order_by("due_at", "pk")


def in_state(reach: Reach, state: IdeaState) -> IdeaQuerySet:
    """In one of the open states, the oldest first."""
    rows = Idea.objects.filter(reach.published(), state=state)
    return rows.order_by("published_at", "pk")


def held(reach: Reach) -> IdeaQuerySet:
    """To be looked at, the oldest first."""
    return Idea.objects.filter(reach.held()).order_by("pk")


def decided(reach: Reach) -> IdeaQuerySet:
    """Decided, the latest first."""
    rows = Idea.objects.filter(reach.published(), decided_at__isnull=False)
    return rows.order_by("-decided_at", "-pk")


def everything(reach: Reach) -> IdeaQuerySet:
    """All there is to work on or was, the newest first."""
    return Idea.objects.filter(reach.published() | reach.held()).order_by("-pk")


def backlog_of(reach: Reach, at: datetime) -> Backlog:
    """What waits for its first answer. One statement, and none for whoever works for nothing."""
    if not (reach.works or reach.leads):
        return Backlog(0, 0)
    counted = waiting(reach)[: MOST_COUNTED + 1].aggregate(
        waiting=Count("pk"), overdue=Count("pk", filter=Q(due_at__lt=at))
    )
    return Backlog(**counted)


def with_committee(rows: IdeaQuerySet) -> IdeaQuerySet:
    """For rows of a list, without texts. `referred_to` names the committee that deals with an idea now."""
    now_with = (
        Referral.objects.filter(idea=OuterRef("pk"), ends=None).order_by().values("committee__name")[:1]
    )
    rows = rows.select_related("thread", "district").defer("text", "district__boundary")
    return rows.annotate(referred_to=Subquery(now_with))


def with_referrals(rows: IdeaQuerySet) -> IdeaQuerySet:
    """With everything the policies ask about, for a number of ideas at once."""
    referrals = Referral.objects.select_related("committee")
    whole = rows.select_related("thread", "district").defer("district__boundary")
    return whole.prefetch_related(Prefetch("referrals", referrals))


def whole(actor: Actor, at: datetime) -> IdeaQuerySet:
    """Ideas somebody works for, with all that one page shows besides lists, and word of which lists are not empty."""
    reach = reach_of(actor, at)
    now_with = Referral.objects.filter(idea=OuterRef("pk"), ends=None).order_by()
    rows = Idea.objects.filter(reach.published() | reach.held())
    rows = (
        rows.select_related(*_OF_ONE)
        .defer("district__boundary")
        .annotate(
            referred_to=Subquery(now_with.values("committee__name")[:1]),
            referred_id=Subquery(now_with.values("committee")[:1]),
            referral_note=Subquery(now_with.values("note")[:1]),
            has_answers=Exists(Answer.objects.filter(idea=OuterRef("pk"))),
            has_notes=Exists(Note.objects.filter(idea=OuterRef("pk"))),
            has_pictures=Exists(IdeaPicture.objects.filter(idea=OuterRef("pk"))),
            has_parts=Exists(Idea.objects.filter(merged_into=OuterRef("pk")).order_by()),
        )
    )
    # the policies ask for them, but only about those who work for nothing else
    return rows.prefetch_related("referrals") if reach.leads else rows


def named(rows: IdeaQuerySet, words: str) -> IdeaQuerySet:
    """Those with this number, or that the search finds. What is held is in no search: there the title counts."""
    number = words.removeprefix("#")
    if number.isascii() and number.isdigit():
        return rows.filter(pk=min(int(number[:18]), 2**62))
    keys = newest_with(words, "de", "idea")
    return rows.filter(Q(pk__in=among(keys)) | Q(state=IdeaState.HELD, thread__title__icontains=words))


def dealing_committees(at: datetime) -> CommitteeQuerySet:
    """Committees and groups that ideas can be handed to."""
    return Committee.objects.living(at).filter(kind__in=DEALING).order_by("name", "pk")


def dealing_with(district_ids: Iterable[int], at: datetime) -> CommitteeQuerySet:
    """Of these, those that deal with ideas of a district."""
    return dealing_committees(at).filter(Q(district=None) | Q(district__in=district_ids))


def open_ideas_of(committee: Committee) -> IdeaQuerySet:
    """Open ideas that a committee sees to: of its district for the steering committee, else what it was handed."""
    rows = Idea.objects.filter(_is("public"), state__in=OPEN)
    if committee.kind == CommitteeKind.STEERING:
        rows = rows.filter(district=committee.district_id)
    else:
        rows = rows.filter(referrals__committee=committee, referrals__ends=None)
    return rows.select_related("thread").order_by(F("answered_at").desc(nulls_first=True), "due_at", "pk")
