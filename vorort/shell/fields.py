"""What forms share: a day from the browser's calendar, and what an action did not like."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError


class DayField(forms.DateField):
    """A day, chosen in the calendar of the browser."""

    def __init__(self, **more: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **more)


def tell(form: forms.BaseForm, error: ValidationError) -> None:
    """Say what an action did not like, beside the field it is about, else on top."""
    told = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
    for name, sentences in told.items():
        form.add_error(name if name in form.fields else None, sentences)
