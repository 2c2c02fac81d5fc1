"""What to answer to somebody who looks for their district."""

from contextlib import suppress
from dataclasses import dataclass, field

from vorort.districts.geocoder import Unavailable, addresses_like, is_set
from vorort.districts.models import District
from vorort.districts.selectors import district_of, districts_named, places_named


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


def point_of(words: str) -> tuple[float, float] | None:
    """Longitude and latitude of what somebody calls a place: `51.4926, 7.5042`, an address, a place, a district.

    None where nothing is meant.
    """
    told = [part.strip() for part in words.split(",")]
    with suppress(ValueError):
        lat, lon = map(float, told)
        return (lon, lat) if -180 <= lon <= 180 and -90 <= lat <= 90 else None
    if not words:
        return None
    if is_set() and any(letter.isdigit() for letter in words):
        with suppress(Unavailable):
            return next(((found.lon, found.lat) for found in addresses_like(words)), None)
    return _point_of_place(words) or _point_of_district(words)


def _point_of_place(words: str) -> tuple[float, float] | None:
    rows = places_named(words).filter(lon__isnull=False).values_list("lon", "lat")
    found = rows.first()
    return (found[0], found[1]) if found and found[0] is not None and found[1] is not None else None


def _point_of_district(words: str) -> tuple[float, float] | None:
    for district, _name in districts_named(words, 1):
        if district.label_lon is not None and district.label_lat is not None:
            return district.label_lon, district.label_lat
    return None
