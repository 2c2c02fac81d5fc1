from dataclasses import replace
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.selectors.reading import Sorting, Wanted
from vorort.portal.ideas.lasting import Vocabulary, vocabulary
from vorort.shell.shapes import ActiveFilter

# like that of a choice from the database: it does not repeat what was typed into the address
_UNKNOWN = {"invalid_choice": forms.ModelChoiceField.default_error_messages["invalid_choice"]}
_ORDERS = {
    Sorting.NEWEST: _("Newest first"),
    Sorting.SUPPORTED: _("Most supported"),
    Sorting.DISCUSSED: _("Most discussed"),
    Sorting.UNANSWERED: _("Waiting longest for an answer"),
}
_STATES = [(state.value, state.label) for state in IdeaState if state not in NOT_YET]


class IdeaFilter(forms.Form):
    """Filters of the list. Their names stand in the address, so they are German like the paths."""

    q = forms.CharField(label=_("Words"), required=False, max_length=100)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=_UNKNOWN)
    ort = forms.ChoiceField(label=_("Neighbourhood"), required=False, error_messages=_UNKNOWN)
    thema = forms.ChoiceField(label=_("Theme"), required=False, error_messages=_UNKNOWN)
    zielgruppe = forms.ChoiceField(label=_("For whom"), required=False, error_messages=_UNKNOWN)
    status = forms.ChoiceField(label=_("Status"), required=False, error_messages=_UNKNOWN)
    jahr = forms.ChoiceField(label=_("Year"), required=False, error_messages=_UNKNOWN)
    sortierung = forms.ChoiceField(label=_("Order"), required=False, error_messages=_UNKNOWN)
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

    def _offer(self, name: str, anything: str | Promise, choices: object) -> None:
        self.fields[name].choices = [("", anything), *choices]  # type: ignore[attr-defined,misc]  # a ChoiceField

    @property
    def rest(self) -> list[str]:
        return [name for name in self.fields if name not in self.FIRST]

    @property
    def is_further(self) -> bool:
        """One of the others is in use, so they are shown."""
        return any(self.data.get(name) for name in self.rest)

    @property
    def chosen(self) -> dict[str, str]:
        given = getattr(self, "cleaned_data", {}) if self.is_valid() or self.errors else {}
        return {name: value for name, value in given.items() if value}

    def wanted(self) -> Wanted:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, known = self.chosen, self.known
        wanted = Wanted(
            words=chosen.get("q", ""),
            language=(get_language() or "de")[:2],
            district=known.keys["district", chosen["stadtbezirk"]] if "stadtbezirk" in chosen else None,
            theme=known.keys["theme", chosen["thema"]] if "thema" in chosen else None,
            audience=known.keys["audience", chosen["zielgruppe"]] if "zielgruppe" in chosen else None,
            neighbourhood=int(chosen["ort"]) if "ort" in chosen else None,
            year=int(chosen["jahr"]) if "jahr" in chosen else None,
        )
        if "status" in chosen:
            wanted = replace(wanted, states=(chosen["status"],))
        return replace(wanted, sorting=Sorting(chosen["sortierung"])) if "sortierung" in chosen else wanted

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use, each with the address that leaves it out."""
        chosen = {name: value for name, value in self.chosen.items() if name != "sortierung"}
        return [
            ActiveFilter(self._named(name, value), self._without(path, name))
            for name, value in chosen.items()
        ]

    def query(self) -> str:
        """The filters as they stand in an address, for feed and files."""
        return urlencode(self.chosen)

    def _named(self, name: str, value: str) -> str:
        if name == "q":
            return value
        return str(dict(self.fields[name].choices)[value])  # type: ignore[attr-defined]  # a ChoiceField

    def _without(self, path: str, name: str) -> str:
        # a neighbourhood without its district is none
        left_out = {name, "ort"} if name == "stadtbezirk" else {name}
        rest = urlencode({key: value for key, value in self.chosen.items() if key not in left_out})
        return f"{path}?{rest}" if rest else path
