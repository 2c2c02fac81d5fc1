from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.portal.lasting import Choices
from vorort.shell.fields import WordsField
from vorort.shell.list_filters import UNKNOWN, ListFilter


class PlaceFilter(ListFilter):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    name = WordsField(label=_("Name"), required=False, max_length=100)
    art = forms.ChoiceField(label=_("Kind"), required=False, error_messages=UNKNOWN)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)

    def __init__(self, *args: object, categories: Choices, districts: Choices) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self._offer("art", _("All kinds"), categories)
        self._offer("stadtbezirk", _("Whole city"), districts)
