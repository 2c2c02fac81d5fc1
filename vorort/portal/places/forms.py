from urllib.parse import urlencode

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.portal.lasting import Choices
from vorort.shell.shapes import ActiveFilter

# like that of a choice from the database: it does not repeat what was typed into the address
_UNKNOWN = {"invalid_choice": forms.ModelChoiceField.default_error_messages["invalid_choice"]}


class PlaceFilter(forms.Form):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    name = forms.CharField(label=_("Name"), required=False, max_length=100)
    art = forms.ChoiceField(label=_("Kind"), required=False, error_messages=_UNKNOWN)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=_UNKNOWN)

    def __init__(self, *args: object, categories: Choices, districts: Choices) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.names = dict(categories + districts)
        self._offer("art", _("All kinds"), categories)
        self._offer("stadtbezirk", _("Whole city"), districts)

    def _offer(self, name: str, anything: Promise, choices: Choices) -> None:
        self.fields[name].choices = [("", anything), *choices]  # type: ignore[attr-defined]  # a ChoiceField

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use, each with the address that leaves it out."""
        chosen = {name: value for name, value in getattr(self, "cleaned_data", {}).items() if value}
        return [
            ActiveFilter(value if name == "name" else self.names[value], _without(path, chosen, name))
            for name, value in chosen.items()
        ]


def _without(path: str, chosen: dict[str, str], name: str) -> str:
    rest = urlencode({key: value for key, value in chosen.items() if key != name})
    return f"{path}?{rest}" if rest else path
