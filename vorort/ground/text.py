"""Words: one way to normalise, one way to make a slug."""

import re
import unicodedata
from functools import lru_cache

_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"}
)


# Nobody sees them: control characters but line breaks and tabs, marks that turn the direction, spaces of no width and
# other format characters, letters that are none, lone surrogates, and what XML cannot hold. With them one name looks like
# another, and an empty one like a name.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
# line and paragraph, and the empty sign of Braille, which is its space
_SPACES = {0x2028: "\n", 0x2029: "\n", 0x2800: " "}
# They join letters of Persian or Hindi and the parts of an emoji, and nothing in our own alphabet.
_BESIDE = "\u0590-\u1dff\u2070-\U0010ffff"
_JOINS_NOTHING = re.compile(f"(?<![{_BESIDE}])[\u200c\u200d]|[\u200c\u200d](?![{_BESIDE}])")


def normalised(text: str) -> str:
    """NFC, trimmed, without what nobody sees; line breaks and tabs stay."""
    seen = _UNSEEN.sub("", text.translate(_SPACES))
    return unicodedata.normalize("NFC", _JOINS_NOTHING.sub("", seen)).strip()


@lru_cache(maxsize=8_192)
def german_slug(text: str) -> str:
    """`Hörde-Süd / Straße` becomes `hoerde-sued-strasse`; other scripts lose their accents."""
    latin = unicodedata.normalize("NFKD", text.translate(_GERMAN)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", latin.lower()).strip("-")
