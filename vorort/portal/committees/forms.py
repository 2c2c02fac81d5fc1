from urllib.parse import urlencode

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.shell.shapes import ActiveFilter

Choices = tuple[tuple[str, str], ...]
# it does not repeat what was typed into the address
_UNKNOWN = {"invalid_choice": forms.ModelChoiceField.default_error_messages["invalid_choice"]}


class CommitteeFilter(forms.Form):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    stadtbezirk = forms.ChoiceField(label=gettext_lazy("District"), required=False, error_messages=_UNKNOWN)
    art = forms.ChoiceField(label=gettext_lazy("Kind"), required=False, error_messages=_UNKNOWN)
    offen = forms.BooleanField(label=gettext_lazy("open to join"), required=False)

    def __init__(self, *args: object, kinds: Choices, districts: Choices) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.names = dict(kinds + districts)
        self._offer("art", gettext_lazy("All kinds"), kinds)
        self._offer("stadtbezirk", gettext_lazy("Whole city"), districts)

    def _offer(self, name: str, anything: Promise, choices: Choices) -> None:
        self.fields[name].choices = [("", anything), *choices]  # type: ignore[attr-defined]  # a ChoiceField

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use, each with the address that leaves it out."""
        given = getattr(self, "cleaned_data", {})
        chosen = {name: "1" if value is True else value for name, value in given.items() if value}
        return [
            ActiveFilter(
                _("open to join") if name == "offen" else self.names[value], _without(path, chosen, name)
            )
            for name, value in chosen.items()
        ]


def _without(path: str, chosen: dict[str, str], name: str) -> str:
    rest = urlencode({key: value for key, value in chosen.items() if key != name})
    return f"{path}?{rest}" if rest else path
