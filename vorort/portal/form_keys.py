"""The hidden number of a form: the same form counts once, and programs are told from people."""

import secrets
from typing import Any

from django import forms
from django.core import signing
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# a person needs longer than this to write something; a form older than a day is asked for again
LEAST_SECONDS = 2
MOST_SECONDS = 24 * 3600
_SIGNER = signing.TimestampSigner(salt="portal.contact")


def new_form_key() -> str:
    """The hidden number of a form: random, signed, with the time it was made."""
    return _SIGNER.sign(secrets.token_urlsafe(12))


class SignedForm(forms.Form):
    """A form with such a number."""

    # people do not see it, programs fill it in
    website = forms.CharField(label=_("Leave this empty"), required=False)
    form_key = forms.CharField(widget=forms.HiddenInput, required=False, max_length=200)

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
    def key(self) -> str:
        """The signed part before the time stamp is random, so it names the form."""
        return str(self.cleaned_data["form_key"]).split(":")[0]

    @property
    def is_from_program(self) -> bool:
        """Filled in faster than a person can, or with the field that people do not see."""
        try:
            _SIGNER.unsign(self.cleaned_data["form_key"], max_age=LEAST_SECONDS)
        except signing.SignatureExpired:
            return bool(self.cleaned_data.get("website"))
        return True
