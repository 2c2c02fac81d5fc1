"""What pages show of votes: where each stands, how its result comes about, and what can be done next."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from vorort.desk.meetings.live.vote_forms import CountsForm
from vorort.meetings.choices import BY_NAME, COUNTED_BY_HAND, Method, VoteState
from vorort.meetings.models import Candidate, Vote
from vorort.meetings.selectors.voting import warnings_after
from vorort.shell.meetings.words import derivation_of, warnings_of


@dataclass(frozen=True)
class VoteRow:
    """A vote on a page. `cast` of `lines` have voted: more is not told before it is counted."""

    vote: Vote
    candidates: list[Candidate]
    lines: int
    cast: int
    has_next: bool
    derivation: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    counts: CountsForm | None = None

    @property
    def is_by_name(self) -> bool:
        return self.vote.method in BY_NAME

    @property
    def tie(self) -> bool:
        """The chair or the lot has to say something before it is declared."""
        return self.vote.state == VoteState.CLOSED and self.vote.carried is None

    @property
    def elected(self) -> list[Candidate]:
        """Whoever is elected, once it is declared."""
        won = self.vote.result.get("elected", []) if self.vote.state == VoteState.DECLARED else []
        return [one for one in self.candidates if one.pk in won]

    @property
    def votes(self) -> list[tuple[Candidate, int]]:
        """The votes of each candidate, the most first."""
        told = self.vote.tally.get("votes", {})
        found = [(one, told.get(str(one.pk), 0)) for one in self.candidates]
        return sorted(found, key=lambda pair: -pair[1])

    @property
    def several(self) -> bool:
        return len(self.candidates) > 1 and not self.vote.is_block


def rows_of(votes: Iterable[Vote], *, leads: bool = True) -> list[VoteRow]:
    """Out of votes with their turnout; only who leads sees what was counted before it is declared."""
    return [_row(vote, leads=leads) for vote in votes]


def names_of(candidates: Iterable[Candidate]) -> dict[int, str]:
    return {one.pk: one.shown for one in candidates}


def _row(vote: Vote, *, leads: bool) -> VoteRow:
    # told by `with_turnout`
    told = vars(vote)
    candidates = list(vote.candidates.all()) if vote.is_election else []
    counted = vote.state == VoteState.DECLARED or (leads and vote.state == VoteState.CLOSED)
    by_hand = vote.method in (*COUNTED_BY_HAND, Method.CONSENSUS)
    enters = leads and by_hand and vote.state == VoteState.OPEN
    return VoteRow(
        vote=vote,
        candidates=candidates,
        lines=told["lines"],
        cast=told["cast"],
        has_next=told["has_next"],
        derivation=derivation_of(vote.result, names_of(candidates)) if counted else [],
        warnings=warnings_of(warnings_after(vote)) if leads and vote.state == VoteState.CLOSED else [],
        counts=CountsForm(vote, candidates, prefix=None, auto_id=f"id_{vote.pk}_%s") if enters else None,
    )
