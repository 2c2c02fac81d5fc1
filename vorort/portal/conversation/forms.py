from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.conversation.actions import Complaint
from vorort.conversation.choices import Reason
from vorort.conversation.rules import MOST_LETTERS
from vorort.shell.fields import WordsField
from vorort.shell.human import HumanForm


class TextForm(forms.Form):
    """Some words."""

    text = WordsField(
        label=_("Your comment"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Up to 3,000 characters."),
    )


class CommentForm(TextForm, HumanForm):
    """A comment or a reply. Whoever leads committees may speak for one of them."""

    author_name = WordsField(
        label=_("Your name, as everybody reads it"),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
        help_text=_("A first name is enough. Without one, “Without a name” stands there."),
    )
    committee: forms.ModelChoiceField[Committee] = forms.ModelChoiceField(
        None, label=_("For whom do you speak?"), required=False, empty_label=_("For myself")
    )

    def __init__(self, *args: Any, led: QuerySet[Committee], **more: Any) -> None:
        super().__init__(*args, **more)
        if led:
            self.fields["committee"].queryset = led  # type: ignore[attr-defined]
        else:
            del self.fields["committee"]

    def words(self) -> dict[str, Any]:
        """What the action takes."""
        filled = self.cleaned_data
        return {
            "text": filled["text"],
            "author_name": filled["author_name"],
            "committee": filled.get("committee"),
            "form_key": self.number,
        }


class ReportForm(HumanForm):
    """What is wrong here. Name and address need not be given: Regulation (EU) 2022/2065, art. 16."""

    reason = forms.ChoiceField(label=_("What is wrong?"), choices=Reason.choices, widget=forms.RadioSelect)
    text = WordsField(
        label=_("Why do you think so?"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Up to 3,000 characters."),
    )
    name = WordsField(
        label=_("Your name"),
        required=False,
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        required=False,
        help_text=_(
            "Then we send you a receipt and the decision. The author does not learn who has reported it."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def complaint(self) -> Complaint:
        filled = self.cleaned_data
        return Complaint(filled["reason"], filled["text"], self.number, filled["name"], filled["email"])


class ObjectionForm(forms.Form):
    """Why it should be shown."""

    text = WordsField(
        label=_("Why should it be shown?"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Somebody else than who has hidden it reads this and decides."),
    )
