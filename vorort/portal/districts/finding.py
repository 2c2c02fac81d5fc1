"""What to answer to somebody who looks for their district."""

from dataclasses import dataclass, field

from vorort.districts.geocoder import Unavailable, addresses_like, is_set
from vorort.districts.models import District
from vorort.districts.selectors import district_of, districts_named


@dataclass
class Guess:
    """A district that may be meant, why, and whether the border is near."""

    district: District
    reason: str
    neighbours: list[District] = field(default_factory=list)


@dataclass
class Answer:
    """All guesses, whether addresses can be looked up at all, and whether that failed just now."""

    guesses: list[Guess]
    knows_addresses: bool
    failed: bool = False


def answer_of(words: str) -> Answer:
    """Names of districts and neighbourhoods first; addresses only where a geocoder is set and a number is given."""
    answer = Answer([], is_set())
    if not words:
        return answer
    answer.guesses = [Guess(district, name) for district, name in districts_named(words)]
    if answer.knows_addresses and (not answer.guesses or any(letter.isdigit() for letter in words)):
        try:
            found = addresses_like(words)
        except Unavailable:
            answer.failed = True
            return answer
        for address in found:
            located = district_of(address.lon, address.lat)
            if located.district:
                answer.guesses.append(Guess(located.district, address.label, located.neighbours))
    return answer
