"""What filters of lists share: they are GET forms, so what was chosen stands in the address and can be left out again."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django import forms

from vorort.shell.shapes import ActiveFilter, Text

# like that of a choice from the database: it does not repeat what was typed into the address
UNKNOWN = {"invalid_choice": forms.ModelChoiceField.default_error_messages["invalid_choice"]}


class ListFilter(forms.Form):
    """Every field is optional. The names of fields stand in the address, so they are German like the paths."""

    # what most readers need; the rest stands behind "more"
    FIRST: tuple[str, ...] = ()

    @property
    def rest(self) -> list[str]:
        return [name for name in self.fields if name not in self.FIRST]

    @property
    def is_further(self) -> bool:
        """One of the others is in use, so they are shown."""
        return any(self.data.get(name) for name in self.rest)

    def chosen(self) -> dict[str, Any]:
        """What is in use. A choice that nobody offers is not, and its field says so."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def query(self) -> str:
        """The filters as they stand in an address, for feed and files."""
        return urlencode(self.chosen())

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use, each with the address that leaves it out."""
        chosen = self.chosen()
        return [
            ActiveFilter(self._label(name, value), without(path, chosen, name))
            for name, value in chosen.items()
        ]

    def _label(self, name: str, value: str) -> str:
        choices: Any = getattr(self.fields[name], "choices", ())
        return str(dict(choices).get(value, value))

    def _offer(self, name: str, anything: Text, choices: Iterable[tuple[str, Text]]) -> None:
        field: Any = self.fields[name]
        field.choices = [("", anything), *choices]


def without(path: str, chosen: dict[str, Any], *names: str) -> str:
    """The address of a list with what was chosen, but for these."""
    rest = urlencode({key: value for key, value in chosen.items() if key not in names})
    return f"{path}?{rest}" if rest else path
