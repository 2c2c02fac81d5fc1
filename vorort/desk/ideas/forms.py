"""The forms of the steps: one question each, and behind "more" what seldom matters."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.ideas.choices import IdeaState
from vorort.ideas.rules import MOST_LETTERS
from vorort.people.choices import Sector
from vorort.people.models import Organisation
from vorort.shell.fields import WordsField
from vorort.shell.keys import MOST_KEY

OUTCOMES = [
    (IdeaState.ADOPTED.value, _("Adopted: we take it up")),
    (IdeaState.NOT_PURSUED.value, _("Not pursued: we do not take it up")),
    (IdeaState.ELSEWHERE.value, _("Others are responsible: we have passed it on")),
]


def _text(label: Any, most: int = MOST_LETTERS, rows: int = 6, **more: Any) -> WordsField:
    return WordsField(label=label, max_length=most, widget=forms.Textarea(attrs={"rows": rows}), **more)


class ReferForm(forms.Form):
    """Which committee deals with it."""

    committee: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("Committee or group"), empty_label=_("Please choose")
    )
    note = WordsField(
        label=_("A word to the committee"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only those who work on the idea can read it."),
    )

    def __init__(self, committees: QuerySet[Committee], *args: Any) -> None:
        super().__init__(*args)
        self.fields["committee"].queryset = committees  # type: ignore[attr-defined]


class AskBackForm(forms.Form):
    """What the author is asked."""

    text = _text(_("Your question"), help_text=_("Everybody can read it on the page of the idea."))


class NoteForm(forms.Form):
    """What the others who work on it should know."""

    text = _text(_("Your note"), 2_000, 3, help_text=_("Only those who work on the idea can read it."))


class SpeakingForm(forms.Form):
    """For whom somebody speaks: a committee, or the office if they are the office."""

    more: tuple[str, ...] = ()

    committee: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("On behalf of"), required=False
    )

    def __init__(
        self, committees: QuerySet[Committee], data: Any, *, is_office: bool, deals: int | None
    ) -> None:
        """`deals` is the key of the committee that deals with the idea now."""
        found = list(committees)
        steering = [row.pk for row in found if row.kind == CommitteeKind.STEERING]
        first = deals or (None if is_office else next(iter(steering), None))
        super().__init__(data, initial={"committee": first})
        field: Any = self.fields["committee"]
        field.queryset = committees
        field.choices = [(row.pk, row.name) for row in found]
        if is_office:
            self.more = ("committee",)
            field.choices = [("", _("the office")), *field.choices]
        field.required = not is_office


class AnswerForm(SpeakingForm):
    """The official answer."""

    text = _text(_("Answer"), rows=8, help_text=_("Everybody can read it on the page of the idea."))


class DecideForm(SpeakingForm):
    """What becomes of it, and why."""

    outcome = forms.ChoiceField(label=_("What becomes of it"), choices=OUTCOMES, widget=forms.RadioSelect)
    reason = _text(
        _("Reason"),
        rows=8,
        help_text=_("Everybody can read it. For another responsible body, say who it is and how it goes on."),
    )


class StatementForm(forms.Form):
    """Which department says what."""

    department: "forms.ModelChoiceField[Organisation]" = forms.ModelChoiceField(
        Organisation.objects.filter(sector=Sector.ADMINISTRATION, dissolved_on=None).order_by("name"),
        label=_("Department"),
        empty_label=_("Please choose"),
    )
    text = _text(_("What it says"), rows=8, help_text=_("Everybody can read it on the page of the idea."))


class MoveForm(forms.Form):
    """Which district is responsible."""

    district: "forms.ModelChoiceField[District]" = forms.ModelChoiceField(
        District.objects.none(), label=_("District"), empty_label=_("Please choose")
    )

    def __init__(self, own: District, *args: Any) -> None:
        super().__init__(*args)
        others = District.objects.defer("boundary").exclude(pk=own.pk).order_by("name")
        self.fields["district"].queryset = others  # type: ignore[attr-defined]


class MergeForm(forms.Form):
    """Into which idea: one of those that look alike, or any other by its number."""

    similar = forms.ChoiceField(
        label=_("Ideas that look alike"), required=False, choices=(), widget=forms.RadioSelect
    )
    number = forms.IntegerField(
        label=_("Or the number of another idea"),
        required=False,
        min_value=1,
        max_value=MOST_KEY,
        help_text=_("It stands in the address of its page and in the inbox behind #."),
    )

    def __init__(self, similar: Iterable[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(pk), f"{title} (#{pk})") for pk, title in similar]
        self.fields["similar"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["similar"]
            self.fields["number"].label = _("Number of the other idea")

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and not (filled.get("similar") or filled.get("number")):
            raise ValidationError(_("Please choose an idea, or give its number."))
        return filled

    @property
    def into(self) -> int:
        return int(self.cleaned_data.get("number") or self.cleaned_data["similar"])


class ConsentForm(forms.Form):
    """What a parent has signed."""

    answer = forms.ChoiceField(
        label=_("What does the parent say?"),
        choices=[
            ("yes", _("agrees that the idea is published")),
            ("no", _("does not agree")),
        ],
        widget=forms.RadioSelect,
    )

    def values(self) -> dict[str, bool]:
        return {"is_given": self.cleaned_data["answer"] == "yes"}
