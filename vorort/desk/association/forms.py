from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import MemberKind
from vorort.committees.models import Statutes
from vorort.committees.models.association import MOST_DELEGATES
from vorort.desk.committees.forms import LastDay
from vorort.districts.models import District
from vorort.files.rules import MOST_DOCUMENT_BYTES
from vorort.ground.clock import first_moment
from vorort.people.models import Organisation
from vorort.shell.fields import DayField, WordsField


class AdmitMemberForm(forms.Form):
    """Who becomes a member of the association, and with how many delegates."""

    more = ("note",)

    kind = forms.ChoiceField(label=_("Who becomes a member"), choices=MemberKind.choices)
    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        District.objects.defer("boundary"), label=_("Which district"), required=False, empty_label=_("none")
    )
    organisation: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        Organisation.objects.filter(dissolved_on=None),
        label=_("Which organisation"),
        required=False,
        empty_label=_("none"),
    )
    is_full = forms.ChoiceField(
        label=_("With or without a vote"),
        choices=[("yes", _("full member, votes")), ("no", _("advisory member, is invited and heard"))],
        initial="yes",
        widget=forms.RadioSelect,
    )
    delegates = forms.IntegerField(
        label=_("Number of delegates"), min_value=0, max_value=MOST_DELEGATES, initial=2,
        help_text=_("Each has a seat of their own in the general assembly and one vote; what your statutes say."),
    )  # fmt: skip
    begins = DayField(label=_("From"), initial=localdate)
    note = WordsField(label=_("Note"), max_length=200, required=False)

    def values(self) -> dict[str, Any]:
        filled = dict(self.cleaned_data)
        begins: datetime = first_moment(filled["begins"])
        kind = MemberKind(filled["kind"])
        return filled | {
            "kind": kind,
            "district": filled["district"] if kind == MemberKind.DISTRICT else None,
            "organisation": filled["organisation"] if kind == MemberKind.ORGANISATION else None,
            "is_full": filled["is_full"] == "yes",
            "begins": begins,
            "note": filled["note"],
        }


class EndMembershipForm(LastDay):
    """When a membership ends."""

    sure = forms.BooleanField(
        label=_("Yes, this membership ends, and with it the seats of its delegates."),
        error_messages={"required": _("Please tick the box if the membership is to end.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ends"].help_text = _("Empty: from this moment on.")


class StatutesForm(forms.Form):
    """A version of the statutes: the document, when it was adopted, since when it is in force."""

    title = WordsField(
        label=_("Title"), max_length=200, help_text=_("For example “Statutes of 12 May 2026”.")
    )
    adopted_on = DayField(label=_("Adopted on"))
    upload = forms.FileField(
        label=_("Document as PDF"),
        required=False,
        help_text=_("Up to 20 MB. Everybody can read it."),
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
    )
    in_force_from = DayField(
        label=_("In force from"),
        required=False,
        help_text=_(
            "Statutes take effect with the entry in the register (§ 71 BGB). Empty: not entered yet."
        ),
    )
    note = WordsField(label=_("What has changed"), max_length=300, required=False)

    def __init__(self, statutes: Statutes | None, data: Any, files: Any) -> None:
        names = ("title", "adopted_on", "in_force_from", "note")
        start = {name: getattr(statutes, name) for name in names} if statutes else {}
        super().__init__(data, files, initial=start)
        self.fields["upload"].required = statutes is None

    def clean_upload(self) -> "UploadedFile[bytes] | None":
        """Looked at before a byte of it is read."""
        upload: UploadedFile[bytes] | None = self.cleaned_data["upload"]
        if upload and (upload.size or 0) > MOST_DOCUMENT_BYTES:
            raise ValidationError(gettext("The document is larger than 20 MB."))
        return upload

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        upload = filled["upload"]
        return {name: filled[name] for name in ("adopted_on", "in_force_from")} | {
            "title": filled["title"],
            "note": filled["note"],
            "upload": upload.read() if upload else None,
        }


class RegisterForm(forms.Form):
    """That something has been entered in the register."""

    note = WordsField(
        label=_("Note"),
        max_length=200,
        required=False,
        help_text=_("For example the day of the entry and the number of the letter."),
    )
