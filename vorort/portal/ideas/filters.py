from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.selectors.reading import Sorting, Wanted
from vorort.portal.districts.finding import point_of
from vorort.portal.ideas.lasting import Vocabulary, vocabulary
from vorort.shell.fields import WordsField
from vorort.shell.list_filters import UNKNOWN, ListFilter, without
from vorort.shell.shapes import ActiveFilter

_ORDERS = {
    Sorting.NEWEST: _("Newest first"),
    Sorting.SUPPORTED: _("Most supported"),
    Sorting.DISCUSSED: _("Most discussed"),
    Sorting.UNANSWERED: _("Waiting longest for an answer"),
    Sorting.NEAR: _("Near a place"),
}
_STATES = [(state.value, state.label) for state in IdeaState if state not in NOT_YET]


class IdeaFilter(ListFilter):
    """Filters of the list. Their names stand in the address, so they are German like the paths."""

    q = WordsField(label=_("Words"), required=False, max_length=100)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    ort = forms.ChoiceField(label=_("Neighbourhood"), required=False, error_messages=UNKNOWN)
    thema = forms.ChoiceField(label=_("Theme"), required=False, error_messages=UNKNOWN)
    zielgruppe = forms.ChoiceField(label=_("For whom"), required=False, error_messages=UNKNOWN)
    status = forms.ChoiceField(label=_("Status"), required=False, error_messages=UNKNOWN)
    jahr = forms.ChoiceField(label=_("Year"), required=False, error_messages=UNKNOWN)
    sortierung = forms.ChoiceField(label=_("Order"), required=False, error_messages=UNKNOWN)
    bei = forms.CharField(
        label=_("Near what?"),
        required=False,
        max_length=100,
        help_text=_("For the order “near a place”: a place, a neighbourhood or an address."),
    )
    feld = forms.CharField(
        label=_("Part of the map"), required=False, max_length=18, widget=forms.HiddenInput
    )
    # what most readers need; the rest stands behind "more"
    FIRST = ("q", "stadtbezirk", "status", "sortierung")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        here = self.known.quarters_of(request.GET.get("stadtbezirk", ""))
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("ort", _("All neighbourhoods"), here)
        self._offer("thema", _("All themes"), self.known.themes)
        self._offer("zielgruppe", _("Everybody"), self.known.audiences)
        self._offer("status", _("Any status"), _STATES)
        self._offer("jahr", _("All years"), self.known.years)
        # the first order is the usual one and does not stand in the address
        self._offer("sortierung", _ORDERS[Sorting.NEWEST], list(_ORDERS.items())[1:])
        if not here:
            del self.fields["ort"]

    @property
    def rest(self) -> list[str]:
        return [name for name in self.fields if name not in self.FIRST]

    @property
    def is_further(self) -> bool:
        """One of the others is in use, so they are shown."""
        return any(self.data.get(name) for name in self.rest)

    def wanted(self) -> Wanted:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, keys = self.chosen(), self.known.keys
        near = self._near(chosen)
        sorting = Sorting(chosen.get("sortierung", Sorting.NEWEST))
        return Wanted(
            words=chosen.get("q", ""),
            language=(get_language() or "de")[:2],
            district=keys.get(("district", chosen.get("stadtbezirk", ""))),
            theme=keys.get(("theme", chosen.get("thema", ""))),
            audience=keys.get(("audience", chosen.get("zielgruppe", ""))),
            neighbourhood=int(chosen.get("ort", 0)) or None,
            states=(chosen["status"],) if "status" in chosen else (),
            year=int(chosen.get("jahr", 0)) or None,
            cell=int(chosen.get("feld", 0)) or None,
            near=near,
            sorting=Sorting.NEWEST if sorting == Sorting.NEAR and not near else sorting,
        )

    def clean_feld(self) -> str:
        told: str = self.cleaned_data["feld"]
        return told if told.isascii() and told.isdigit() else ""

    def _near(self, chosen: dict[str, Any]) -> tuple[float, float] | None:
        """Where somebody is, where the order asks for it. What is no place says so at its field."""
        if chosen.get("sortierung") != Sorting.NEAR:
            return None
        found = point_of(chosen.get("bei", ""))
        if found is None:
            self.add_error("bei", gettext("Please name a place that we know, such as a neighbourhood."))
        return found

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; the order is none of them, and without its district a part of it is none."""
        chosen = self.chosen()
        return [
            ActiveFilter(
                self._label(name, value),
                without(path, chosen, name, *(["ort", "feld"] if name == "stadtbezirk" else [])),
            )
            for name, value in chosen.items()
            if name not in ("sortierung", "bei")
        ]

    def _label(self, name: str, value: str) -> str:
        return gettext("Part of the map") if name == "feld" else super()._label(name, value)

    def query(self) -> str:
        """The filters as they stand in an address, for feed and files."""
        return urlencode(self.chosen())
