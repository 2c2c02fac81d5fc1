"""Who may vote on what, what must be said before, and what came of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import (
    Exists,
    Model,
    OuterRef,
    Q,
    QuerySet,
    prefetch_related_objects,
)
from django.db.models.functions import Coalesce
from django.utils.timezone import localtime

from vorort.committees.models import Committee, Mandate, RuleSetVersion, Seat
from vorort.committees.rules.outcome import Attendance, Counts, quorum_of
from vorort.committees.rules.rule_set import Ballot, RuleSet, UrgentMotions
from vorort.committees.selectors import lasts, rules_of
from vorort.ground.actor import Actor
from vorort.ground.counted import number_of
from vorort.ground.prepared import prepared
from vorort.meetings.choices import COUNTED_BY_HAND, ELECTRONIC, Decision, Method, VoteKind, VoteState
from vorort.meetings.models import (
    AgendaItem,
    ConflictOfInterest,
    Meeting,
    OpenBallot,
    Participation,
    Presence,
    Proxy,
    RollEntry,
    Vote,
)
from vorort.meetings.rules.ballots import Counted
from vorort.meetings.rules.frozen import (
    LEAST_FOR_SECRECY,
    all_alike,
    ballots_of,
    computed,
    from_snapshot,
)
from vorort.meetings.rules.result import Reason
from vorort.meetings.rules.roll import (
    Assembly,
    GivenProxy,
    Holder,
    Place,
    Voter,
    attendance_of,
    roll_of,
    voting_members,
)
from vorort.meetings.selectors.presence import without_discharge

OF_VOTE = ("committee", "paper_version", "amendment", "rule_set", "after")
# § 32 (1) BGB, case law: never without having been announced
ALWAYS_ANNOUNCED = (Decision.STATUTES, Decision.PURPOSE, Decision.DISSOLUTION, Decision.ELECTION)


@dataclass(frozen=True)
class Circumstances:
    """Who could vote right now, and by which rules."""

    rules: RuleSet
    version: RuleSetVersion | None
    who: Assembly
    roll: tuple[Voter, ...]
    attendance: Attendance
    second_call: bool

    @property
    def excluded(self) -> list[int]:
        """Members with a vote who must not take part."""
        members = voting_members(self.rules, self.who.holders)
        return sorted({one.person for one in members} & self.who.excluded)


def circumstances_of(vote: Vote, at: datetime) -> Circumstances:
    """The roll as it would be frozen now. Seven statements at most, whatever the number of members."""
    rules, version = rules_of(vote.committee, at)
    item = vote.item
    holders = _holders(vote.committee, at)
    who = _there(item, holders, at) if item else _everybody(holders)
    roll = roll_of(rules, who)
    places = _places(vote.committee, at)
    attendance = attendance_of(rules, places, who, roll)
    return Circumstances(rules, version, who, roll, attendance, bool(item and is_second_call(item, rules)))


def is_second_call(item: AgendaItem, rules: RuleSet) -> bool:
    """Whether the meeting was called again, and for this very item; on the same day only where the rules allow it."""
    meeting = item.meeting
    first = meeting.second_call_of
    if first is None or not rules.second_call:
        return False
    if not rules.second_call_same_day and localtime(first.begins).date() == localtime(meeting.begins).date():
        return False
    same = Q(title__iexact=item.title)
    for name in ("paper_id", "subject_id"):
        if getattr(item, name):
            same |= Q((name, getattr(item, name)))
    return first.items.filter(same).exists()


def warnings_before(
    vote: Vote, found: Circumstances, *, outside: Iterable[Reason] = (), is_doubted: bool = False
) -> list[Reason]:
    """What speaks against voting now, each as a word and its numbers. Whoever goes on all the same says why.

    `outside` is what others know, such as that invitations went out late.
    """
    warnings = [*outside, *_late(vote, found.rules), *_quorum(vote, found, is_doubted=is_doubted)]
    warnings += _discharged(vote, found)
    if found.rules.ballot == Ballot.SECRET and vote.method not in (Method.SECRET, Method.PAPER):
        warnings.append(["rules_ask_for_secret", {}])
    if vote.is_secret and len(found.roll) < LEAST_FOR_SECRECY:
        warnings.append(["few_for_secret", {"voters": len(found.roll), "least": LEAST_FOR_SECRECY}])
    return warnings


def warnings_after(vote: Vote) -> list[Reason]:
    """Before a result is declared: where all ballots of a secret vote are alike, everybody knows all of them."""
    if not vote.is_secret or vote.yes is None or not all_alike(counts_of(vote)):
        return []
    return [["all_alike", {"votes": sum(stored_counts(vote).values())}]]


def votes_of(item: AgendaItem) -> QuerySet[Vote]:
    """All votes on an item in their order, with what a page shows of them."""
    rows = item.votes.select_related(*OF_VOTE)
    return rows.prefetch_related("candidates__person")


def votes_in_the_room(item: AgendaItem) -> list[Vote]:
    """What was put to the vote on an item and not broken off, with its turnout, without the roll as it was frozen."""
    found = _not_broken_off(item.pk)
    prefetch_related_objects([vote for vote in found if vote.is_election], "candidates__person")
    return found


@prepared
def _not_broken_off(item: int) -> QuerySet[Vote]:
    rows = Vote.objects.filter(item=item).exclude(state=VoteState.ABORTED).select_related(*OF_VOTE)
    return with_turnout(rows.defer("snapshot"))


def with_turnout(votes: QuerySet[Vote]) -> QuerySet[Vote]:
    """With how many lines their rolls have and how many have voted, in one statement."""
    following = Vote.objects.filter(after=OuterRef("pk"))
    cast = _number(OpenBallot, "entry__vote") + _number(Participation, "entry__vote")
    return votes.annotate(lines=_number(RollEntry, "vote"), cast=cast, has_next=Exists(following))


def _number(rows: type[Model], vote: str) -> Coalesce:
    """How many of them a vote has."""
    return number_of(rows._default_manager.filter(**{vote: OuterRef("pk")}), vote)


def turnout_in(items: QuerySet[AgendaItem]) -> list[tuple[int, int]]:
    """Of each open vote on some items its key and how many have voted. One statement."""
    open_ones = Vote.objects.filter(item__in=items, state=VoteState.OPEN).exclude(method__in=COUNTED_BY_HAND)
    return [(vote.pk, vars(vote)["cast"]) for vote in with_turnout(open_ones).order_by("pk").only("pk")]


def pending_amendments(vote: Vote) -> QuerySet[Vote]:
    """Votes on amendments of the same paper that come first and are not declared."""
    done = (VoteState.DECLARED, VoteState.ABORTED)
    if vote.item_id is None or vote.paper_version is None or vote.amendment_id:
        return Vote.objects.none()
    rows = Vote.objects.filter(item=vote.item_id, committee=vote.committee_id)
    return rows.filter(amendment__paper=vote.paper_version.paper_id).exclude(state__in=done)


def stored_counts(vote: Vote) -> dict[str, int]:
    return {name: getattr(vote, name) or 0 for name in ("yes", "no", "abstained", "invalid")}


def counts_of(vote: Vote) -> Counts:
    return Counts(**stored_counts(vote))


def counted_of(vote: Vote) -> Counted:
    """What was counted, as it is kept."""
    return ballots_of(counts_of(vote), vote.tally)


def result_of_vote(vote: Vote) -> dict[str, Any]:
    """The result, computed anew from what was frozen and counted; a broken tie is not in it."""
    return computed(from_snapshot(vote.snapshot), counted_of(vote))


def ballots_to_cast(actor: Actor, at: datetime, meeting: Meeting | None = None) -> QuerySet[RollEntry]:
    """What somebody may vote on right now: one row for themselves and one for everybody they cast a vote for."""
    rows = uncast(RollEntry.objects.filter(vote__state=VoteState.OPEN, vote__method__in=ELECTRONIC), at)
    rows = rows.filter(Q(vote__until=None) | Q(vote__until__gt=at))
    rows = rows.filter(cast_by__user_id=actor.user_id) if actor.user_id else rows.none()
    rows = rows.filter(vote__item__meeting=meeting) if meeting else rows
    return rows.select_related("vote", "person").order_by("vote_id", "pk")


def uncast(entries: QuerySet[RollEntry], at: datetime) -> QuerySet[RollEntry]:
    """Those of whom nothing was cast, and whose members still sit there."""
    in_force = Mandate.objects.in_force(at)
    return entries.filter(ballot=None, participation=None, mandate__in=in_force)


def turnout(vote: Vote) -> int:
    """How many lines of the roll have voted. More is not told while a vote is open."""
    if vote.is_secret:
        return Participation.objects.filter(entry__vote=vote).count()
    return OpenBallot.objects.filter(entry__vote=vote).count()


def _holders(committee: Committee, at: datetime) -> tuple[Holder, ...]:
    rows = Mandate.objects.in_force(at).filter(committee=committee).order_by("seat__position", "pk")
    columns = (
        "pk", "person_id", "seat_id", "seat__weight", "seat__is_voting", "seat__stands_in_for_id", "seat__member_id",
    )  # fmt: skip
    return tuple(Holder(*row) for row in rows.values_list(*columns))


def _places(committee: Committee, at: datetime) -> list[Place]:
    rows = Seat.objects.filter(lasts(at), committee=committee, begins__lte=at)
    columns = rows.values_list("pk", "weight", "is_voting", "stands_in_for_id")
    return [Place(pk, weight, is_voting, bool(stands_in)) for pk, weight, is_voting, stands_in in columns]


def _there(item: AgendaItem, holders: tuple[Holder, ...], at: datetime) -> Assembly:
    here = Presence.objects.filter(meeting=item.meeting_id, person__isnull=False, came_at__lte=at)
    here = here.filter(Q(left_at=None) | Q(left_at__gt=at))
    proxies = Proxy.objects.filter(meeting=item.meeting_id, withdrawn_at=None).order_by("given_at", "pk")
    conflicts = ConflictOfInterest.objects.filter(item=item).values_list("person_id", flat=True)
    return Assembly(
        holders,
        frozenset(person for person in here.values_list("person_id", flat=True) if person),
        tuple(GivenProxy(*row) for row in proxies.values_list("giver_id", "holder_id", "in_writing")),
        frozenset(conflicts),
    )


def _everybody(holders: tuple[Holder, ...]) -> Assembly:
    """In writing everybody can take part who has a vote: each for themselves, so stand-ins have nothing to do."""
    return Assembly(holders, frozenset(one.person for one in holders if one.stands_in_for is None))


def _late(vote: Vote, rules: RuleSet) -> Sequence[Reason]:
    """What came on the agenda after the invitations had gone out."""
    item = vote.item
    if item is None or item.added_late_at is None:
        return []
    if vote.decision in ALWAYS_ANNOUNCED or rules.urgent_motions == UrgentMotions.NEVER:
        return [["late_never", {}]]
    in_time = item.meeting.begins - timedelta(days=rules.late_motion_days)
    if rules.late_motion_days and item.added_late_at <= in_time:
        return []
    return [[f"late_{rules.urgent_motions}", {}]]


def _discharged(vote: Vote, found: Circumstances) -> Sequence[Reason]:
    """Members of the board who would vote on their own discharge."""
    if vote.item is None or vote.kind == VoteKind.PROCEDURE:
        return []
    people = without_discharge(vote.item, [voter.person for voter in found.roll])
    return [["votes_on_own_discharge", {"people": len(people)}]] if people else []


def _quorum(vote: Vote, found: Circumstances, *, is_doubted: bool) -> Sequence[Reason]:
    if vote.item is None:
        return []
    quorum = quorum_of(found.rules, found.attendance, second_call=found.second_call)
    if quorum.is_met:
        return []
    is_presumed = found.rules.quorum_presumed and not is_doubted
    numbers = {"present": quorum.present, "needed": quorum.needed, "base": quorum.base}
    return [["quorum_presumed" if is_presumed else "no_quorum", numbers]]


def votes_run_out(at: datetime) -> QuerySet[Vote]:
    """Votes in writing whose time is over and that nobody has counted."""
    return Vote.objects.filter(method=Method.CIRCULAR, state=VoteState.OPEN, until__lte=at).order_by("pk")
