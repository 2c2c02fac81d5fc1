from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.people.models import Person, User
from vorort.people.rules import OWN_FIELDS
from vorort.shell.fields import WordsField
from vorort.shell.picture_forms import PictureForm


def _line(label: Any, longest: int, autocomplete: str, **more: Any) -> WordsField:
    widget = forms.TextInput(attrs={"autocomplete": autocomplete})
    return WordsField(**{"label": label, "max_length": longest, "widget": widget} | more)


class NameForm(forms.Form):
    """The only thing to say about oneself without an entry of one's own."""

    name = _line(_("Name"), 150, "name", required=False, help_text=_("We greet you by this name."))

    def values(self) -> dict[str, Any]:
        return {"name": self.cleaned_data["name"]}


class ProfileForm(PictureForm):
    """What people change about themselves."""

    field_order = OWN_FIELDS

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

    def __init__(self, data: Any, files: Any, *, person: Person) -> None:
        start = {name: getattr(person, name) for name in OWN_FIELDS}
        super().__init__(data, files, start=start, former=person.picture)
        # whoever keeps their own picture need not say who took it; what the office knows stays
        del self.fields["picture_credit"]
        self.fields["picture"].label = _("Picture of you")
        if self.has_picture:
            self.fields["without_picture"].label = _("Delete my picture")

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in OWN_FIELDS}


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
