from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.conversation.choices import ReportState, Rule
from vorort.shell.fields import WordsField

NO_RULE = [("", "—")]


class HideForm(forms.Form):
    """Which rule is broken, and why; the author reads both."""

    rule = forms.ChoiceField(label=_("The rule it breaks"), choices=Rule.choices, widget=forms.RadioSelect)
    reason = WordsField(
        label=_("Reason"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("The author gets this by mail, with the rule and how to object."),
    )

    def words(self) -> dict[str, Any]:
        return {"rule": Rule(self.cleaned_data["rule"]), "reason": self.cleaned_data["reason"]}


class DecideForm(forms.Form):
    """What becomes of a report."""

    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=[(ReportState.KEPT, _("Keep it")), (ReportState.HIDDEN, _("Hide it"))],
        widget=forms.RadioSelect,
    )
    rule = forms.ChoiceField(
        label=_("The rule it breaks"),
        choices=[*NO_RULE, *Rule.choices],
        required=False,
        help_text=_("Only if you hide it."),
    )
    text = WordsField(
        label=_("Reason"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Whoever has reported it reads this; if you hide it, its author too."),
    )

    def words(self) -> dict[str, Any]:
        filled = self.cleaned_data
        rule = Rule(filled["rule"]) if filled["rule"] else None
        return {"outcome": ReportState(filled["outcome"]), "rule": rule, "text": filled["text"]}


class ObjectionForm(forms.Form):
    """Whether an objection is right."""

    upheld = forms.TypedChoiceField(
        label=_("Decision"),
        choices=[("ja", _("The objection is right: show it again")), ("nein", _("It stays hidden"))],
        coerce=lambda word: word == "ja",
        widget=forms.RadioSelect,
    )
    answer = WordsField(
        label=_("Reason"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Whoever has objected gets this by mail."),
    )

    def words(self) -> dict[str, Any]:
        return {"upheld": self.cleaned_data["upheld"], "answer": self.cleaned_data["answer"]}
