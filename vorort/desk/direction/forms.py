from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee, Mandate
from vorort.direction.actions import GoalDraft
from vorort.direction.choices import TaskState
from vorort.direction.models import Profile, ProgrammeTask
from vorort.direction.models.profiles import MOST_GOALS, MOST_LETTERS
from vorort.people.models import Person
from vorort.shell.fields import DayField, WordsField
from vorort.shell.keys import MOST_KEY

NUMBERS = range(1, MOST_GOALS + 1)


@dataclass(frozen=True)
class Slot:
    """The fields of one goal in the form."""

    number: int
    title: forms.BoundField
    text: forms.BoundField
    position: forms.BoundField
    continues: forms.BoundField

    @property
    def is_filled(self) -> bool:
        return bool(self.title.value() or self.text.value())


class ProfileDraftForm(forms.Form):
    """What characterises the district, and up to eight goals."""

    text = WordsField(
        label=_("What characterises the district"),
        max_length=MOST_LETTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("One page at most. An empty line begins a new paragraph."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number in NUMBERS:
            told = {"number": number}
            text = forms.Textarea(attrs={"rows": 3})
            self.fields |= {
                f"title_{number}": WordsField(
                    label=_("Goal %(number)s") % told, max_length=120, required=False
                ),
                f"text_{number}": WordsField(
                    label=_("Goal %(number)s in a sentence or two") % told,
                    max_length=600,
                    required=False,
                    widget=text,
                ),
                f"position_{number}": forms.IntegerField(
                    label=_("Place of goal %(number)s") % told,
                    min_value=1,
                    max_value=MOST_GOALS,
                    required=False,
                ),
                f"continues_{number}": forms.IntegerField(
                    required=False, min_value=1, max_value=MOST_KEY, widget=forms.HiddenInput
                ),
            }

    @classmethod
    def start(cls, profile: Profile) -> dict[str, Any]:
        """The initial values out of a draft."""
        values: dict[str, Any] = {"text": profile.text}
        for number, goal in zip(NUMBERS, profile.goals.all(), strict=False):
            values |= {f"title_{number}": goal.title, f"text_{number}": goal.text}
            values |= {f"position_{number}": number, f"continues_{number}": goal.continues_id}
        return values

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        for number in NUMBERS:
            if filled.get(f"text_{number}") and not filled.get(f"title_{number}"):
                self.add_error(f"title_{number}", _("Please give this goal a title."))
        return filled

    @property
    def slots(self) -> list[Slot]:
        names = ("title", "text", "position", "continues")
        return [Slot(number, *(self[f"{name}_{number}"] for name in names)) for number in NUMBERS]

    @property
    def shown_slots(self) -> int:
        """How many goals are in view: those that are filled and an empty one; the others are unfolded when needed."""
        filled = [slot.number for slot in self.slots if slot.is_filled]
        return min(MOST_GOALS, max([2, *filled]) + 1)

    def values(self) -> dict[str, Any]:
        return {"text": self.cleaned_data["text"], "goals": self.goals()}

    def goals(self) -> list[GoalDraft]:
        """What was written, in the order wished; whoever empties title and text takes the goal out."""
        filled = self.cleaned_data
        rows = [
            (filled[f"position_{number}"] or number, number)
            for number in NUMBERS
            if filled[f"title_{number}"]
        ]
        return [
            GoalDraft(
                filled[f"title_{number}"],
                filled[f"text_{number}"].replace("\r\n", "\n"),
                filled[f"continues_{number}"],
            )
            for _place, number in sorted(rows)
        ]


class GiveBackProfileForm(forms.Form):
    """Why a draft goes back."""

    note = WordsField(
        label=_("What is missing"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Only those who write the draft, the steering committee and the office can read it."),
    )


class AdoptProfileForm(forms.Form):
    """When and why the steering committee has adopted it."""

    adopted_on = DayField(label=_("Adopted on"), initial=localdate)
    reason = WordsField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Everybody can read it beside the profile."),
    )


class AdoptProgrammeForm(forms.Form):
    """When it was adopted."""

    adopted_on = DayField(label=_("Adopted on"), initial=localdate)


class ProgrammeForm(forms.Form):
    """What stands above the tasks."""

    intro = WordsField(
        label=_("What this year is about"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class TaskForm(forms.Form):
    """A task, who sees to it, and until when."""

    title = WordsField(label=_("Task"), max_length=160)
    text = WordsField(
        label=_("More about it"),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    responsible = forms.ChoiceField(
        label=_("Responsible"),
        required=False,
        help_text=_("Everybody reads the name only if the person has agreed, otherwise the committee."),
    )
    due_on = DayField(label=_("Until"), required=False)

    def __init__(
        self, mandates: Iterable[Mandate], *args: Any, is_promised: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self._chosen: dict[str, tuple[Person | None, Committee]] = {}
        groups: dict[str, list[tuple[str, str]]] = {}
        for mandate in mandates:
            rows = groups.setdefault(mandate.committee.name, [])
            if not rows:
                rows.append(self._choice(None, mandate.committee))
            rows.append(self._choice(mandate.person, mandate.committee))
        self.fields["responsible"].choices = [("", _("nobody yet")), *groups.items()]  # type: ignore[attr-defined]
        self.is_promised = is_promised
        if is_promised:
            self.fields = {"responsible": self.fields["responsible"]}

    def _choice(self, person: Person | None, committee: Committee) -> tuple[str, str]:
        key = key_of(person.pk if person else None, committee.pk)
        self._chosen[key] = (person, committee)
        return key, person.full_name if person else str(_("the whole committee"))

    def values(self) -> dict[str, Any]:
        """What the action takes."""
        person, committee = self._chosen.get(self.cleaned_data["responsible"], (None, None))
        told = {name: value for name, value in self.cleaned_data.items() if name != "responsible"}
        return told | {"responsible": person, "committee": committee}

    @classmethod
    def start(cls, task: ProgrammeTask) -> dict[str, Any]:
        """The initial values out of a task."""
        key = key_of(task.responsible_id, task.committee_id) if task.committee_id else ""
        return {"title": task.title, "text": task.text, "due_on": task.due_on, "responsible": key}


def key_of(person_id: int | None, committee_id: int) -> str:
    return f"{committee_id}-{person_id or ''}"


class FinishTaskForm(forms.Form):
    """What became of a task."""

    becomes = forms.ChoiceField(
        label=_("What came of it"),
        choices=[
            (TaskState.DONE.value, _("It is done")),
            (TaskState.DROPPED.value, _("It was dropped")),
            (TaskState.PLANNED.value, _("It is still open")),
        ],
        widget=forms.RadioSelect,
    )
    settled_on = DayField(label=_("On which day"), required=False, initial=localdate)
    note = WordsField(
        label=_("In a word"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Everybody can read it. Whatever was dropped needs a reason."),
    )
