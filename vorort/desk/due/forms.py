from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee


class DueFilter(forms.Form):
    """Of which district."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False)

    def __init__(self, *args: Any, committees: QuerySet[Committee], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = (
            committees.order_by("district__name").values_list("district__slug", "district__name").distinct()
        )
        found = list(rows)
        self.knows_any = bool(found)
        self.districts = {slug: name for slug, name in found if slug}
        field = self.fields["stadtbezirk"]
        field.choices = [("", _("All districts")), *self.districts.items()]  # type: ignore[attr-defined]

    @property
    def has_choice(self) -> bool:
        return len(self.districts) > 1

    def chosen(self) -> str:
        """The slug of a district one sees to, or nothing."""
        return str(self.cleaned_data.get("stadtbezirk", "")) if self.is_valid() else ""

    def label(self, slug: str) -> str:
        return self.districts.get(slug, "")
