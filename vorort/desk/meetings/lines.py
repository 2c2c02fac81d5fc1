"""Forms with as many lines as somebody needs. "Another line" is a button that sends the form, so nothing is lost.

With JavaScript the island `desk/lines.js` adds the line at once.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

# the button that asks for another line
ANOTHER = "weitere_zeile"
F = TypeVar("F", bound=forms.Form)


class LineSet(Generic[F]):
    """Lines numbered from 0, each a small form of its own; `zeilen` says how many there are."""

    line: ClassVar[type[forms.Form]]
    most: ClassVar[int] = 60
    counted_as = "zeilen"

    def __init__(
        self, data: QueryDict | None = None, initial: Sequence[Mapping[str, Any]] = (), **more: Any
    ) -> None:
        self.wants_another = data is not None and ANOTHER in data
        number = len(initial) if data is None else min(_number(data.get(self.counted_as, "")), self.most)
        number = min(number + self.wants_another, self.most)
        self.lines: list[F] = [self._one(data, initial, index, more) for index in range(number)]

    def _one(
        self,
        data: QueryDict | None,
        initial: Sequence[Mapping[str, Any]],
        index: int,
        more: Mapping[str, Any],
    ) -> F:
        known = dict(initial[index]) if index < len(initial) else {}
        made: Any = self.line(data, initial=known, prefix=f"z{index}", **more)
        return made  # type: ignore[no-any-return]

    @property
    def can_grow(self) -> bool:
        return len(self.lines) < self.most

    def is_valid(self) -> bool:
        return all([line.is_valid() for line in self.lines])  # noqa: C419  # every line shall say what is wrong

    def sentences(self) -> list[str]:
        """What is wrong, for the summary on top: which line, which field."""
        return [
            " · ".join([_("Line %(number)s") % {"number": number}, f"{line[name].label}: {sentence}"])
            for number, line in enumerate(self.lines, start=1)
            for name, sentences in line.errors.items()
            if name in line.fields
            for sentence in sentences
        ]


def _number(text: str) -> int:
    return int(text[:4]) if text.isascii() and text.isdigit() else 0
