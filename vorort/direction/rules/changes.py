"""What has changed between two texts, word by word, so that people see it at a glance."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

SAME, ADDED, REMOVED = "same", "added", "removed"
_WORDS = re.compile(r"\n[^\S\n]*\n\s*|\s+|\S+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, came or went, with the spaces between them."""

    kind: str
    text: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order; where words were replaced, what went stands before what came.

    Without the removed pieces they are the text after, without the added ones the text before; line ends are `\\n`.
    """
    old, new = _words(before), _words(after)
    pieces: list[Piece] = []
    for word, i, end_i, j, end_j in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if word == "equal":
            pieces.append(Piece(SAME, "".join(old[i:end_i])))
        else:
            pieces += [Piece(REMOVED, "".join(old[i:end_i]))] if end_i > i else []
            pieces += [Piece(ADDED, "".join(new[j:end_j]))] if end_j > j else []
    return _joined(pieces)


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.replace("\r\n", "\n").replace("\r", "\n"))


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """A single space that stayed between two replaced words belongs to both, or every word would stand alone."""
    smoothed: list[Piece] = []
    for number, piece in enumerate(pieces):
        inside = 0 < number < len(pieces) - 1
        if piece == Piece(SAME, " ") and inside and pieces[number + 1].kind == REMOVED:
            smoothed += [Piece(REMOVED, " "), Piece(ADDED, " ")]
        else:
            smoothed.append(piece)
    found: list[Piece] = []
    for is_same, run in groupby(smoothed, key=lambda piece: piece.kind == SAME):
        together = list(run)
        for kind in (SAME,) if is_same else (REMOVED, ADDED):
            text = "".join(piece.text for piece in together if piece.kind == kind)
            found += [Piece(kind, text)] if text else []
    return tuple(found)
