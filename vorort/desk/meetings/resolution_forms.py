"""Forms of resolutions and tasks."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.meetings.choices import FollowUp, Outcome
from vorort.meetings.models import MeetingTask, Resolution
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.people.models import Person
from vorort.shell.fields import NearDayField, WordsField

# of a resolution: whose it is, and until when
ASSIGNED = ("responsible", "due_on", "responsible_note")


class WhoForm(forms.Form):
    """Who sees to it and until when."""

    responsible = forms.ChoiceField(label=_("Who"), required=False)
    due_on = NearDayField(label=_("Until"), required=False)

    def __init__(self, people: Sequence[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(person.pk): person for person in people}
        field: Any = self.fields["responsible"]
        field.choices = [
            ("", _("nobody yet")),
            *((key, person.full_name) for key, person in self._people.items()),
        ]

    def who(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {"responsible": self._people.get(filled["responsible"]), "due_on": filled["due_on"]}


class PassResolutionForm(WhoForm):
    """What was agreed without counting votes."""

    more = ("outcome", "responsible_note")
    wording = WordsField(
        label=_("What was decided, word for word"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    outcome = forms.ChoiceField(
        label=_("How"),
        choices=[(one.value, one.label) for one in (Outcome.CARRIED, Outcome.NOTED, Outcome.POSTPONED)],
        initial=Outcome.CARRIED.value,
    )
    responsible_note = WordsField(label=_("Somebody else sees to it"), max_length=150, required=False)
    field_order = ("wording",)

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        told = {"wording": filled["wording"], "responsible_note": filled["responsible_note"]}
        return told | self.who() | {"outcome": Outcome(filled["outcome"])}


class ReportForm(forms.Form):
    """What became of a resolution."""

    more = ("settled_on", "responsible", "due_on", "responsible_note")
    follow_up = forms.ChoiceField(
        label=_("Where it stands"),
        choices=[
            (FollowUp.DONE.value, _("It is done")),
            (FollowUp.RUNNING.value, _("It is in progress")),
            (FollowUp.OPEN.value, _("It is still open")),
            (FollowUp.DROPPED.value, _("It was dropped")),
        ],
        widget=forms.RadioSelect,
    )
    evidence = WordsField(
        label=_("In a sentence"),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("What came of it. Of a public resolution everybody can read it."),
    )
    settled_on = NearDayField(label=_("On which day"), required=False)
    # these are for whoever runs the meetings
    responsible = forms.ChoiceField(label=_("Who sees to it from now on"), required=False)
    due_on = NearDayField(label=_("Until"), required=False)
    responsible_note = WordsField(label=_("Somebody else sees to it"), max_length=150, required=False)

    def __init__(self, people: Sequence[Person] | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(person.pk): person for person in people or ()}
        if people is None:
            for name in ASSIGNED:
                del self.fields[name]
            return
        field: Any = self.fields["responsible"]
        field.choices = [("", _("nobody yet")), *((key, one.full_name) for key, one in self._people.items())]

    @classmethod
    def start(cls, resolution: Resolution) -> dict[str, Any]:
        return {
            "follow_up": resolution.follow_up or FollowUp.DONE.value,
            "evidence": resolution.evidence,
            "settled_on": resolution.settled_on,
            "responsible": str(resolution.responsible_id or ""),
            "due_on": resolution.due_on,
            "responsible_note": resolution.responsible_note,
        }

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        told = {name: filled[name] for name in ("evidence", "settled_on")}
        return told | {"follow_up": FollowUp(filled["follow_up"]), "assigned": self._assigned()}

    def _assigned(self) -> dict[str, Any]:
        """Only what is different: nobody hands on what they have only looked at."""
        told = {name: self.cleaned_data[name] for name in ASSIGNED if name in self.changed_data}
        if "responsible" in told:
            told["responsible"] = self._people.get(told["responsible"])
        return told


class MeetingTaskForm(WhoForm):
    """Who does what until when."""

    text = WordsField(label=_("What is to be done"), max_length=300)
    field_order = ("text",)

    @classmethod
    def start(cls, task: MeetingTask) -> dict[str, Any]:
        return {"text": task.text, "responsible": str(task.responsible_id or ""), "due_on": task.due_on}
