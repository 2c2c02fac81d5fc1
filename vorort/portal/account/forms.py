from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from vorort.files.models import Words
from vorort.files.rules import MOST_BYTES, UnusablePicture
from vorort.ground.text import normalised
from vorort.people.models import Person, User
from vorort.people.rules import OWN_FIELDS

TOO_LARGE = gettext_noop("The picture is larger than 15 MB.")
# what `files` says of a picture it cannot take; here because rules know no translations
gettext_noop("The picture is too tall for its width.")
gettext_noop("The picture has more than 40 million pixels.")
gettext_noop("This file is not a picture in JPEG, PNG, WebP or AVIF format.")


def _line(label: Any, longest: int, autocomplete: str, **more: Any) -> forms.CharField:
    widget = forms.TextInput(attrs={"autocomplete": autocomplete})
    return forms.CharField(**{"label": label, "max_length": longest, "widget": widget} | more)


class NameForm(forms.Form):
    """The only thing to say about oneself without an entry of one's own."""

    name = _line(_("Name"), 150, "name", required=False, help_text=_("We greet you by this name."))

    def values(self) -> dict[str, Any]:
        return {"name": normalised(self.cleaned_data["name"])}


class ProfileForm(forms.Form):
    """What people change about themselves."""

    given_name = _line(_("Given name"), 100, "given-name", required=False)
    family_name = _line(_("Family name"), 100, "family-name")
    function = _line(
        _("What I do besides"),
        200,
        "organization-title",
        required=False,
        help_text=_("For example your job, or a club you belong to."),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_("For letters of the office. You log in with the addresses of your account."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = _line(_("Phone"), 50, "tel", required=False)
    street = _line(_("Street and number"), 200, "address-line1", required=False)
    postcode = _line(_("Postcode"), 10, "postal-code", required=False)
    town = _line(_("Town"), 100, "address-level2", required=False)
    picture = forms.FileField(
        label=_("Picture of you"),
        required=False,
        help_text=_("JPEG, PNG, WebP or AVIF, up to 15 MB. Only a picture that you may use."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
    )
    picture_alt = _line(
        _("What the picture shows"),
        300,
        "off",
        required=False,
        help_text=_("For people who cannot see it: “Bea Beispiel in front of the lake”."),
    )
    without_picture = forms.BooleanField(label=_("Delete my picture"), required=False)

    def __init__(self, data: Any, files: Any, *, person: Person) -> None:
        start = {name: getattr(person, name) for name in OWN_FIELDS}
        start["picture_alt"] = person.picture.alt_de if person.picture else ""
        super().__init__(data, files, initial=start)
        self.has_picture = person.picture is not None
        if not self.has_picture:
            del self.fields["without_picture"]

    def clean_picture(self) -> UploadedFile | None:
        """Looked at before a byte of it is read."""
        upload: UploadedFile | None = self.cleaned_data["picture"]
        if upload and (upload.size or 0) > MOST_BYTES:
            raise ValidationError(gettext(TOO_LARGE))
        return upload

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        stays = self.has_picture and not filled.get("without_picture")
        if (filled.get("picture") or stays) and not filled.get("picture_alt"):
            self.add_error("picture_alt", _("Say what the picture shows, for people who cannot see it."))
        return filled

    def values(self) -> dict[str, Any]:
        return {name: normalised(self.cleaned_data[name]) for name in OWN_FIELDS}

    def new_picture(self) -> tuple[bytes, Words] | None:
        """The upload with its words; only the words where nothing was uploaded."""
        upload, alt = self.cleaned_data["picture"], normalised(self.cleaned_data["picture_alt"])
        if not upload and not self.has_picture:
            return None
        return (upload.read() if upload else b"", Words(alt))

    def told_by(self, error: ValidationError | UnusablePicture) -> None:
        """Say what the action did not like, beside the field it is about."""
        if isinstance(error, UnusablePicture):
            self.add_error("picture", gettext(str(error)))
            return
        told = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        for name, sentences in told.items():
            self.add_error(name if name in self.fields else None, sentences)


class DeleteForm(forms.Form):
    """The tick without which nothing is deleted."""

    sure = forms.BooleanField(
        label=_("Yes, delete my account for good."),
        error_messages={"required": _("Please tick the box if you want to delete your account.")},
    )


def profile_form(
    user: User, person: Person | None, data: Any = None, files: Any = None
) -> NameForm | ProfileForm:
    """The form that fits: with an entry of one's own all of it, else the name."""
    return ProfileForm(data, files, person=person) if person else NameForm(data, initial={"name": user.name})
