"""What stands in minutes, ready to be drawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in a list: by name, else by office; `about` is office and organisation, `times` from when to when."""

    name: str
    about: str = ""
    times: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Those who were there in the same right."""

    title: str
    people: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class VoteTold:
    """A vote with its numbers, its result in a word, and how it came about. Without a result it was broken off."""

    title: str
    wording: str
    method: str
    counts: str
    result: str
    derivation: tuple[str, ...]
    candidates: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResolutionTold:
    """A resolution under its number. Its wording is told only where no vote on it stands above."""

    number: str
    wording: str
    outcome: str
    care: str


@dataclass(frozen=True, slots=True)
class ItemTold:
    """An item with all that became of it."""

    number: str
    title: str
    depth: int
    marks: tuple[str, ...]
    notes: str
    conflicts: tuple[str, ...]
    votes: tuple[VoteTold, ...]
    resolutions: tuple[ResolutionTold, ...]
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A line for a signature, with who has signed when, if they have."""

    role: str
    name: str
    when: str


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """Everything on the paper. `status` says where it stands, and `is_final` whether it is more than a draft."""

    committee: str
    title: str
    heading: str
    scope: str
    is_final: bool
    status: str
    facts: tuple[tuple[str, str], ...]
    convening: tuple[str, ...]
    groups: tuple[Group, ...]
    others: str
    absent: tuple[Listed, ...]
    agenda: tuple[tuple[str, str, int], ...]
    opening: str
    items: tuple[ItemTold, ...]
    not_public: tuple[ItemTold, ...]
    tasks: tuple[str, ...]
    closing: str
    approval: str
    signatures: tuple[Signed, ...]
    amendments: tuple[tuple[str, str], ...]
    # of what was approved, for those who may read all of it
    digest: str = ""
