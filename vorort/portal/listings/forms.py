from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.districts.selectors import all_districts
from vorort.shell.human import HumanForm
from vorort.shell.listing_forms import ListingFields


class SuggestListingForm(HumanForm, ListingFields):
    """An entry of the directory, on one page and without an account."""

    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), empty_label=_("Please choose")
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        help_text=_(
            "We send you a link to confirm the entry, to change it later, and once a year the question whether it still "
            "holds. Nobody but the district sees this address."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    agrees = forms.BooleanField(label=_("I may speak for them, and we agree to this"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["district"].queryset = all_districts()  # type: ignore[attr-defined]
