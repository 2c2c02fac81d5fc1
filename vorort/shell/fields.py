"""What forms share: words, a day from the browser's calendar, doing what a form says, and what an action did not like."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError

from vorort.ground.text import normalised

R = TypeVar("R")


class WordsField(forms.CharField):
    """Words in one form before anybody asks whether something was written, and how much. NUL is refused, as everywhere."""

    def to_python(self, value: Any) -> str | None:
        is_told = isinstance(value, str) and "\0" not in value
        return super().to_python(normalised(value) if is_told else value)


class DayField(forms.DateField):
    """A day, chosen in the calendar of the browser."""

    def __init__(self, **more: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **more)


def attempt(form: forms.Form, act: Callable[[], R]) -> R | None:
    """Do what a form says, once it is filled in rightly. What the action does not like is told by the form."""
    if not form.is_valid():
        return None
    try:
        return act()
    except ValidationError as error:
        tell(form, error)
    return None


def tell(form: forms.BaseForm, error: ValidationError) -> None:
    """Say what an action did not like, beside the field it is about, else on top."""
    told = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
    for name, sentences in told.items():
        form.add_error(name if name in form.fields else None, sentences)
