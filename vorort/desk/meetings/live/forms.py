"""The forms of a meeting that runs: one question each, and behind "more" what seldom matters."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import get_current_timezone, localtime
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import Mode
from vorort.meetings.actions.keeping import is_stand_in
from vorort.meetings.choices import Outcome, Right
from vorort.meetings.models import AgendaItem, Meeting
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.people.models import Person
from vorort.shell.fields import DayField, HourField, WordsField
from vorort.shell.keys import MOST_KEY

# more names at once are a mistake
MOST_GUESTS = 50
MOST_LETTERS_OF_NAME = 150


def on_that_day(meeting: Meeting, told: time | None, at: datetime) -> datetime | None:
    """A time of day on the day of the meeting, or past midnight on the next; where none was told, None."""
    if told is None:
        return None
    opened = localtime(meeting.opened_at or meeting.begins)
    moment = datetime.combine(opened.date(), told, tzinfo=get_current_timezone())
    later = datetime.combine(opened.date() + timedelta(days=1), told, tzinfo=get_current_timezone())
    return later if moment < opened and later <= at else moment


class ArrivalForm(forms.Form):
    """Who has come: members with one tick each, stand-ins who act, guests by name."""

    more = ("came_at", "is_online", "right")

    people = forms.MultipleChoiceField(
        label=_("Members"), required=False, widget=forms.CheckboxSelectMultiple
    )
    acting = forms.MultipleChoiceField(
        label=_("Stand-ins who vote now"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Only while the member is absent."),
    )
    guests = WordsField(
        label=_("Guests"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One name per line."),
    )
    came_at = HourField(
        required=False, label=_("Came at"), help_text=_("Empty: now, or the opening until the first item.")
    )
    is_online = forms.BooleanField(label=_("Takes part online"), required=False)
    right = forms.ChoiceField(
        label=_("Guests come"),
        required=False,
        choices=[("", _("as guests")), (Right.ADMINISTRATION.value, _("for the administration"))],
    )

    def __init__(self, meeting: Meeting, offered: Iterable[Mandate], *args: Any, **kwargs: Any) -> None:
        """`offered` are those who are not there; for what was sent all who sit here, so that the action says who is."""
        super().__init__(*args, **kwargs)
        self.meeting = meeting
        self._people: dict[str, Person] = {}
        members: list[tuple[str, str]] = []
        stand_ins: list[tuple[str, str]] = []
        for mandate in offered:
            self._people[str(mandate.person_id)] = mandate.person
            (stand_ins if is_stand_in(mandate) else members).append((str(mandate.person_id), _line(mandate)))
        self._offer("people", members)
        self._offer("acting", stand_ins)
        if meeting.mode == Mode.IN_PERSON:
            del self.fields["is_online"]

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        if choices:
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        else:
            del self.fields[name]

    def clean_guests(self) -> list[str]:
        text = self.cleaned_data["guests"]
        names = [name for line in text.splitlines() if (name := " ".join(line.split()))]
        if len(names) > MOST_GUESTS or any(len(name) > MOST_LETTERS_OF_NAME for name in names):
            raise ValidationError(_("Please give one name per line, fifty at most."))
        return names

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        told = (filled.get(name) for name in ("people", "acting", "guests"))
        if not self.errors and not any(told):
            raise ValidationError(_("Please tick somebody, or write down a name."))
        return filled

    def ticked(self, name: str) -> list[Person]:
        return [self._people[key] for key in self.cleaned_data.get(name, ())]

    def common(self, at: datetime) -> dict[str, Any]:
        """What holds for all who come now."""
        came = on_that_day(self.meeting, self.cleaned_data["came_at"], at)
        return {"came_at": came, "is_online": self.cleaned_data.get("is_online", False)}


def _line(mandate: Mandate) -> str:
    """Name, seat and for whom, as one finds them on a list to sign."""
    voice = "" if mandate.seat.is_voting else str(_("advisory"))
    told = [mandate.person.full_name, str(mandate.seat), mandate.speaks_for, voice]
    return " · ".join(filter(None, told))


class DepartureForm(forms.Form):
    """When somebody has left."""

    left_at = HourField(
        required=False,
        label=_("Left at"),
        help_text=_("Empty: now. The same time as the arrival: noted by mistake."),
    )


class NotesForm(forms.Form):
    """What was said on an item; `version` is the one that was read."""

    text = WordsField(
        label=_("Notes"),
        required=False,
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("They become the draft of the minutes."),
    )
    version = forms.IntegerField(min_value=0, max_value=MOST_KEY, widget=forms.HiddenInput)


class OwnConflictForm(forms.Form):
    """Why somebody takes no part in an item."""

    reason = WordsField(
        label=_("Reason"),
        max_length=300,
        required=False,
        help_text=_("It stands in the part of the minutes that is not public. Nobody has to give one."),
    )


class CloseMeetingForm(forms.Form):
    """Which of the topics that were not reached come back; those that belong to something else do so by themselves."""

    carry = forms.MultipleChoiceField(
        label=_("For the next meeting"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, left: Sequence[AgendaItem], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not left:
            del self.fields["carry"]
            return
        field: Any = self.fields["carry"]
        field.choices = [(str(item.pk), str(item)) for item in left]
        field.initial = [key for key, _label in field.choices]

    @property
    def chosen(self) -> list[int]:
        return [int(key) for key in self.cleaned_data.get("carry", ())]


class WhoForm(forms.Form):
    """One of several people."""

    person = forms.ChoiceField(label=_("Who"))

    def __init__(self, people: Sequence[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(one.pk): one for one in people}
        offered = [(key, one.full_name) for key, one in self._people.items()]
        self.fields["person"].choices = [("", _("Please choose")), *offered]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> Person:
        return self._people[self.cleaned_data["person"]]


class ConflictForm(WhoForm, OwnConflictForm):
    """Who takes no part in an item."""

    field_order = ("person", "reason")

    def values(self) -> dict[str, Any]:
        return {"reason": self.cleaned_data["reason"]}


class ResponsibleForm(forms.Form):
    """Somebody sees to it, until a day."""

    responsible = forms.ChoiceField(label=_("Responsible"), required=False)
    due_on = DayField(label=_("Until"), required=False)

    def __init__(self, people: Sequence[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(one.pk): one for one in people}
        offered = [(key, one.full_name) for key, one in self._people.items()]
        self.fields["responsible"].choices = [("", _("nobody yet")), *offered]  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        """What the actions take."""
        return self.cleaned_data | {"responsible": self._people.get(self.cleaned_data["responsible"])}


class AgreedForm(ResponsibleForm):
    """What was agreed without counting votes."""

    more = ("responsible", "responsible_note", "due_on")
    field_order = ("outcome", "wording", "responsible", "responsible_note", "due_on")

    wording = WordsField(
        label=_("Resolution"), max_length=MOST_LETTERS, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Word for word, as it shall stand in the register."),
    )  # fmt: skip
    outcome = forms.ChoiceField(
        label=_("What became of it"),
        choices=[
            (Outcome.CARRIED.value, _("agreed, nobody objects")),
            (Outcome.NOTED.value, _("noted")),
            (Outcome.POSTPONED.value, _("postponed")),
        ],
        widget=forms.RadioSelect,
        initial=Outcome.CARRIED.value,
    )
    responsible_note = WordsField(label=_("Or in words who sees to it"), max_length=150, required=False)

    def values(self) -> dict[str, Any]:
        return super().values() | {"outcome": Outcome(self.cleaned_data["outcome"])}


class MeetingTaskForm(ResponsibleForm):
    """Who does what until when."""

    field_order = ("text", "responsible", "due_on")

    text = WordsField(label=_("Task"), max_length=300)


class LateItemForm(forms.Form):
    """Something that was not on the agenda sent out."""

    more = ("is_public",)

    title = WordsField(label=_("Title"), max_length=200)
    is_public = forms.BooleanField(label=_("Belongs to the public part"), required=False, initial=True)
