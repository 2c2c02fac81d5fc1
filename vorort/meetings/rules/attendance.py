"""How many of a committee are there, as its quorum counts them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from vorort.committees.rules.outcome import Attendance


@dataclass(frozen=True)
class Place:
    """A seat and who holds it, as keys. A stand-in's names the seat in whose place its holder acts."""

    seat: int
    holder: int | None
    is_voting: bool = True
    stands_in_for: int | None = None


def attendance(
    places: Sequence[Place], present: Collection[int], *, advisory_votes: bool = False
) -> Attendance:
    """Seats with a vote, filled ones, and those of which the holder or a stand-in for them is there."""
    own = [one for one in places if one.stands_in_for is None and (one.is_voting or advisory_votes)]
    taken = {one.stands_in_for for one in places if one.stands_in_for and one.holder in present}
    held = [one for one in own if one.holder is not None]
    # a stand-in acts for somebody; nobody stands in for an empty seat
    there = sum(one.holder in present or one.seat in taken for one in held)
    return Attendance(seats=len(own), filled=len(held), present=there)
