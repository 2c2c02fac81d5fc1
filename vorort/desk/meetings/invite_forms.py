"""Forms around invitations."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from vorort.meetings.choices import Channel, Reply, Right
from vorort.people.models import Person
from vorort.shell.fields import NearDayField, WordsField


class InviteOthersForm(forms.Form):
    """Who else shall come."""

    persons: "forms.ModelMultipleChoiceField[Person]" = forms.ModelMultipleChoiceField(
        Person.objects.none(),
        label=_("Whom"),
        widget=forms.SelectMultiple(attrs={"size": 8}),
        help_text=_("Several with the Ctrl key. Guests without a record are noted when they come."),
    )
    right = forms.ChoiceField(
        label=_("As"), choices=[(right.value, right.label) for right in (Right.GUEST, Right.ADMINISTRATION)]
    )

    def __init__(self, people: QuerySet[Person], *args: Any) -> None:
        super().__init__(*args)
        field: Any = self.fields["persons"]
        field.queryset = people

    def values(self) -> dict[str, Any]:
        return {"persons": list(self.cleaned_data["persons"]), "right": Right(self.cleaned_data["right"])}


class DispatchForm(forms.Form):
    """When and how a letter went out."""

    more = ("proof",)
    sent_on = NearDayField(label=_("Sent on"), initial=localdate)
    channel = forms.ChoiceField(
        label=_("How"), choices=[(way.value, way.label) for way in (Channel.LETTER, Channel.HAND)]
    )
    proof = WordsField(
        label=_("Proof"),
        max_length=200,
        required=False,
        help_text=_("For example “registered mail, receipt 4711”."),
    )

    def values(self) -> dict[str, Any]:
        return self.cleaned_data | {"channel": Channel(self.cleaned_data["channel"])}


class ReplyForm(forms.Form):
    """Whether somebody comes."""

    antwort = forms.ChoiceField(choices=[("ja", ""), ("nein", "")])
    note = WordsField(label=_("A word to it"), max_length=300, required=False)

    def values(self) -> dict[str, Any]:
        reply = Reply.YES if self.cleaned_data["antwort"] == "ja" else Reply.NO
        return {"reply": reply, "note": self.cleaned_data["note"]}


class ProxyForm(forms.Form):
    """Who votes for whom. Members give their own."""

    giver: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Who cannot come"), empty_label=_("Please choose")
    )
    holder: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Who votes for them"), empty_label=_("Please choose")
    )
    in_writing = forms.BooleanField(label=_("The proxy is there in writing"), required=False)

    def __init__(self, people: QuerySet[Person], *args: Any, own: Person | None = None) -> None:
        super().__init__(*args)
        giver: Any = self.fields["giver"]
        giver.queryset = people.filter(pk=own.pk) if own else people
        if own:
            giver.initial = own.pk
        holder: Any = self.fields["holder"]
        holder.queryset = people
