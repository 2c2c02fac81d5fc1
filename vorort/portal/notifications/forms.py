from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict

from vorort.notifications.choices import Kind, Rhythm

# who has no account leads no committee and moderates nothing
WITHOUT_ACCOUNT = (Kind.OWN, Kind.SUPPORTED, Kind.FOLLOWED)


class RhythmForm(forms.Form):
    """How often, for each kind of news."""

    def __init__(self, data: QueryDict | None, *, chosen: Mapping[str, str], has_account: bool) -> None:
        super().__init__(data, initial=dict(chosen))
        for kind in Kind if has_account else WITHOUT_ACCOUNT:
            self.fields[kind.value] = forms.ChoiceField(label=kind.label, choices=Rhythm.choices)

    def rhythms(self) -> dict[str, Any]:
        """What the action takes."""
        return dict(self.cleaned_data)
