from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import EXTERNAL, GROUPS, Admission, CommitteeKind
from vorort.committees.models import Committee
from vorort.districts.models import District, Theme
from vorort.ground.clock import first_moment
from vorort.shell.fields import DayField, WordsField

TEXTS = ("name", "purpose_de", "purpose_en", "rhythm_de", "rhythm_en", "email", "url")


def _text(label: Any, rows: int, **more: Any) -> WordsField:
    return WordsField(
        label=label, required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": rows}), **more
    )


class CommitteeForm(forms.Form):
    """What a committee is for, how it meets and whom it takes in."""

    more = ("fields_of_work", "email", "url", "is_ad_hoc", "planned_end", "purpose_en", "rhythm_en")

    name = WordsField(label=_("Name"), max_length=200)
    purpose_de = _text(
        _("What it is for"), 4, help_text=_("Two or three sentences that everybody understands.")
    )
    rhythm_de = WordsField(
        label=_("When it meets"),
        max_length=200,
        required=False,
        help_text=_("For example “every first Tuesday of the month, 7 pm”."),
    )
    admission = forms.ChoiceField(label=_("How one becomes a member"), choices=Admission.choices)
    fields_of_work: forms.ModelMultipleChoiceField[Theme] = forms.ModelMultipleChoiceField(
        Theme.objects.all(), label=_("Fields of work"), required=False, widget=forms.CheckboxSelectMultiple
    )
    email = forms.EmailField(label=_("E-mail address"), required=False)
    url = forms.URLField(label=_("Website"), required=False, assume_scheme="https")
    is_ad_hoc = forms.BooleanField(label=_("Only for one occasion"), required=False)
    planned_end = DayField(label=_("Planned until"), required=False)
    purpose_en = _text(_("What it is for, in English"), 4)
    rhythm_en = WordsField(label=_("When it meets, in English"), max_length=200, required=False)

    def __init__(self, data: Any, *, committee: Committee | None = None, **kwargs: Any) -> None:
        start = (
            {name: getattr(committee, name) for name in (*TEXTS, "admission", "is_ad_hoc", "planned_end")}
            if committee
            else {}
        )
        if committee:
            start["fields_of_work"] = [theme.pk for theme in committee.fields_of_work.all()]
        super().__init__(data, initial=start | kwargs.pop("initial", {}), **kwargs)
        if not Theme.objects.exists():
            del self.fields["fields_of_work"]

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "fields_of_work"}

    def themes(self) -> list[Theme]:
        return list(self.cleaned_data.get("fields_of_work") or [])


class FoundGroupForm(CommitteeForm):
    """A new group of a district."""

    kind = forms.ChoiceField(
        label=_("What kind of group"),
        choices=[(kind.value, kind.label) for kind in GROUPS],
        initial=CommitteeKind.WORKING_GROUP,
    )
    field_order = ("name", "kind", "purpose_de", "rhythm_de", "admission")

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        choices = (Admission.OPEN, Admission.INVITATION, Admission.APPOINTMENT)
        self.fields["admission"].choices = [(entry.value, entry.label) for entry in choices]  # type: ignore[attr-defined]


class FoundCommitteeForm(CommitteeForm):
    """A new committee of any kind, also one that has been there for long."""

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[(kind.value, kind.label) for kind in CommitteeKind],
        help_text=_(
            "Bodies of the city, such as the district council, are only named here: for who chairs what."
        ),
    )
    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        District.objects.defer("boundary"), label=_("District"), required=False, empty_label=_("Whole city")
    )
    begins = DayField(label=_("Founded on"), required=False)
    field_order = ("name", "kind", "district", "begins", "purpose_de", "rhythm_de", "admission")

    def values(self) -> dict[str, Any]:
        filled = super().values()
        return filled | {"begins": first_moment(filled["begins"]) if filled["begins"] else None}

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        if filled.get("kind") in EXTERNAL and filled.get("admission") in (
            Admission.OPEN,
            Admission.INVITATION,
        ):
            self.add_error(
                "admission", _("Nobody joins a body of the city here. Please choose “by election”.")
            )
        return filled


class EndCommitteeForm(forms.Form):
    """What came of it, in a sentence or two."""

    report = WordsField(
        label=_("What came of it"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_(
            "Everybody can read it on the page of the group: what was done, and who goes on with it."
        ),
    )


class InviteToJoinForm(forms.Form):
    """Whom to invite to a group."""

    email = forms.EmailField(label=_("E-mail address"))
    text = WordsField(
        label=_("A few words of yours"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("They stand in the mail."),
    )
