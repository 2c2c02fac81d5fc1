"""What can be said about entries of the directory without looking anything up."""

from datetime import datetime, timedelta

from vorort.ground.text import german_slug

# the wording that people agree to today; who changes the sentence in the form, changes the date
LISTING_WORDING = "2026-11"
# how long an entry holds, when its sender is asked once more, and how long it stays after that without an answer
HOLDS, ASKED_AGAIN, GRACE = timedelta(days=365), timedelta(days=14), timedelta(days=30)
# how long one keeps what nobody has confirmed, what was declined or taken out, and what nobody has answered for
KEPT_SUGGESTED, KEPT_SETTLED, KEPT_LAPSED = timedelta(days=30), timedelta(days=90), timedelta(days=365)
MOST_OF_SENTENCE, MOST_OF_OFFER = 300, 200
# letters of a name that decide about its place; as many as fit into a number of the database
LETTERS_IN_ORDER = 11
_SIGNS = " 0123456789abcdefghijklmnopqrstuvwxyz"
# as in a telephone book of names that everybody knows: ä beside a, ß as ss
_FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


def listing_slug(name: str) -> str:
    """What stands behind the number in the address of an entry; the number alone finds it."""
    return german_slug(name)[:80].strip("-") or "eintrag"


def alphabetical(name: str) -> int:
    """The place of a name in the alphabet, the same on every database (DIN 5007-1). What is alike in its first letters has
    the same."""
    folded = german_slug(name.lower().translate(_FOLDED)).replace("-", " ")
    place = 0
    for sign in folded[:LETTERS_IN_ORDER].ljust(LETTERS_IN_ORDER):
        place = place * len(_SIGNS) + _SIGNS.index(sign)
    return place


def is_to_ask(confirmed_until: datetime, asked_at: datetime | None, at: datetime) -> bool:
    """A year is over, and nobody has asked."""
    return confirmed_until <= at and asked_at is None


def is_to_ask_again(asked_at: datetime | None, reminded_at: datetime | None, at: datetime) -> bool:
    """Two weeks without an answer, and nobody has reminded."""
    return asked_at is not None and reminded_at is None and asked_at + ASKED_AGAIN <= at
