from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.districts.selectors import all_districts
from vorort.shell.event_forms import EventFields
from vorort.shell.human import HumanForm


class ProposeEventForm(HumanForm, EventFields):
    """A date, on one page and without an account."""

    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), empty_label=_("Please choose")
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        help_text=_(
            "We send you a link to confirm the date, and later one to change it. Nobody else sees it."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["district"].queryset = all_districts()  # type: ignore[attr-defined]
