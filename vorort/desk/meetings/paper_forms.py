"""Forms of papers."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.meetings.choices import Role
from vorort.meetings.models import Paper
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.people.models import Person
from vorort.shell.fields import WordsField


class SeveralFiles(forms.ClearableFileInput):
    """One or several at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """PDFs; what is no PDF, the action says."""

    def __init__(self, **more: Any) -> None:
        super().__init__(
            widget=SeveralFiles(attrs={"accept": ".pdf,application/pdf"}), required=False, **more
        )

    def clean(self, value: Any, initial: Any = None) -> list[Any]:
        given = value if isinstance(value, list | tuple) else [value]
        found = [super(FilesField, self).clean(one, initial) for one in given if one]
        return [one for one in found if one]


def _text(label: Any, most: int, rows: int, **more: Any) -> WordsField:
    return WordsField(label=label, max_length=most, widget=forms.Textarea(attrs={"rows": rows}), **more)


class PaperForm(forms.Form):
    """What shall be decided and why."""

    more = ("upload", "is_public", "adds_to")
    title = WordsField(label=_("Title"), max_length=200)
    wording = _text(
        _("What shall be decided, word for word"), MOST_LETTERS, 5, required=False,
        help_text=_("Leave it empty for a report that is only noted."),
    )  # fmt: skip
    reasons = _text(_("Why, or what is reported"), MOST_LETTERS, 8, required=False)
    upload = FilesField(label=_("PDF files"), help_text=_("Up to 20 MB each."))
    is_public = forms.BooleanField(
        label=_("public"),
        required=False,
        initial=True,
        help_text=_("Everybody reads it as soon as it stands on a public agenda."),
    )
    adds_to: "forms.ModelChoiceField[Paper]" = forms.ModelChoiceField(
        Paper.objects.none(), label=_("Addendum to"), required=False, empty_label=_("none")
    )

    def __init__(self, papers: QuerySet[Paper], *args: Any) -> None:
        super().__init__(*args)
        field: Any = self.fields["adds_to"]
        field.queryset = papers

    def add_error(self, field: str | None, error: Any) -> None:
        super().add_error("upload" if field == "files" else field, error)

    def values(self) -> dict[str, Any]:
        return _with_files(self.cleaned_data)


class RevisePaperForm(forms.Form):
    """The next version."""

    more = ("upload",)
    title = WordsField(label=_("Title"), max_length=200)
    wording = _text(_("What shall be decided, word for word"), MOST_LETTERS, 5, required=False)
    reasons = _text(_("Why, or what is reported"), MOST_LETTERS, 8, required=False)
    upload = FilesField(label=_("Further PDF files"), help_text=_("Up to 20 MB each."))

    def add_error(self, field: str | None, error: Any) -> None:
        super().add_error("upload" if field == "files" else field, error)

    def values(self) -> dict[str, Any]:
        return _with_files(self.cleaned_data)


class AmendmentForm(forms.Form):
    """Another wording."""

    more = ("proposed_by",)
    wording = _text(_("How it should read instead"), MOST_LETTERS, 5)
    reasons = _text(_("Why"), 4_000, 3, required=False)
    proposed_by: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Proposed by"), required=False, empty_label=_("myself")
    )

    def __init__(self, people: QuerySet[Person] | None, *args: Any) -> None:
        super().__init__(*args)
        if people is None:
            del self.fields["proposed_by"]
        else:
            field: Any = self.fields["proposed_by"]
            field.queryset = people

    def values(self) -> dict[str, Any]:
        return dict(self.cleaned_data)


class ReferPaperForm(forms.Form):
    """Who deals with it next, and how."""

    committee: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("Committee"), empty_label=_("Please choose")
    )
    role = forms.ChoiceField(label=_("What it does"), choices=Role.choices, initial=Role.DECIDES.value)

    def __init__(self, committees: QuerySet[Committee], *args: Any) -> None:
        super().__init__(*args)
        field: Any = self.fields["committee"]
        field.queryset = committees

    def values(self) -> dict[str, Any]:
        return {"committee": self.cleaned_data["committee"], "role": Role(self.cleaned_data["role"])}


def _with_files(filled: dict[str, Any]) -> dict[str, Any]:
    files = [upload.read() for upload in filled["upload"]]
    return {name: value for name, value in filled.items() if name != "upload"} | {"files": files}
