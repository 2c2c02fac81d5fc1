"""Words, stems, and how much two texts have in common."""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import snowballstemmer

MOST_WORDS = 12
MOST_LETTERS = 200
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_WORD = re.compile(r"[^\W_]+")
_STOP_WORDS = """
    aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der
    des die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas
    für gegen hat haben hier ich ihr ihre im in ins ist ja jede jeder kann kein keine können man
    mehr mit nach nicht noch nur ob oder ohne sehr sein seine sich sie sind so um und uns unser
    unter vom von vor war was weil wenn wer werden wie wir wird wo zu zum zur über a and are as at
    be by for from has in is it of on or that the their there they this to was were which who will
    with you your
"""
_STOP = frozenset(_STOP_WORDS.split())


def stems(text: str, language: str) -> list[str]:
    """The stems of a text in its order, without stop words, in plain letters.

    `Spielplätze` gives `spielplatz`; `Hörde` and `Hoerde` both give `hord`.
    """
    words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    found = _stemmer(language).stemWords([word for word in words if word not in _STOP])
    return [plain for stem in found if (plain := _plain(stem))]


def query_stems(words: str, language: str) -> list[str]:
    """The stems to look for: the first twelve different ones of the first 200 letters."""
    return list(dict.fromkeys(stems(words[:MOST_LETTERS], language)))[:MOST_WORDS]


def neighbours(texts: Mapping[int, Counter[str]], most: int) -> dict[int, list[tuple[int, float]]]:
    """For every text the most similar others, as (key, cosine of tf-idf vectors), best first.

    Weights are (1 + ln tf) · ln(n / df); words that stand in one text only or in more than half of them say
    nothing.
    """
    vectors = _vectors(texts)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for key, vector in vectors.items():
        for word, weight in vector.items():
            postings[word].append((key, weight))
    found = {}
    for key, vector in vectors.items():
        scores: dict[int, float] = defaultdict(float)
        for word, weight in vector.items():
            for other, other_weight in postings[word]:
                scores[other] += weight * other_weight
        scores.pop(key, None)
        found[key] = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
    return found


def _vectors(texts: Mapping[int, Counter[str]]) -> dict[int, dict[str, float]]:
    known_in = Counter(word for counts in texts.values() for word in counts)
    often = max(2, len(texts) / 2)
    telling = {word: math.log(len(texts) / n) for word, n in known_in.items() if 2 <= n <= often}
    vectors = {}
    for key, counts in texts.items():
        raw = {word: (1 + math.log(n)) * telling[word] for word, n in counts.items() if word in telling}
        length = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        vectors[key] = {word: weight / length for word, weight in raw.items()}
    return vectors


def _plain(stem: str) -> str:
    """Latin letters and digits only.

    Signs such as `⑴` or `½` fall apart into characters that the engines would read as operators.
    """
    apart = unicodedata.normalize("NFKD", stem.replace("ß", "ss")).lower()
    return "".join(character for character in apart if character in _LETTERS)


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Any:
    return snowballstemmer.stemmer("english" if language == "en" else "german")
