from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.conversation.actions import Letter
from vorort.conversation.choices import Topic
from vorort.districts.models import District
from vorort.districts.selectors import all_districts
from vorort.shell.fields import WordsField
from vorort.shell.human import HumanForm


class MessageForm(HumanForm):
    """A message to the association or a district. Only the text must be given."""

    an: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("To"), required=False, to_field_name="slug", empty_label=_("The association's office")
    )
    topic = forms.ChoiceField(label=_("What is it about?"), choices=Topic.choices, initial=Topic.QUESTION)
    text = WordsField(
        label=_("Your message"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Up to 5,000 characters."),
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
        help_text=_("Only if you would like an answer. We send you a receipt."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["an"].queryset = all_districts()  # type: ignore[attr-defined]

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        if len(text) < 3:
            raise forms.ValidationError(_("Please write what it is about."))
        return text

    def letter(self) -> Letter:
        filled = self.cleaned_data
        return Letter(filled["topic"], filled["text"], self.number, filled["name"], filled["email"])

    @property
    def district(self) -> District | None:
        found: District | None = self.cleaned_data["an"]
        return found
