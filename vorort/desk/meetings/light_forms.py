"""The light record: one page for what happened. Whoever, when, and line by line what came of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from vorort.desk.meetings.lines import LineSet
from vorort.desk.meetings.moments import LengthField, MomentsForm, lengths
from vorort.ground.clock import now
from vorort.meetings.actions import Line
from vorort.meetings.models import AgendaItem, Meeting
from vorort.people.models import Person
from vorort.shell.fields import HourField, NearDayField, WordsField
from vorort.shell.keys import MOST_KEY

EMPTY_LINES = 3
MOST_GUESTS = 50
NOON = 12


class RecordForm(MomentsForm):
    """Who met when and where."""

    more = ("title", "place", "is_public")

    day = NearDayField(label=_("Day"))
    hour = HourField(label=_("Began at"), initial="18:00")
    length = LengthField(label=_("How long"))
    present = forms.MultipleChoiceField(
        label=_("Who was there"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Please say who was there.")},
    )
    guests = WordsField(
        label=_("Guests"), max_length=2_000, required=False, help_text=_("Names with commas between them.")
    )
    title = WordsField(label=_("Title"), max_length=200, required=False)
    place = WordsField(label=_("Place"), max_length=200, required=False)
    is_public = forms.BooleanField(label=_("It was public"), required=False)

    def __init__(
        self,
        members: Sequence[tuple[Person, str]],
        meeting: Meeting | None,
        data: Any = None,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        self._members = {str(person.pk): person for person, _label in members}
        start = _start(meeting)
        super().__init__(data, initial=start | dict(initial or {}))
        present: Any = self.fields["present"]
        present.choices = [(str(person.pk), label) for person, label in members]
        if meeting:
            length: Any = self.fields["length"]
            length.choices = lengths(start["length"])
            del self.fields["title"], self.fields["is_public"]

    def add_error(self, field: str | None, error: Any) -> None:
        """What concerns a line stands on top, since it may be any of them."""
        super().add_error(field if field in self.fields or field in ("begins", "ends") else None, error)

    def values(self) -> dict[str, Any]:
        """What the action takes, but for the lines."""
        filled, (begins, ends), at = self.cleaned_data, self.moments, now()
        # whoever writes while it should still last writes at its end
        if begins < at < ends:
            ends = at
        told = {name: filled[name] for name in ("title", "place", "is_public") if name in filled}
        names = filled["guests"].replace("\r\n", ",").replace("\n", ",").replace(";", ",").split(",")
        people = [self._members[key] for key in filled["present"]]
        return told | {"begins": begins, "ends": ends, "present": people, "guests": names[:MOST_GUESTS]}


def _start(meeting: Meeting | None) -> dict[str, Any]:
    if meeting is None:
        return _last_time(localtime(now()))
    return MomentsForm.start_of(meeting.begins, meeting.ends) | {"place": meeting.place}


def _last_time(here: datetime) -> dict[str, Any]:
    """When they have met, most likely: in the morning last evening, in the afternoon just now, else this evening."""
    if here.hour < NOON:
        return {"day": here.date() - timedelta(days=1)}
    if here - timedelta(minutes=30) < here.replace(hour=18, minute=0):
        return {"day": here.date(), "hour": f"{here.hour - 2}:00"}
    return {"day": here.date()}


class RecordLine(forms.Form):
    """One line: an item that was planned, or a new one."""

    item = forms.IntegerField(required=False, min_value=1, max_value=MOST_KEY, widget=forms.HiddenInput)
    title = WordsField(label=_("What it was about"), max_length=200, required=False)
    notes = WordsField(
        label=_("Notes"), max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    decision = WordsField(
        label=_("Decided"), max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    task = WordsField(label=_("To do"), max_length=300, required=False)
    responsible = forms.ChoiceField(label=_("Who"), required=False)
    due_on = NearDayField(label=_("Until"), required=False)

    def __init__(
        self,
        *args: Any,
        members: Sequence[tuple[Person, str]] = (),
        items: Sequence[AgendaItem] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._members = {str(person.pk): person for person, _label in members}
        self._items = {item.pk: item for item in items}
        who: Any = self.fields["responsible"]
        who.choices = [
            ("", _("nobody yet")),
            *((str(person.pk), person.full_name) for person, _label in members),
        ]

    @property
    def planned(self) -> AgendaItem | None:
        """The item of the agenda this line speaks of."""
        value = str(self["item"].value() or "")
        return self._items.get(int(value[:20])) if value.isascii() and value.isdigit() else None

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        asked = filled.get("responsible") or filled.get("due_on")
        if asked and not (filled.get("task") or filled.get("decision")):
            self.add_error("task", _("Please say what is to be done."))
        return filled

    def told(self) -> Line:
        filled = self.cleaned_data
        return Line(
            title=filled["title"],
            item=self.planned if _is_used(filled) else None,
            notes=filled["notes"],
            decision=filled["decision"],
            task=filled["task"],
            responsible=self._members.get(filled["responsible"]),
            due_on=filled["due_on"],
        )


def _is_used(filled: dict[str, Any]) -> bool:
    return any(filled[name] for name in ("title", "notes", "decision", "task"))


class RecordLines(LineSet[RecordLine]):
    """All lines."""

    line = RecordLine

    def told(self) -> list[Line]:
        return [line.told() for line in self.lines]


def empty_lines() -> list[dict[str, Any]]:
    return [{} for _line in range(EMPTY_LINES)]


def lines_for(items: Sequence[AgendaItem]) -> list[dict[str, Any]]:
    """A line for each item of the agenda and one more; without an agenda three empty ones."""
    planned = [{"item": item.pk, "notes": item.notes} for item in items]
    return [*planned, {}] if planned else empty_lines()
