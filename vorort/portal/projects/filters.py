from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.portal.list_filters import CityFilter
from vorort.portal.projects.lasting import project_years
from vorort.projects.choices import FundingClass, ProjectKind, ProjectState
from vorort.projects.selectors import Sorting, Wanted
from vorort.shell.list_filters import UNKNOWN

_ORDERS = {Sorting.NEWEST: _("Newest first"), Sorting.OLDEST: _("Oldest first")}
CITY_WIDE = "stadtweit"


class ProjectFilter(CityFilter):
    """Filters of the list and of the map. Their names stand in the address, so they are German like the paths."""

    status = forms.ChoiceField(label=_("Status"), required=False, error_messages=UNKNOWN)
    jahr = forms.ChoiceField(label=_("Year"), required=False, error_messages=UNKNOWN)
    art = forms.ChoiceField(label=_("Kind"), required=False, error_messages=UNKNOWN)
    geld = forms.ChoiceField(label=_("Who pays"), required=False, error_messages=UNKNOWN)
    hilfe = forms.ChoiceField(label=_("Helping hands"), required=False, error_messages=UNKNOWN)
    sortierung = forms.ChoiceField(label=_("Order"), required=False, error_messages=UNKNOWN)
    # what most readers need; the rest stands behind "more"
    FIRST = ("q", "stadtbezirk", "status", "jahr")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self._offer("stadtbezirk", _("All districts"), [*self.known.districts, (CITY_WIDE, _("City-wide"))])
        self._offer("status", _("Any status"), ProjectState.choices)
        self._offer("jahr", _("All years"), [(str(year), str(year)) for year, _n in project_years(request)])
        self._offer("art", _("Any kind"), ProjectKind.choices)
        self._offer("geld", _("Any"), FundingClass.choices)
        self._offer("hilfe", _("Any"), [("1", _("Help wanted"))])
        # the first order is the usual one and does not stand in the address
        self._offer("sortierung", _ORDERS[Sorting.NEWEST], list(_ORDERS.items())[1:])

    def wanted(self) -> Wanted:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, keys = self.chosen(), self.known.keys
        return Wanted(
            words=chosen.get("q", ""),
            language=(get_language() or "de")[:2],
            district=keys.get(("district", chosen.get("stadtbezirk", ""))),
            is_city_wide=chosen.get("stadtbezirk") == CITY_WIDE,
            neighbourhood=int(chosen.get("ort", 0)) or None,
            theme=keys.get(("theme", chosen.get("thema", ""))),
            audience=keys.get(("audience", chosen.get("zielgruppe", ""))),
            kind=chosen.get("art", ""),
            states=(chosen["status"],) if "status" in chosen else (),
            funding_class=chosen.get("geld", ""),
            year=int(chosen.get("jahr", 0)) or None,
            wants_help="hilfe" in chosen,
            cell=int(chosen.get("feld", 0)) or None,
            sorting=Sorting(chosen.get("sortierung", Sorting.NEWEST)),
        )
