from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.people.choices import Sector
from vorort.people.models import Organisation, Person
from vorort.shell.fields import DayField, WordsField
from vorort.shell.picture_forms import PictureForm

PERSON_NAMES = (
    "title", "given_name", "family_name", "function", "email", "phone", "street", "postcode", "town",
)  # fmt: skip
ORGANISATION_NAMES = (
    "name", "short_name", "sector", "district", "street", "postcode", "town", "phone", "email", "url",
    "dissolved_on",
)  # fmt: skip


def _line(label: Any, longest: int, **more: Any) -> WordsField:
    # it is somebody else's: the browser must not offer one's own
    widget = forms.TextInput(attrs={"autocomplete": "off"})
    return WordsField(**{"label": label, "max_length": longest, "required": False, "widget": widget} | more)


def _address(label: Any, **more: Any) -> forms.EmailField:
    widget = forms.EmailInput(attrs={"autocomplete": "off"})
    return forms.EmailField(**{"label": label, "required": False, "widget": widget} | more)


class PersonForm(PictureForm):
    """What the office keeps about a person."""

    title = _line(_("Title"), 50)
    given_name = _line(_("Given name"), 100)
    family_name = _line(_("Family name"), 100, required=True)
    function = _line(
        _("What they do besides"), 200, help_text=_("For example their job, or a club they belong to.")
    )
    email = _address(_("E-mail address"))
    phone = _line(_("Phone"), 50)
    street = _line(_("Street and number"), 200)
    postcode = _line(_("Postcode"), 10)
    town = _line(_("Town"), 100)

    field_order = PERSON_NAMES

    def __init__(self, data: Any, files: Any, *, person: Person | None) -> None:
        start = {name: getattr(person, name) for name in PERSON_NAMES} if person else {}
        super().__init__(data, files, start=start, former=person.picture if person else None)

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in PERSON_NAMES}


class InviteForm(forms.Form):
    """Where the invitation goes to."""

    email = _address(_("E-mail address"), required=True)


class EraseForm(forms.Form):
    """The tick without which nothing is erased."""

    sure = forms.BooleanField(
        label=_("Yes, erase what is personal for good."),
        error_messages={"required": _("Please tick the box if the data shall be erased.")},
    )


class OrganisationForm(forms.Form):
    """What the office keeps about an organisation."""

    name = _line(_("Name"), 200, required=True)
    short_name = _line(_("Short name"), 50)
    sector = forms.ChoiceField(label=_("Sector"), choices=[("", _("Please choose")), *Sector.choices])
    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=_("District"), required=False, empty_label=_("Whole city")
    )
    street = _line(_("Street and number"), 200)
    postcode = _line(_("Postcode"), 10)
    town = _line(_("Town"), 100)
    phone = _line(_("Phone"), 50)
    email = _address(_("E-mail address"))
    url = forms.URLField(label=_("Website"), max_length=500, required=False, assume_scheme="https")
    dissolved_on = DayField(
        label=_("Dissolved on"),
        required=False,
        help_text=_("Nobody can be appointed on its behalf any more. What is past stays."),
    )

    def __init__(self, data: Any = None, *, organisation: Organisation | None = None) -> None:
        start = {name: getattr(organisation, name) for name in ORGANISATION_NAMES} if organisation else {}
        super().__init__(data, initial=start)
        districts: Any = self.fields["district"]
        districts.queryset = District.objects.defer("boundary").order_by("name")

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ORGANISATION_NAMES}


class ContactForm(forms.Form):
    """What somebody does at an organisation."""

    function = _line(_("Function"), 200, help_text=_("For example chair, manager, press."))

    def does(self) -> str:
        """The function, tidied."""
        return str(self.cleaned_data["function"])


class NewContactForm(ContactForm):
    """Somebody who is not on record yet."""

    given_name = _line(_("Given name"), 100)
    family_name = _line(_("Family name"), 100, required=True)
    email = _address(_("E-mail address"))
    phone = _line(_("Phone"), 50)
    field_order = ("given_name", "family_name", "email", "phone", "function")

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("given_name", "family_name", "email", "phone")}
