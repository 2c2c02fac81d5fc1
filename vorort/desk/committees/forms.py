from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from vorort.committees.actions import Newcomer
from vorort.committees.models import Committee
from vorort.ground.clock import first_moment
from vorort.ground.text import normalised
from vorort.people.models import Organisation


class AppointMemberForm(forms.Form):
    """Whom to appoint, for whom, and until when."""

    given_name = forms.CharField(label=_("First name"), max_length=100, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=100)
    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_(
            "The letter with the link goes there. Without it, please ask them yourself; the office notes the answer."
        ),
    )
    on_behalf_of: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        None, label=_("On behalf of"), required=False, empty_label=_("speaks for themselves")
    )
    begins = forms.DateField(
        label=_("From"), initial=localdate, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    ends = forms.DateField(
        label=_("Until (last day)"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, committee: Committee, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        near = Organisation.objects.filter(dissolved_on=None)
        if committee.district_id:
            near = near.filter(Q(district=None) | Q(district_id=committee.district_id))
        self.fields["on_behalf_of"].queryset = near  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        begins, ends = filled.get("begins"), filled.get("ends")
        if begins and ends and ends < begins:
            self.add_error("ends", _("The last day lies before the first."))
        return filled

    def newcomer(self) -> Newcomer:
        filled = self.cleaned_data
        return Newcomer(
            normalised(filled["given_name"]), normalised(filled["family_name"]), filled["email"].lower()
        )

    @property
    def begins_at(self) -> datetime:
        """The first moment of the first day."""
        return first_moment(self.cleaned_data["begins"])

    @property
    def ends_at(self) -> datetime | None:
        """The moment after the last day."""
        last: date | None = self.cleaned_data["ends"]
        return first_moment(last + timedelta(days=1)) if last else None


class RecallMemberForm(forms.Form):
    """Why a mandate is taken back."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only those who run the committee can read it."),
    )
