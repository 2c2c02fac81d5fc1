"""Day, hour and length as people give them, and the moments they mean where the city lies."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils.timezone import localtime
from django.utils.translation import gettext, ngettext

from vorort.meetings.rules.series import moment
from vorort.shell.filters import figure

LENGTHS = (30, 45, 60, 90, 120, 150, 180, 240, 480)
USUAL_LENGTH = 120


class LengthField(forms.TypedChoiceField):
    """How long something takes, in minutes."""

    def __init__(self, **more: Any) -> None:
        super().__init__(choices=lengths, coerce=int, initial=USUAL_LENGTH, **more)


def lengths(*others: int) -> list[tuple[int, str]]:
    """The usual ones, and others that are there already."""
    return [(minutes, length_word(minutes)) for minutes in sorted({*LENGTHS, *others})]


def length_word(minutes: int) -> str:
    """`90` is one and a half hours."""
    if minutes < 60:
        return ngettext("%(minutes)s minute", "%(minutes)s minutes", minutes) % {"minutes": minutes}
    if minutes == 60:
        return gettext("1 hour")
    places = 0 if minutes % 60 == 0 else 1 if minutes % 30 == 0 else 2
    return gettext("%(hours)s hours") % {"hours": figure(minutes / 60, places)}


class MomentsForm(forms.Form):
    """A form with `day`, `hour` and `length`."""

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """Begin and end. Only once the form is filled in rightly."""
        filled = self.cleaned_data
        begins = moment(filled["day"], filled["hour"])
        return begins, begins + timedelta(minutes=filled["length"])

    def add_error(self, field: str | None, error: Any) -> None:
        """What an action says of the beginning stands beside the day, of the end beside the length."""
        super().add_error({"begins": "day", "ends": "length"}.get(field or "", field), error)

    @staticmethod
    def start_of(begins: datetime, ends: datetime) -> dict[str, Any]:
        """The initial values out of two moments."""
        local = localtime(begins)
        minutes = int((ends - begins).total_seconds() // 60)
        return {"day": local.date(), "hour": local.strftime("%H:%M"), "length": minutes}
