from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.people.choices import ConsentWay
from vorort.shell.fields import WordsField
from vorort.shell.listing_forms import ListingFields


class RecordListingForm(ListingFields):
    """An entry of somebody who has called or written."""

    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), empty_label=None
    )
    way = forms.ChoiceField(
        label=_("How have they agreed to be in the directory?"),
        choices=[(one.value, one.label) for one in (ConsentWay.SPOKEN, ConsentWay.PAPER)],
        widget=forms.RadioSelect,
    )
    email = forms.EmailField(
        label=_("Their e-mail address"),
        max_length=254,
        required=False,
        help_text=_(
            "They get a link to change the entry, and once a year the question whether it still holds. Without it you are "
            "reminded to ask."
        ),
    )
    form_key = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(self, *args: Any, keys: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = District.objects.filter(pk__in=keys).order_by("name").defer("boundary")
        self.fields["district"].queryset = places  # type: ignore[attr-defined]


class DeclineListingForm(forms.Form):
    """Why an entry is not taken up."""

    reason = WordsField(
        label=_("Why is it not taken up?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Whoever has suggested it gets this by mail."),
    )


class MoveListingForm(forms.Form):
    """To which district an entry belongs."""

    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), empty_label=_("Please choose")
    )

    def __init__(self, own: District, *args: Any) -> None:
        super().__init__(*args)
        others = District.objects.defer("boundary").exclude(pk=own.pk).order_by("name")
        self.fields["district"].queryset = others  # type: ignore[attr-defined]


class WithdrawListingForm(forms.Form):
    """Why an entry is taken out."""

    reason = WordsField(
        label=_("Why is it taken out?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Whoever is behind the entry gets this by mail."),
    )
