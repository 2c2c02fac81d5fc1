from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.shell.list_filters import UNKNOWN, ListFilter

Choices = tuple[tuple[str, str], ...]


class CommitteeFilter(ListFilter):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    stadtbezirk = forms.ChoiceField(label=gettext_lazy("District"), required=False, error_messages=UNKNOWN)
    art = forms.ChoiceField(label=gettext_lazy("Kind"), required=False, error_messages=UNKNOWN)
    offen = forms.BooleanField(label=gettext_lazy("open to join"), required=False)

    def __init__(self, *args: object, kinds: Choices, districts: Choices) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self._offer("art", gettext_lazy("All kinds"), kinds)
        self._offer("stadtbezirk", gettext_lazy("Whole city"), districts)

    def chosen(self) -> dict[str, Any]:
        return {name: "1" if value is True else value for name, value in super().chosen().items()}

    def _label(self, name: str, value: str) -> str:
        return _("open to join") if name == "offen" else super()._label(name, value)
