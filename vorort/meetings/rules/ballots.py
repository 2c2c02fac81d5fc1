"""What may stand on a ballot, and how ballots are counted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vorort.committees.rules.outcome import Counts
from vorort.meetings.choices import Choice

# instead of names: against all who stand, none of them, spoilt
BESIDE_NAMES = (Choice.NO, Choice.ABSTAIN, Choice.INVALID)


@dataclass(frozen=True)
class Counted:
    """Votes by word, and by candidate. Where several stand, `yes` are the ballots that name somebody."""

    counts: Counts
    votes: dict[int, int] = field(default_factory=dict)


def has_names(candidates: Sequence[int]) -> bool:
    """Several stand, so one writes names; of a single one one says yes or no, as of a motion."""
    return len(candidates) > 1


def written_choice(choice: str, candidates: Sequence[int] = (), seats: int = 1) -> str:
    """A ballot as it is kept: a word, or candidates in the order of their numbers. Raises ValueError for any other.

    A ballot with fewer names than seats is valid, one with more is not.
    """
    words = BESIDE_NAMES if has_names(candidates) else tuple(Choice)
    if choice in words:
        return str(choice)
    if not has_names(candidates):
        raise ValueError("no such answer")
    return ",".join(map(str, _named(choice, candidates, seats)))


def counted(ballots: Iterable[tuple[str, int]], candidates: Sequence[int] = ()) -> Counted:
    """Count ballots, each with its weight."""
    words: Counter[str] = Counter()
    votes: Counter[int] = Counter(dict.fromkeys(candidates, 0))
    for choice, weight in ballots:
        names = [] if choice in tuple(Choice) else [int(key) for key in choice.split(",")]
        words[Choice.YES if names else choice] += weight
        for key in names:
            votes[key] += weight
    if len(candidates) == 1:
        votes[candidates[0]] = words[Choice.YES]
    return Counted(_counts(words), dict(votes))


def _counts(words: Counter[str]) -> Counts:
    return Counts(words[Choice.YES], words[Choice.NO], words[Choice.ABSTAIN], words[Choice.INVALID])


def _named(choice: str, candidates: Sequence[int], seats: int) -> list[int]:
    parts = choice.split(",")
    if not all(part.isascii() and part.isdecimal() for part in parts):
        raise ValueError("no such candidate")
    names = sorted(map(int, parts))
    if len(set(names)) != len(names) or len(names) > seats or not set(names) <= set(candidates):
        raise ValueError("no such candidates, or more than there are seats")
    return names
