"""Texts of the city itself stand in two columns, `_de` and `_en`; this picks the reader's."""

from typing import Any

from django.utils.translation import get_language


class Localized:
    """`text = Localized("text")` reads `text_en` for English readers where it is filled, else `text_de`."""

    def __init__(self, stem: str) -> None:
        self.stem = stem

    def __get__(self, row: Any, owner: type | None = None) -> str:
        language = (get_language() or "de")[:2]
        return getattr(row, f"{self.stem}_{language}", "") or getattr(row, f"{self.stem}_de")
