"""How an idea read before, and what each change was."""

from collections.abc import Sequence
from dataclasses import dataclass

from vorort.direction.rules.changes import Piece, word_changes
from vorort.ideas.models import Idea, IdeaVersion
from vorort.shell.filters import moment


@dataclass(frozen=True, slots=True)
class Change:
    """From one wording to the next: on which day, and the words that came and went."""

    date: str
    title: tuple[Piece, ...]
    text: tuple[Piece, ...]


def changes_of(idea: Idea, versions: Sequence[IdeaVersion]) -> list[Change]:
    """The latest first, as `versions` are."""
    later = [(idea.title, idea.text), *((row.title, row.text) for row in versions)]
    return [
        Change(moment(row.until), word_changes(row.title, title), word_changes(row.text, text))
        for row, (title, text) in zip(versions, later, strict=False)
    ]
