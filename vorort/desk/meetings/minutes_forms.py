"""Forms around minutes."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.meetings.actions import Noted
from vorort.meetings.models import AgendaItem, Meeting, Minutes
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.people.models import Person
from vorort.shell.fields import WordsField
from vorort.shell.keys import MOST_KEY


def _text(label: Any, most: int, rows: int, **more: Any) -> WordsField:
    return WordsField(label=label, max_length=most, widget=forms.Textarea(attrs={"rows": rows}), **more)


class EditMinutesForm(forms.Form):
    """What stands before and after the items, who has written it, and the notes of each item."""

    more = ("recorder", "co_signer", "opening", "closing")
    opening = _text(_("At the beginning"), 4_000, 3, required=False)
    closing = _text(_("At the end"), 4_000, 3, required=False)
    recorder: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Minutes taken by"), required=False, empty_label=_("nobody named")
    )
    co_signer: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Co-signed by"), required=False, empty_label=_("nobody named")
    )

    def __init__(
        self,
        minutes: Minutes,
        items: Sequence[AgendaItem],
        people: QuerySet[Person],
        co_signers: Iterable[Person],
        data: Any = None,
    ) -> None:
        start = {name: getattr(minutes, name) for name in ("opening", "closing", "recorder", "co_signer")}
        for item in items:
            start |= {f"notes_{item.pk}": item.notes, f"version_{item.pk}": item.notes_version}
        super().__init__(data, initial=start)
        self.items = items
        for item in items:
            # what was read goes along, so that only what was changed here is written
            self.fields[f"notes_{item.pk}"] = _text(
                str(item), MOST_LETTERS, 4, required=False, show_hidden_initial=True
            )
            self.fields[f"version_{item.pk}"] = forms.IntegerField(
                min_value=0, max_value=MOST_KEY, widget=forms.HiddenInput
            )
        recorder: Any = self.fields["recorder"]
        recorder.queryset = people
        co_signer: Any = self.fields["co_signer"]
        chosen = [person.pk for person in co_signers]
        co_signer.queryset = Person.objects.filter(pk__in=chosen)
        if not chosen and not minutes.co_signer_id:
            del self.fields["co_signer"]

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.more if name in self.cleaned_data}

    def take_over_versions(self) -> bool:
        """Where somebody has written meanwhile, whoever saves again has seen it. True if somebody has."""
        read = {f"version_{item.pk}": str(item.notes_version) for item in self.items}
        is_stale = any(self.data.get(name, "") != version for name, version in read.items())
        if is_stale:
            self.data = {**self.data.dict(), **read}  # type: ignore[attr-defined]  # what was sent is a QueryDict
        return is_stale

    def notes(self) -> list[Noted]:
        """Only those that were changed, so that two people can write at once."""
        filled = self.cleaned_data
        return [
            Noted(item.pk, filled[f"notes_{item.pk}"], filled[f"version_{item.pk}"])
            for item in self.items
            if f"notes_{item.pk}" in self.changed_data
        ]


class ObjectionForm(forms.Form):
    """What is wrong with the draft."""

    text = _text(_("What is wrong, and how it should read"), 2_000, 5)


class DecideObjectionForm(forms.Form):
    """What becomes of it."""

    upheld = forms.ChoiceField(
        label=_("What becomes of it"),
        choices=[
            ("ja", _("It is right: the minutes are corrected and sent again")),
            ("nein", _("It is rejected")),
        ],
        widget=forms.RadioSelect,
    )
    answer = WordsField(label=_("In a word"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}))

    def values(self) -> dict[str, Any]:
        return {"upheld": self.cleaned_data["upheld"] == "ja", "answer": self.cleaned_data["answer"]}


class ApproveForm(forms.Form):
    """Which meeting has approved them, or how else."""

    approved_in: "forms.ModelChoiceField[Meeting]" = forms.ModelChoiceField(
        Meeting.objects.none(), label=_("Approved by this meeting"), required=False, empty_label=_("none")
    )
    reason = WordsField(label=_("Otherwise: how they were approved"), max_length=300, required=False)

    def __init__(self, later: QuerySet[Meeting], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["approved_in"]
        field.queryset = later


class AmendForm(forms.Form):
    """A correction that stands beside them for ever."""

    more = ("decided_in", "is_public")
    text = _text(_("Correction"), 4_000, 5)
    decided_in: "forms.ModelChoiceField[Meeting]" = forms.ModelChoiceField(
        Meeting.objects.none(), label=_("Decided by this meeting"), required=False, empty_label=_("none")
    )
    is_public = forms.BooleanField(label=_("public"), required=False, initial=True)

    def __init__(self, later: QuerySet[Meeting], *args: Any) -> None:
        super().__init__(*args)
        field: Any = self.fields["decided_in"]
        field.queryset = later
