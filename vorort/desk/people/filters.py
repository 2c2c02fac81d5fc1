"""Filters of the lists. Their names stand in the address, so they are German like the paths."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.people.choices import Sector
from vorort.shell.fields import WordsField
from vorort.shell.list_filters import UNKNOWN, ListFilter

# number, slug and name of each
Districts = Iterable[tuple[int, str, str]]


class NamedFilter(ListFilter):
    """A search by name, and what the list has besides."""

    q = WordsField(label=_("Name"), required=False, max_length=100)

    def _offer_districts(self, districts: Districts) -> None:
        self._offer("stadtbezirk", _("Whole city"), ((slug, name) for _pk, slug, name in districts))


class PeopleFilter(NamedFilter):
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
        self._offer_districts(districts)


class OrganisationFilter(NamedFilter):
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
        self._offer_districts(districts)
