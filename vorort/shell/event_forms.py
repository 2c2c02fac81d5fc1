"""What the form of a date asks, for whoever enters one and for the district."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.timezone import get_default_timezone, localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import Audience
from vorort.ground.clock import first_moment, last_day
from vorort.projects.models import Event
from vorort.projects.rules import MOST_OF_POST
from vorort.shell.fields import HourField, NearDayField, WordsField

WORDS = ("title", "text", "where", "street", "organiser", "link")
DAY = timedelta(days=1)


class EventFields(forms.Form):
    """What, when, where, by whom."""

    title = WordsField(
        label=_("What takes place?"),
        max_length=120,
        help_text=_("For example: Flea market in the school yard"),
    )
    day = NearDayField(label=_("On which day?"))
    hour = HourField(label=_("From what time?"), required=False)
    until = HourField(label=_("Until what time?"), required=False)
    last_day = NearDayField(label=_("Last day, if there are several"), required=False)
    where = WordsField(
        label=_("Where?"), max_length=200, help_text=_("The name of the place, such as a hall or a park.")
    )
    street = WordsField(
        label=_("Street and number"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    organiser = WordsField(label=_("Who organises it?"), max_length=200)
    text = WordsField(
        label=_("What should people know?"),
        max_length=MOST_OF_POST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Two or three sentences: what happens, what it costs, whether one has to register."),
    )
    link = forms.URLField(
        label=_("Page with more about it"),
        max_length=500,
        required=False,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"])],
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
    )
    audiences: forms.ModelMultipleChoiceField[Audience] = forms.ModelMultipleChoiceField(
        None,
        label=_("For whom above all?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None ticked means for everybody."),
    )
    # where what an action says of a column stands
    BESIDE = {"begins": "day", "ends": "until", "is_all_day": "hour"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["audiences"].queryset = Audience.objects.all()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        day, last = filled.get("day"), filled.get("last_day")
        if filled.get("until") and not filled.get("hour") and not self.errors:
            self.add_error("hour", gettext("Please say when it begins."))
        if day and last and last < day:
            self.add_error("last_day", gettext("The end lies before the beginning."))
        elif day and last and last > day and filled.get("hour") and not filled.get("until"):
            self.add_error("until", gettext("Please say until what time on the last day."))
        return filled

    def add_error(self, field: str | None, error: Any) -> None:
        """What an action says of a moment stands beside the day or the hour."""
        super().add_error(self.BESIDE.get(field or "", field), error)

    def values(self) -> dict[str, Any]:
        """As the actions want it. Only once the form is filled in rightly."""
        filled = self.cleaned_data
        told = {name: filled[name] for name in WORDS} | _moments(filled)
        return told | {"audiences": list(filled["audiences"])}


class CancelEventForm(forms.Form):
    """That a date does not take place, and why."""

    reason = WordsField(
        label=_("Why does it not take place?"),
        max_length=500,
        required=False,
        help_text=_("Everybody can read it."),
    )


def _moments(filled: dict[str, Any]) -> dict[str, Any]:
    """Begin and end; what ends before it begins, ends on the day after."""
    day, last, hour, until = (filled[name] for name in ("day", "last_day", "hour", "until"))
    if hour is None:
        return {"begins": first_moment(day), "ends": first_moment((last or day) + DAY), "is_all_day": True}
    begins, ends = _moment(day, hour), _moment(last or day, until) if until else None
    if ends and ends <= begins:
        ends = _moment(day + DAY, until)
    return {"begins": begins, "ends": ends, "is_all_day": False}


def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, get_default_timezone())


def start_of(event: Event) -> dict[str, Any]:
    """What the form shows of a date that is there already, as its sender wants it to read."""
    first = localtime(event.begins)
    told: dict[str, Any] = {name: getattr(event, name) for name in WORDS} | (event.changes or {})
    last = last_day(event.ends) if event.ends else first.date()
    told |= {"day": first.date(), "audiences": list(event.audiences.all())}
    if not event.is_all_day:
        told |= {"hour": f"{first:%H:%M}", "until": f"{localtime(event.ends):%H:%M}" if event.ends else ""}
    # what ends in the night is of one day
    is_night = not event.is_all_day and event.ends is not None and event.ends - event.begins < DAY
    return told | {"last_day": last if last > first.date() and not is_night else None}
