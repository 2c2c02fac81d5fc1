import secrets
from typing import Any

from django import forms
from django.core import signing
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.conversation.actions import Letter
from vorort.conversation.choices import Topic
from vorort.districts.models import District
from vorort.districts.selectors import all_districts
from vorort.ground.text import normalised

# a person needs longer than this to write a message; a form older than a day is asked for again
LEAST_SECONDS = 2
MOST_SECONDS = 24 * 3600
_SIGNER = signing.TimestampSigner(salt="portal.contact")


def new_form_key() -> str:
    """The hidden number of a form: random, signed, with the time it was made."""
    return _SIGNER.sign(secrets.token_urlsafe(12))


class MessageForm(forms.Form):
    """A message to the association or a district. Only the text must be given."""

    an: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("To"), required=False, to_field_name="slug", empty_label=_("The association's office")
    )
    topic = forms.ChoiceField(label=_("What is it about?"), choices=Topic.choices, initial=Topic.QUESTION)
    text = forms.CharField(
        label=_("Your message"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Up to 5,000 characters."),
    )
    name = forms.CharField(
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
    # people do not see it, programs fill it in
    website = forms.CharField(label=_("Leave this empty"), required=False)
    form_key = forms.CharField(widget=forms.HiddenInput, required=False, max_length=200)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["an"].queryset = all_districts()  # type: ignore[attr-defined]

    def clean_text(self) -> str:
        text = normalised(self.cleaned_data["text"])
        if len(text) < 3:
            raise forms.ValidationError(_("Please write what it is about."))
        return text

    def clean(self) -> dict[str, Any]:
        """The hidden number must be ours and not older than a day; its mistakes concern the whole form."""
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        try:
            _SIGNER.unsign(filled.get("form_key", ""), max_age=MOST_SECONDS)
        except signing.SignatureExpired:
            self._renew(_("This form was open for more than a day. Please send it once more."))
        except signing.BadSignature:
            self._renew(_("This form was not complete. Please send it once more."))
        return filled

    def _renew(self, sentence: str | Promise) -> None:
        self.data = {**self.data.dict(), "form_key": new_form_key()}  # type: ignore[attr-defined]  # a QueryDict
        self.add_error(None, str(sentence))

    @property
    def is_from_program(self) -> bool:
        """Filled in faster than a person can, or with the field that people do not see."""
        try:
            _SIGNER.unsign(self.cleaned_data["form_key"], max_age=LEAST_SECONDS)
        except signing.SignatureExpired:
            return bool(self.cleaned_data.get("website"))
        return True

    def letter(self) -> Letter:
        filled = self.cleaned_data
        # the signed part before the time stamp is random, so it names the form
        key = filled["form_key"].split(":")[0]
        return Letter(filled["topic"], filled["text"], key, normalised(filled["name"]), filled["email"])

    @property
    def district(self) -> District | None:
        found: District | None = self.cleaned_data["an"]
        return found
