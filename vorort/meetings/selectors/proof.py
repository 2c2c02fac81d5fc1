"""What a result rests on, and whether it still fits: the ground of the fingerprint and of `verify_votes`."""

from collections.abc import Iterator
from typing import Any

from vorort.journal.models import Entry
from vorort.meetings.choices import BY_NAME, VOTED, Outcome, VoteState
from vorort.meetings.facts import VoteClosed
from vorort.meetings.models import OpenBallot, Participation, RollEntry, SecretBallot, Vote
from vorort.meetings.rules.ballots import Counted, counted
from vorort.meetings.rules.elections import with_lot_drawn
from vorort.meetings.rules.frozen import as_tally, computed, from_snapshot
from vorort.meetings.rules.result import plain_counts, with_tie_broken
from vorort.meetings.rules.secret import digest_of
from vorort.meetings.selectors.voting import counted_of, stored_counts

# of the row of a vote, what was asked
_QUESTION = (
    "committee_id", "item_id", "kind", "decision", "method", "wording", "paper_version_id", "amendment_id",
    "seats", "round", "after_id", "rule_set_id", "override",
)  # fmt: skip


def cast_ballots(vote: Vote) -> list[tuple[str, int]]:
    """Every ballot with its weight. A secret one weighs one: whoever has more votes has cast more of them."""
    if vote.is_secret:
        return [(choice, 1) for choice in vote.secret_ballots.values_list("choice", flat=True)]
    rows = OpenBallot.objects.filter(entry__vote=vote).values_list("choice", "entry__weight")
    return list(rows)


def basis_of(vote: Vote) -> dict[str, Any]:
    """What the fingerprint is taken of: question, frozen rules and roll, ballots, counts."""
    roll = RollEntry.objects.filter(vote=vote).order_by("person_id")
    return {
        "question": {name: getattr(vote, name) for name in _QUESTION},
        "opened_at": vote.opened_at.isoformat() if vote.opened_at else "",
        "snapshot": vote.snapshot,
        "roll": [list(row) for row in roll.values_list("person_id", "mandate_id", "weight", "cast_by_id")],
        "ballots": _kept_ballots(vote),
        "counts": stored_counts(vote),
        "tally": vote.tally,
    }


def verify_all() -> Iterator[tuple[int, list[str]]]:
    """Each vote that does not fit what it rests on, with words for what is wrong. In batches, however many there are."""
    told = _told_digests()
    rows = Vote.objects.filter(state__in=(*VOTED, VoteState.OPEN, VoteState.COUNTING, VoteState.ABORTED))
    for vote in rows.select_related("resolution").order_by("pk").iterator(chunk_size=200):
        wrong = faults_of(vote, told.get(vote.pk))
        if wrong:
            yield vote.pk, wrong


def faults_of(vote: Vote, told: str | None = None) -> list[str]:
    """What does not fit; `told` is the fingerprint that the journal knows."""
    if vote.state == VoteState.COUNTING:
        return ["state"]
    wrong = [] if _register_fits(vote) else ["participations"]
    if vote.state not in VOTED:
        return wrong
    try:
        wrong += _faults_of_result(vote)
    except (KeyError, TypeError, ValueError, AttributeError):
        wrong.append("snapshot")
    if vote.digest != _digest(vote) or (told is not None and told != vote.digest):
        wrong.append("digest")
    return wrong


def _faults_of_result(vote: Vote) -> list[str]:
    ballots = _recounted(vote)
    checks = {
        "counts": plain_counts(ballots.counts) == stored_counts(vote) and as_tally(ballots) == vote.tally,
        "entitled": sum(stored_counts(vote).values()) <= _entitled(vote),
        "result": vote.result == _result_again(vote, ballots),
        "carried": vote.carried == vote.result.get("carried"),
        "resolution": _resolution_fits(vote),
    }
    return [word for word, fits in checks.items() if not fits]


def _recounted(vote: Vote) -> Counted:
    """From the ballots, where there are any; what was counted by hand is as it was entered."""
    if not vote.is_secret and vote.method not in BY_NAME:
        return counted_of(vote)
    race = from_snapshot(vote.snapshot).race
    return counted(cast_ballots(vote), race.named if race else ())


def _result_again(vote: Vote, ballots: Counted) -> dict[str, Any]:
    """With the tie as it was broken, if it was."""
    result = computed(from_snapshot(vote.snapshot), ballots)
    if vote.state != VoteState.DECLARED or result["carried"] is not None:
        return result
    if result.get("lot"):
        return with_lot_drawn(result, vote.result["drawn"])
    return with_tie_broken(result, carried=bool(vote.carried))


def _resolution_fits(vote: Vote) -> bool:
    resolution = getattr(vote, "resolution", None)
    if resolution is None:
        return True
    outcome = Outcome.CARRIED if vote.carried else Outcome.REJECTED
    return (resolution.wording, resolution.outcome) == (vote.wording, outcome)


def _register_fits(vote: Vote) -> bool:
    """As many secret ballots as votes of those who took part; none of either where the vote is not secret."""
    took_part = Participation.objects.filter(entry__vote=vote).values_list("entry__weight", flat=True)
    return sum(took_part) == SecretBallot.objects.filter(vote=vote).count()


def _entitled(vote: Vote) -> int:
    return sum(RollEntry.objects.filter(vote=vote).values_list("weight", flat=True))


def _kept_ballots(vote: Vote) -> list[list[Any]]:
    if vote.is_secret:
        return sorted(list(row) for row in vote.secret_ballots.values_list("pk", "choice"))
    rows = OpenBallot.objects.filter(entry__vote=vote).order_by("entry__person_id")
    return [list(row) for row in rows.values_list("entry__person_id", "choice")]


def _digest(vote: Vote) -> str:
    try:
        return digest_of(basis_of(vote))
    except (TypeError, ValueError):
        return ""


def _told_digests() -> dict[int, str]:
    """What the journal was told when each vote was closed."""
    rows = Entry.objects.filter(fact=VoteClosed.name()).order_by("pk").values_list("payload", flat=True)
    return {payload["vote_id"]: payload["digest"] for payload in rows}
