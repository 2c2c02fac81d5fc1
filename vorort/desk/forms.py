from django import forms

from vorort.districts.choices import Capability
from vorort.search.choices import ByHand
from vorort.search.models import SearchEntry


class SwitchForm(forms.Form):
    """One switch, turned."""

    capability = forms.ChoiceField(choices=Capability.choices)
    on = forms.BooleanField(required=False)


class JudgeForm(forms.Form):
    """What an editor says about a related content."""

    target = forms.ModelChoiceField(SearchEntry.objects.all())
    by_hand = forms.ChoiceField(choices=ByHand.choices, required=False)
