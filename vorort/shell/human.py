"""What forms without a log-in share: people fill them in, programs do not, and the same form counts once. No puzzles."""

import secrets
from typing import Any

from django import forms
from django.core import signing
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# a person needs longer than this; a form older than a day is asked for again
LEAST_SECONDS = 2
MOST_SECONDS = 24 * 3600
_SIGNER = signing.TimestampSigner(salt="shell.human")


def new_form_key() -> str:
    """The hidden number of a form: random, signed, with the time it was made."""
    return _SIGNER.sign(secrets.token_urlsafe(12))


class HumanForm(forms.Form):
    """A form that anybody may send."""

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
    def is_from_program(self) -> bool:
        """Filled in faster than a person can, or with the field that people do not see."""
        try:
            _SIGNER.unsign(self.cleaned_data["form_key"], max_age=LEAST_SECONDS)
        except signing.SignatureExpired:
            return bool(self.cleaned_data.get("website"))
        return True

    @property
    def number(self) -> str:
        """What names this form: the signed part before the time stamp, which is random."""
        return str(self.cleaned_data["form_key"]).split(":")[0]
