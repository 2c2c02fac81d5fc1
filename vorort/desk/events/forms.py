from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.shell.event_forms import EventFields
from vorort.shell.fields import WordsField


class RecordEventForm(EventFields):
    """A date of somebody who has called or written."""

    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), empty_label=None
    )
    form_key = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(self, *args: Any, keys: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = District.objects.filter(pk__in=keys).order_by("name").defer("boundary")
        self.fields["district"].queryset = places  # type: ignore[attr-defined]


class DeclineEventForm(forms.Form):
    """Why a date is not published."""

    reason = WordsField(
        label=_("Why is it not published?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Whoever has entered it gets this by mail."),
    )
