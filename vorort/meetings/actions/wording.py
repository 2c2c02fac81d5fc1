"""How a vote is put: its wording, who stands, and which comes first."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.rules.rule_set import RuleSet
from vorort.committees.selectors import rules_of
from vorort.ground.text import normalised
from vorort.meetings.choices import AmendmentState, Decision, Method, VoteKind, VoteState
from vorort.meetings.models import AgendaItem, Candidate, Vote
from vorort.people.models import Person

# as many names as fit on a ballot
MOST_SEATS = 20


def fitting_wording(vote: Vote, wording: str, candidates: Sequence[Person | str], at: datetime) -> str:
    """The wording that was given, else that of amendment or paper. Raises ValidationError for what does not fit together."""
    _refuse_odd_elections(vote, candidates)
    if vote.is_block:
        refuse_list(vote, rules_of(vote.committee, at)[0])
        _refuse_odd_list(vote, candidates)
    if vote.method == Method.CIRCULAR:
        raise ValueError("what is decided in writing is decided without a meeting")
    if vote.method == Method.CONSENSUS:
        _refuse_consensus(vote, at)
    if (vote.kind == VoteKind.AMENDMENT) != bool(vote.amendment):
        raise ValueError("an amendment is voted on as such, and nothing else is")
    found = wording or _written_wording(vote)
    if not found:
        raise ValidationError({"wording": _("Please write down word for word what is voted on.")})
    return found


def add_candidates(vote: Vote, candidates: Iterable[Person | str]) -> None:
    """In the order in which they stand on the ballot. Raises ValidationError where one stands twice."""
    for position, who in enumerate(candidates, start=1):
        named = {"person": who} if isinstance(who, Person) else {"name": normalised(who)}
        candidate = Candidate(vote=vote, position=position, **named)
        candidate.full_clean()
        candidate.save()


def in_order(item: AgendaItem) -> None:
    """Count anew: what was opened stays where it is, then amendments in their own order, then the rest."""
    votes = list(item.votes.select_related("amendment").order_by("position", "pk"))
    opened = [vote for vote in votes if vote.state != VoteState.PREPARED]
    waiting = sorted((vote for vote in votes if vote.state == VoteState.PREPARED), key=_turn)
    first = max((vote.position for vote in opened), default=0) + 1
    for position, vote in enumerate(waiting, start=first):
        if vote.position != position:
            Vote.objects.filter(pk=vote.pk).update(position=position)


def _turn(vote: Vote) -> tuple[int, int]:
    """Points of order before everything else."""
    if vote.kind == VoteKind.PROCEDURE:
        return 0, vote.pk
    return (1, vote.amendment.position) if vote.amendment else (2, vote.pk)


def _written_wording(vote: Vote) -> str:
    """An amendment that was adopted has changed the paper."""
    if vote.amendment:
        return vote.amendment.wording
    if vote.paper_version is None:
        return ""
    adopted = vote.paper_version.paper.amendments.filter(
        state=AmendmentState.ADOPTED, vote__item=vote.item, vote__committee=vote.committee
    )
    last = adopted.order_by("-vote__declared_at").first()
    return last.wording if last else vote.paper_version.wording


def _refuse_odd_elections(vote: Vote, candidates: Sequence[Person | str]) -> None:
    is_election = vote.kind == VoteKind.ELECTION
    if is_election != (vote.decision == Decision.ELECTION) or (candidates and not is_election):
        raise ValueError("candidates and the majority of elections belong to elections, and to nothing else")
    if is_election and not candidates:
        raise ValidationError({"candidates": _("Please say who stands for election.")})
    if not 1 <= vote.seats <= MOST_SEATS:
        raise ValidationError(
            {"seats": _("Please give a number between 1 and %(most)s.") % {"most": MOST_SEATS}}
        )


def refuse_list(vote: Vote, rules: RuleSet) -> None:
    """Several are elected at once only where the rules say so (reference `governance.md` 4.1). Raises ValidationError."""
    if vote.is_block and not rules.block_election:
        raise ValidationError(_("The rules of this committee elect one by one, not a whole list."))


def _refuse_odd_list(vote: Vote, candidates: Sequence[Person | str]) -> None:
    """Whoever says yes to a list says yes to everybody on it, so there is a seat for each."""
    if not 2 <= len(candidates) <= vote.seats:
        raise ValidationError(
            {"seats": _("A list has at least two names, and not more than there are seats.")}
        )


def _refuse_consensus(vote: Vote, at: datetime) -> None:
    if vote.decision != Decision.ORDINARY:
        raise ValidationError({"method": _("For this decision votes must be counted.")})
    if not rules_of(vote.committee, at)[0].consensus:
        raise ValidationError({"method": _("The rules of this committee ask for a vote.")})
