"""The part of a form that takes a picture of somebody: upload, what it shows, who made it, and away with it."""

from dataclasses import fields, replace
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from vorort.files.models import Picture, Words
from vorort.files.rules import MOST_BYTES, UnusablePicture
from vorort.shell.fields import WordsField, tell

TOO_LARGE = gettext_noop("The picture is larger than 15 MB.")
# what `files` says of a picture it cannot take; here because rules know no translations
gettext_noop("The picture is too tall for its width.")
gettext_noop("The picture has more than 40 million pixels.")
gettext_noop("This file is not a picture in JPEG, PNG, WebP or AVIF format.")


class PictureForm(forms.Form):
    """A form with one picture. `picture_credit` stays only where whoever fills it in knows who made the picture."""

    picture = forms.FileField(
        label=_("Picture"),
        required=False,
        help_text=_("JPEG, PNG, WebP or AVIF, up to 15 MB. Only a picture that you may use."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
    )
    picture_alt = WordsField(
        label=_("What the picture shows"),
        max_length=300,
        required=False,
        help_text=_("For people who cannot see it: “Bea Beispiel in front of the lake”."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    picture_credit = WordsField(
        label=_("Who took the picture"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    without_picture = forms.BooleanField(label=_("Delete the picture"), required=False)

    def __init__(self, data: Any, files: Any, *, start: dict[str, Any], former: Picture | None) -> None:
        words = {"picture_alt": former.alt_de, "picture_credit": former.creator} if former else {}
        super().__init__(data, files, initial=start | words)
        self._former = former
        if former is None:
            del self.fields["without_picture"]

    @property
    def has_picture(self) -> bool:
        return self._former is not None

    def clean_picture(self) -> "UploadedFile[Any] | None":
        """Looked at before a byte of it is read."""
        upload: UploadedFile[Any] | None = self.cleaned_data["picture"]
        if upload and (upload.size or 0) > MOST_BYTES:
            raise ValidationError(gettext(TOO_LARGE))
        return upload

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        stays = self.has_picture and not filled.get("without_picture")
        if (filled.get("picture") or stays) and not filled.get("picture_alt"):
            self.add_error("picture_alt", _("Say what the picture shows, for people who cannot see it."))
        return filled

    @property
    def wants_no_picture(self) -> bool:
        return bool(self.cleaned_data.get("without_picture"))

    def new_picture(self) -> tuple[bytes, Words] | None:
        """The upload with its words; only the words where nothing was uploaded."""
        upload, alt = self.cleaned_data["picture"], self.cleaned_data["picture_alt"]
        if self.wants_no_picture or not (upload or self._former):
            return None
        words = Words(alt) if upload or self._former is None else replace(_words_of(self._former), alt_de=alt)
        if "picture_credit" in self.fields:
            words = replace(words, creator=self.cleaned_data["picture_credit"])
        return (upload.read() if upload else b"", words)

    def told_by(self, error: ValidationError | UnusablePicture) -> None:
        """Say what the action did not like, beside the field it is about."""
        if isinstance(error, UnusablePicture):
            self.add_error("picture", gettext(str(error)))
            return
        tell(self, error)

    def ask_for_picture_again(self) -> None:
        """Whatever else was wrong: no browser sends a file twice by itself."""
        if "picture" in self.files and not self.has_error("picture"):
            self.add_error("picture", _("Please choose your picture once more."))


def _words_of(picture: Picture) -> Words:
    return Words(**{field.name: getattr(picture, field.name) for field in fields(Words)})
