from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.selectors.reading import Sorting, Wanted
from vorort.portal.districts.finding import point_of
from vorort.portal.ideas.lasting import idea_years
from vorort.portal.list_filters import CityFilter
from vorort.shell.list_filters import UNKNOWN

_ORDERS = {
    Sorting.NEWEST: _("Newest first"),
    Sorting.SUPPORTED: _("Most supported"),
    Sorting.DISCUSSED: _("Most discussed"),
    Sorting.UNANSWERED: _("Waiting longest for an answer"),
    Sorting.NEAR: _("Near a place"),
}
_STATES = [(state.value, state.label) for state in IdeaState if state not in NOT_YET]


class IdeaFilter(CityFilter):
    """Filters of the list. Their names stand in the address, so they are German like the paths."""

    status = forms.ChoiceField(label=_("Status"), required=False, error_messages=UNKNOWN)
    jahr = forms.ChoiceField(label=_("Year"), required=False, error_messages=UNKNOWN)
    sortierung = forms.ChoiceField(label=_("Order"), required=False, error_messages=UNKNOWN)
    bei = forms.CharField(
        label=_("Near what?"),
        required=False,
        max_length=100,
        help_text=_("For the order “near a place”: a place, a neighbourhood or an address."),
    )
    # what most readers need; the rest stands behind "more"
    FIRST = ("q", "stadtbezirk", "status", "sortierung")
    NO_FILTERS = ("sortierung", "bei")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self._offer("status", _("Any status"), _STATES)
        self._offer("jahr", _("All years"), idea_years(request))
        # the first order is the usual one and does not stand in the address
        self._offer("sortierung", _ORDERS[Sorting.NEWEST], list(_ORDERS.items())[1:])

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

    def _near(self, chosen: dict[str, Any]) -> tuple[float, float] | None:
        """Where somebody is, where the order asks for it. What is no place says so at its field."""
        if chosen.get("sortierung") != Sorting.NEAR:
            return None
        found = point_of(chosen.get("bei", ""))
        if found is None:
            self.add_error("bei", gettext("Please name a place that we know, such as a neighbourhood."))
        return found
