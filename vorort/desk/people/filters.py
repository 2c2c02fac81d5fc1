"""Filters of the lists. Their names stand in the address, so they are German like the paths."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.people.choices import Sector
from vorort.shell.shapes import ActiveFilter

# number, slug and name of each
Districts = Iterable[tuple[int, str, str]]
# like that of a choice from the database: it does not repeat what was typed into the address
UNKNOWN = {"invalid_choice": forms.ModelChoiceField.default_error_messages["invalid_choice"]}


class ListFilter(forms.Form):
    """A search, and what the list has besides."""

    q = forms.CharField(label=_("Name"), required=False, max_length=100)

    def chosen(self) -> dict[str, Any]:
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

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

    def _offer(self, districts: Districts) -> None:
        field: Any = self.fields["stadtbezirk"]
        field.choices = [("", _("Whole city")), *((slug, name) for _pk, slug, name in districts)]


class PeopleFilter(ListFilter):
    """By name or address, account, seat, and district of the seat."""

    konto = forms.ChoiceField(
        label=_("Account"),
        required=False,
        choices=[("", _("with and without")), ("ja", _("with account")), ("nein", _("without account"))],
        error_messages=UNKNOWN,
    )
    sitz = forms.ChoiceField(
        label=_("Seat"),
        required=False,
        choices=[
            ("", _("with and without")),
            ("ja", _("holds a seat now")),
            ("nein", _("holds no seat now")),
        ],
        error_messages=UNKNOWN,
    )
    stadtbezirk = forms.ChoiceField(label=_("District of the seat"), required=False, error_messages=UNKNOWN)

    def __init__(self, *args: Any, districts: Districts) -> None:
        super().__init__(*args)
        self.fields["q"].label = _("Name or e-mail address")
        self._offer(districts)


class OrganisationFilter(ListFilter):
    """By name, sector and district."""

    bereich = forms.ChoiceField(
        label=_("Sector"),
        required=False,
        choices=[("", _("All sectors")), *Sector.choices],
        error_messages=UNKNOWN,
    )
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)

    def __init__(self, *args: Any, districts: Districts) -> None:
        super().__init__(*args)
        self._offer(districts)


def without(path: str, chosen: dict[str, Any], name: str) -> str:
    rest = urlencode({key: value for key, value in chosen.items() if key != name})
    return f"{path}?{rest}" if rest else path
