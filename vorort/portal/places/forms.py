from urllib.parse import urlencode

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District, PlaceCategory
from vorort.districts.selectors import all_districts, used_categories
from vorort.shell.shapes import ActiveFilter


class PlaceFilter(forms.Form):
    """Filters of the directory. Their names stand in the address, so they are German like the paths."""

    name = forms.CharField(label=_("Name"), required=False, max_length=100)
    art: forms.ModelChoiceField[PlaceCategory] = forms.ModelChoiceField(
        None, label=_("Kind"), required=False, to_field_name="slug", empty_label=_("All kinds")
    )
    stadtbezirk: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), required=False, to_field_name="slug", empty_label=_("Whole city")
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["art"].queryset = used_categories()  # type: ignore[attr-defined]
        self.fields["art"].label_from_instance = lambda category: category.name  # type: ignore[attr-defined]
        self.fields["stadtbezirk"].queryset = all_districts()  # type: ignore[attr-defined]

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use, each with the address that leaves it out."""
        chosen = {name: value for name, value in getattr(self, "cleaned_data", {}).items() if value}
        plain = {n: v if isinstance(v, str) else v.slug for n, v in chosen.items()}
        return [
            ActiveFilter(value if isinstance(value, str) else value.name, _without(path, plain, name))
            for name, value in chosen.items()
        ]


def _without(path: str, plain: dict[str, str], name: str) -> str:
    rest = urlencode({key: value for key, value in plain.items() if key != name})
    return f"{path}?{rest}" if rest else path
