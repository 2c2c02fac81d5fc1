from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.committees.selectors.due import OurCommittee


class DueFilter(forms.Form):
    """Of which district."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False)

    def __init__(self, *args: Any, committees: Sequence[OurCommittee], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._committees = committees
        self.knows_any = bool(committees)
        self.districts = {row.district_slug: row.district_name for row in committees if row.district_slug}
        field = self.fields["stadtbezirk"]
        field.choices = [("", _("All districts")), *self.districts.items()]  # type: ignore[attr-defined]

    @property
    def has_choice(self) -> bool:
        return len(self.districts) > 1

    def chosen(self) -> str:
        """The slug of a district one sees to, or nothing."""
        return str(self.cleaned_data.get("stadtbezirk", "")) if self.is_valid() else ""

    def committees_in(self, slug: str) -> frozenset[int]:
        """The committees of a district, or all one sees to."""
        return frozenset(row.committee_id for row in self._committees if slug in ("", row.district_slug))

    def label(self, slug: str) -> str:
        return self.districts.get(slug) or ""
