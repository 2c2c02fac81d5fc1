from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.portal.list_filters import CityFilter
from vorort.projects.choices import ONE_OF_SECTOR, Offer
from vorort.projects.selectors.listings import Sought
from vorort.shell.list_filters import UNKNOWN

ANYTHING = "etwas"
# how offers are called in the address, which is German like the paths
OFFERS = {"geld": Offer.MONEY, "material": Offer.THINGS, "hilfe": Offer.HANDS, "mitmachen": Offer.PART}


class ListingFilter(CityFilter):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    art = forms.ChoiceField(label=_("Kind"), required=False, error_messages=UNKNOWN)
    bietet = forms.ChoiceField(label=_("Brings in"), required=False, error_messages=UNKNOWN)
    # what most readers need; the rest stands behind "more"
    FIRST = ("q", "stadtbezirk", "art", "bietet")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        # the directory has no map
        del self.fields["feld"]
        self._offer("art", _("All"), [(one.value, label) for one, label in ONE_OF_SECTOR.items()])
        offers = [(ANYTHING, _("anything")), *((word, one.label) for word, one in OFFERS.items())]
        self._offer("bietet", _("Does not matter"), offers)

    def sought(self) -> Sought:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, keys = self.chosen(), self.known.keys
        return Sought(
            words=chosen.get("q", ""),
            language=(get_language() or "de")[:2],
            district=keys.get(("district", chosen.get("stadtbezirk", ""))),
            neighbourhood=int(chosen.get("ort", 0)) or None,
            theme=keys.get(("theme", chosen.get("thema", ""))),
            audience=keys.get(("audience", chosen.get("zielgruppe", ""))),
            sector=chosen.get("art", ""),
            offer=OFFERS.get(chosen.get("bietet", "")),
            offers_anything=chosen.get("bietet") == ANYTHING,
        )
