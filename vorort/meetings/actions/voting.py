"""A vote from its wording to its declaration: prepared, opened, counted, declared, or broken off."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.counting import cast_away, count
from vorort.meetings.actions.freezing import freeze
from vorort.meetings.actions.inside import touch
from vorort.meetings.actions.resolving import record_resolution
from vorort.meetings.actions.wording import add_candidates, fitting_wording, in_order
from vorort.meetings.choices import AmendmentState, Decision, Method, Outcome, VoteKind, VoteState
from vorort.meetings.facts import VoteAborted, VoteClosed, VoteDeclared, VoteOpened
from vorort.meetings.models import AgendaItem, Amendment, Meeting, PaperVersion, Vote
from vorort.meetings.rules.elections import with_lot_drawn
from vorort.meetings.rules.result import Reason, with_tie_broken
from vorort.meetings.rules.secret import drawn_of
from vorort.meetings.selectors.voting import pending_amendments
from vorort.people.models import Person


@action("meetings.prepare_vote")
def prepare_vote(
    meeting: Meeting,
    *,
    item: AgendaItem,
    kind: VoteKind = VoteKind.MOTION,
    decision: Decision | None = None,
    method: Method = Method.HANDS,
    wording: str = "",
    reasons: str = "",
    paper_version: PaperVersion | None = None,
    amendment: Amendment | None = None,
    seats: int = 1,
    candidates: Sequence[Person | str] = (),
    is_block: bool = False,
    committee: Committee | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> Vote:
    """Write down what will be voted on. The wording comes from amendment or paper where none is given.

    Candidates are people on record, or names; with `is_block` they are elected together, by one yes or no. `committee` is
    who votes in a joint meeting. Amendments come first, in their own order. Raises ValidationError, and ValueError for what
    belongs to another meeting.
    """
    committee = committee or meeting.committee
    _refuse_strangers(meeting, item, committee)
    vote = Vote(
        committee=committee, item=item, kind=kind, method=method, seats=seats, amendment=amendment,
        is_block=is_block, paper_version=paper_version, reasons=normalised(reasons),
        decision=decision or (Decision.ELECTION if kind == VoteKind.ELECTION else Decision.ORDINARY),
    )  # fmt: skip
    vote.wording = fitting_wording(vote, normalised(wording.replace("\r\n", "\n")), candidates, at)
    vote.full_clean()
    vote.save()
    add_candidates(vote, candidates)
    in_order(item)
    touch(meeting)
    return Vote.objects.get(pk=vote.pk)


@action("meetings.discard_vote")
def discard_vote(vote: Vote, *, by: Actor, at: datetime = STAMPED) -> None:
    """Drop a vote that was not opened. An amendment is no longer needed then, if another one has been adopted."""
    item, amendment = vote.item, vote.amendment
    vote.delete()
    if amendment and amendment.paper.amendments.filter(state=AmendmentState.ADOPTED).exists():
        _turn(amendment, AmendmentState.MOOT)
    if item:
        in_order(item)
        touch(item.meeting)


@action("meetings.open_vote")
def open_vote(
    vote: Vote,
    *,
    override: str = "",
    consents: Collection[int] = (),
    outside: Sequence[Reason] = (),
    is_doubted: bool = False,
    by: Actor,
    at: datetime = STAMPED,
) -> Vote:
    """Let those entitled vote: rules, roll and wording are frozen from now on.

    `override` says why, where something speaks against voting now; `outside` are warnings that others know of. `consents`
    are people who are absent and have consented in writing; `is_doubted` says that the lack of a presumed quorum was
    established. Raises ValidationError.
    """
    if pending_amendments(vote).exists():
        raise ValidationError(_("Please vote on the amendments first."))
    vote.override = normalised(override)
    freeze(vote, at, consents=consents, outside=outside, is_doubted=is_doubted)
    state(VoteOpened(vote.pk))
    _show(vote)
    return vote


@action("meetings.close_vote")
def close_vote(
    vote: Vote, *, counts: Mapping[str, Any] | None = None, by: Actor, at: datetime = STAMPED
) -> Vote:
    """End a vote and count. `counts` are those of hands and papers: `yes`, `no`, `abstained`, `invalid`, and for an election
    with several candidates `votes` by their keys, with `yes` as the number of ballots that name somebody.

    A vote in writing lasts until its time is over or everybody has voted. Raises ValidationError.
    """
    count(vote, counts, at)
    state(VoteClosed(vote.pk, vote.digest))
    _show(vote)
    return vote


@action("meetings.abort_vote")
def abort_vote(vote: Vote, *, why: str, by: Actor, at: datetime = STAMPED) -> Vote:
    """Break a vote off: what was cast is gone, and nothing of it is known. Raises ValidationError without a reason."""
    vote.aborted_why = normalised(why)
    if not vote.aborted_why:
        raise ValidationError(_("Please say in a word why the vote is broken off."))
    cast_away(vote)
    state(VoteAborted(vote.pk))
    _show(vote)
    return vote


@action("meetings.declare_vote")
def declare_vote(
    vote: Vote,
    *,
    carried: bool | None = None,
    tie_note: str = "",
    drawn: Collection[int] = (),
    by: Actor,
    at: datetime = STAMPED,
) -> Vote:
    """Declare the result as it was computed; of a motion a resolution follows.

    A tie that is left to the chair or the lot is broken here: `carried`, or of an election `drawn`, the keys of candidates
    (without them the lot is drawn here), and `tie_note` says how. Raises ValidationError.
    """
    vote.tie_note = normalised(tie_note)
    vote.result = _settled(vote, carried, drawn)
    vote.carried, vote.declared_at, vote.state = vote.result["carried"], at, VoteState.DECLARED
    vote.full_clean()
    vote.save()
    state(VoteDeclared(vote.pk, bool(vote.carried)))
    _follow(vote, by, at)
    _show(vote)
    return vote


def _settled(vote: Vote, carried: bool | None, drawn: Collection[int]) -> dict[str, Any]:
    """The result with whatever had been left open."""
    result: dict[str, Any] = vote.result
    if result["carried"] is not None:
        if drawn or vote.tie_note or carried not in (None, result["carried"]):
            raise ValidationError(_("The votes have decided; nothing is left to the chair or the lot."))
        return result
    if not vote.tie_note:
        raise ValidationError(_("Please say how the tie was broken."))
    if vote.is_election:
        return _with_lot(result, drawn)
    if carried is None:
        raise ValidationError(_("It is a tie: please say whether the motion is carried."))
    return with_tie_broken(result, carried=carried)


def _with_lot(result: dict[str, Any], drawn: Collection[int]) -> dict[str, Any]:
    try:
        return with_lot_drawn(result, list(drawn) or drawn_of(result["lot"], result["lot_seats"]))
    except ValueError as error:
        raise ValidationError(
            _("The lot decides between those with equal votes, for the seats left.")
        ) from error


def _follow(vote: Vote, by: Actor, at: datetime) -> None:
    """What comes of a declared vote."""
    outcome = Outcome.CARRIED if vote.carried else Outcome.REJECTED
    if vote.kind == VoteKind.MOTION:
        record_resolution(
            vote.item,
            wording=vote.wording,
            outcome=outcome,
            vote=vote,
            at=at,
            by=by,
            committee=vote.committee,
        )
    if vote.amendment:
        _turn(vote.amendment, AmendmentState.ADOPTED if vote.carried else AmendmentState.REJECTED)
        if vote.carried:
            _reword(vote)


def _reword(vote: Vote) -> None:
    """What is voted on later reads as the amendment has it."""
    assert vote.amendment  # noqa: S101  # asked above
    later = Vote.objects.filter(
        item=vote.item, committee=vote.committee_id, state=VoteState.PREPARED, kind=VoteKind.MOTION,
        paper_version__paper=vote.amendment.paper_id,
    )  # fmt: skip
    for one in later:
        one.wording = vote.amendment.wording
        one.save()


def _turn(amendment: Amendment, becomes: AmendmentState) -> None:
    amendment.state = becomes
    amendment.save()


def _refuse_strangers(meeting: Meeting, item: AgendaItem, committee: Committee) -> None:
    if item.meeting_id != meeting.pk:
        raise ValueError("the item stands on another agenda")
    others = meeting.with_committees.filter(pk=committee.pk)
    if committee.pk != meeting.committee_id and not others.exists():
        raise ValueError("this committee does not meet here")


def _show(vote: Vote) -> None:
    if vote.item:
        touch(vote.item.meeting)
