"""Words: one way to normalise, one way to make a slug."""

import re
import unicodedata
from functools import lru_cache

_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"}
)


def normalised(text: str) -> str:
    """NFC, trimmed, without lone surrogates, NUL and other control characters but line breaks and tabs."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs")).strip()


@lru_cache(maxsize=8_192)
def german_slug(text: str) -> str:
    """`Hörde-Süd / Straße` becomes `hoerde-sued-strasse`; other scripts lose their accents."""
    latin = unicodedata.normalize("NFKD", text.translate(_GERMAN)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", latin.lower()).strip("-")
