"""What forms share: words, a day from the browser's calendar, doing what a form says, and what an action did not like."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from vorort.ground.text import normalised

R = TypeVar("R")
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


class WordsField(forms.CharField):
    """Words in one form before anybody asks whether something was written, and how much. NUL is refused, as everywhere."""

    def to_python(self, value: Any) -> str | None:
        is_told = isinstance(value, str) and "\0" not in value
        return super().to_python(normalised(value) if is_told else value)


class DayField(forms.DateField):
    """A day, chosen in the calendar of the browser."""

    def __init__(self, **more: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **more)


class NearDayField(DayField):
    """A day that somebody can mean: what a clock of computers cannot hold is refused."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.validators += [
            MinValueValidator(FIRST_DAY, _("Please give a day after the year 2000.")),
            MaxValueValidator(LAST_DAY, _("Please give a day before the year 2101.")),
        ]


class HourField(forms.TimeField):
    """What the clock shows, chosen in the browser's own way."""

    def __init__(self, **more: Any) -> None:
        super().__init__(widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), **more)


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
