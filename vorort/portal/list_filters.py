"""What filters of lists about the whole city share: where, about what, for whom."""

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.portal.vocabulary import Vocabulary, vocabulary
from vorort.shell.fields import WordsField
from vorort.shell.list_filters import UNKNOWN, ListFilter, without
from vorort.shell.shapes import ActiveFilter


class CityFilter(ListFilter):
    """Filters of a list. Their names stand in the address, so they are German like the paths."""

    q = WordsField(label=_("Words"), required=False, max_length=100)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    ort = forms.ChoiceField(label=_("Neighbourhood"), required=False, error_messages=UNKNOWN)
    thema = forms.ChoiceField(label=_("Theme"), required=False, error_messages=UNKNOWN)
    zielgruppe = forms.ChoiceField(label=_("For whom"), required=False, error_messages=UNKNOWN)
    feld = forms.CharField(
        label=_("Part of the map"), required=False, max_length=18, widget=forms.HiddenInput
    )
    # how a list is shown is no filter
    NO_FILTERS: tuple[str, ...] = ("sortierung",)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        here = self.known.quarters_of(request.GET.get("stadtbezirk", ""))
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("ort", _("All neighbourhoods"), here)
        self._offer("thema", _("All themes"), self.known.themes)
        self._offer("zielgruppe", _("Everybody"), self.known.audiences)
        if not here:
            del self.fields["ort"]

    def clean_feld(self) -> str:
        told: str = self.cleaned_data["feld"]
        return told if told.isascii() and told.isdigit() else ""

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; without its district a part of it is none."""
        chosen = self.chosen()
        return [
            ActiveFilter(
                self._label(name, value),
                without(path, chosen, name, *(["ort", "feld"] if name == "stadtbezirk" else [])),
            )
            for name, value in chosen.items()
            if name not in self.NO_FILTERS
        ]

    def _label(self, name: str, value: str) -> str:
        return gettext("Part of the map") if name == "feld" else super()._label(name, value)
