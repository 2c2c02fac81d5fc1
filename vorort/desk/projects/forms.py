"""The forms about a project: one question each, and behind "more" what seldom matters."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.districts.models import Theme
from vorort.files.models import Words
from vorort.people.models import Organisation, Person
from vorort.projects.actions.inside import Photo
from vorort.projects.choices import FundingClass, Mark, MeasureState, Part, ProjectKind, ProjectState
from vorort.projects.models import Project, ProjectPicture
from vorort.projects.rules import MOST_LETTERS, MOST_OF_POST, MOST_OF_SUMMARY
from vorort.shell.fields import DayField, WordsField
from vorort.shell.keys import MOST_KEY
from vorort.shell.picture_forms import PictureForm

CITY = "stadt"
STATES = [
    (ProjectState.PROPOSED.value, _("proposed: we would like to do it")),
    (ProjectState.DECIDED.value, _("decided: we will do it")),
    (ProjectState.RUNNING.value, _("running: we are at it")),
    (ProjectState.FINISHED.value, _("finished: it is over")),
]
FUNDING = [("", _("not known")), *FundingClass.choices]


def text_field(label: Any, most: int = MOST_LETTERS, rows: int = 6, **more: Any) -> WordsField:
    return WordsField(label=label, max_length=most, widget=forms.Textarea(attrs={"rows": rows}), **more)


class LedForm(forms.Form):
    """A form that says whose project it is. Who only leads a group would not find again what belongs to nobody."""

    own_lead: Committee | None = None

    def offer_leads(self, leads: QuerySet[Committee], *, is_needed: bool) -> None:
        field: Any = self.fields["lead"]
        field.queryset = leads
        if is_needed and (own := leads.first()):
            self.own_lead, field.empty_label, field.initial = own, None, own.pk

    def clean_lead(self) -> Committee | None:
        told: Committee | None = self.cleaned_data["lead"]
        return told or self.own_lead


class AboutForm(LedForm):
    """What stands about a project."""

    summary = WordsField(
        label=_("In one sentence"),
        max_length=MOST_OF_SUMMARY,
        help_text=_("It stands on the card of the project."),
    )
    starts_on = DayField(label=_("First day"), required=False)
    ends_on = DayField(label=_("Last day"), required=False, help_text=_("Empty for a single day."))
    text = text_field(_("What it is about"), required=False)
    kind = forms.ChoiceField(
        label=_("Kind"), choices=ProjectKind.choices, initial=ProjectKind.EVENT.value, required=False
    )
    theme: "forms.ModelChoiceField[Theme]" = forms.ModelChoiceField(
        Theme.objects.all(), label=_("Theme"), required=False, to_field_name="slug", empty_label=_("none")
    )
    lead: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("Committee or group"), required=False, empty_label=_("none")
    )
    place = WordsField(
        label=_("Where"),
        max_length=200,
        required=False,
        help_text=_("In words, such as “at the fountain of the market”."),
    )
    funding_class = forms.ChoiceField(label=_("Who pays"), choices=FUNDING, required=False)

    def about(self) -> dict[str, Any]:
        """What the actions take."""
        names = ("summary", "starts_on", "ends_on", "text", "theme", "lead", "funding_class")
        filled = self.cleaned_data
        told = {name: filled[name] for name in names if name in filled}
        return told | {"where": filled["place"], "kind": filled["kind"] or ProjectKind.EVENT}


class RecordProjectForm(AboutForm, PictureForm):
    """The little one knows is enough."""

    more = (
        "ends_on", "text", "kind", "theme", "lead", "place", "funding_class", "picture_credit", "shows_people", "consent",
    )  # fmt: skip
    field_order = (
        "title",
        "district",
        "becomes",
        "starts_on",
        "summary",
        "picture",
        "picture_alt",
        "form_key",
    )

    title = WordsField(label=_("Name of the project"), max_length=200)
    district = forms.ChoiceField(label=_("Where it belongs"))
    becomes = forms.ChoiceField(
        label=_("Where it stands"),
        choices=STATES,
        initial=ProjectState.PROPOSED.value,
        widget=forms.RadioSelect,
    )
    shows_people = forms.BooleanField(label=_("People can be recognised in the picture"), required=False)
    consent = WordsField(
        label=_("How they have agreed"),
        max_length=200,
        required=False,
        help_text=_("Such as “by word of mouth on 17 May”. Not public."),
    )
    form_key = WordsField(max_length=64, widget=forms.HiddenInput)

    def __init__(self, places: Sequence[tuple[str, str]], data: Any, files: Any, start: Any) -> None:
        super().__init__(data, files, start=start, former=None)
        district: Any = self.fields["district"]
        district.choices = places if len(places) == 1 else [("", _("Please choose")), *places]

    def values(self) -> dict[str, Any]:
        return self.about() | {"title": self.cleaned_data["title"]}

    def photo(self) -> Photo | None:
        found, filled = self.new_picture(), self.cleaned_data
        if found is None or not found[0]:
            return None
        return Photo(found[0], found[1], shows_people=filled["shows_people"], consent=filled["consent"])


class RepeatForm(forms.Form):
    """What is different this time."""

    title = WordsField(label=_("Name of the project"), max_length=200)
    starts_on = DayField(label=_("First day"), required=False)
    ends_on = DayField(label=_("Last day"), required=False)
    becomes = forms.ChoiceField(label=_("Where it stands"), choices=STATES[:3], widget=forms.RadioSelect)
    form_key = WordsField(max_length=64, widget=forms.HiddenInput)


class FromIdeaForm(LedForm):
    """What the idea does not say; the rest is taken over."""

    title = WordsField(label=_("Name of the project"), max_length=200)
    summary = WordsField(label=_("In one sentence"), max_length=MOST_OF_SUMMARY)
    starts_on = DayField(label=_("First day"), required=False)
    lead: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("Committee or group"), required=False, empty_label=_("none")
    )
    becomes = forms.ChoiceField(label=_("Where it stands"), choices=STATES[:3], widget=forms.RadioSelect)
    form_key = WordsField(max_length=64, widget=forms.HiddenInput)


class JoinForm(forms.Form):
    """Into which project."""

    number = forms.IntegerField(
        label=_("Number of the project"),
        min_value=1,
        max_value=MOST_KEY,
        help_text=_("It stands on the board and on its page behind #."),
    )


class ProposeForm(forms.Form):
    """Which committee decides."""

    committee: "forms.ModelChoiceField[Committee]" = forms.ModelChoiceField(
        Committee.objects.none(), label=_("Committee or group"), empty_label=_("Please choose")
    )
    note = text_field(_("A word to the committee"), 500, 3, required=False)

    def __init__(self, committees: QuerySet[Committee], *args: Any) -> None:
        super().__init__(*args)
        self.fields["committee"].queryset = committees  # type: ignore[attr-defined]


class StartForm(forms.Form):
    """Since when."""

    starts_on = DayField(label=_("Since"), required=False, help_text=_("Empty for today."))


class FinishForm(forms.Form):
    """Since when it is over."""

    ended_on = DayField(
        label=_("Last day"), required=False, help_text=_("Empty for the day that was planned.")
    )


class StopForm(forms.Form):
    """Why."""

    reason = text_field(_("Why"), 500, 3, help_text=_("Everybody can read it on the page of the project."))


class ReportForm(forms.Form):
    """What came of it."""

    text = text_field(_("How it was"), rows=6, help_text=_("It also stands in the annual report."))
    outcome = text_field(
        _("What came of it"),
        rows=4,
        required=False,
        help_text=_("What is different now, what one would do otherwise."),
    )
    visitors = forms.IntegerField(label=_("Visitors"), required=False, min_value=0, max_value=10_000_000)
    participants = forms.IntegerField(
        label=_("Participants"), required=False, min_value=0, max_value=10_000_000
    )


class UpdateForm(forms.Form):
    """News."""

    text = text_field(
        _("News"), MOST_OF_POST, 4, help_text=_("A few sentences. Whoever follows the project hears of it.")
    )


class MeasureForm(forms.Form):
    """What is to be done, by whom and until when."""

    more = ("text", "is_milestone", "state")

    title = WordsField(label=_("What is to be done"), max_length=200)
    responsible: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("Who"), required=False, empty_label=_("nobody yet"),
        help_text=_("Whoever is on the team."),
    )  # fmt: skip
    due_on = DayField(label=_("Until"), required=False)
    text = text_field(_("More about it"), 2_000, 3, required=False)
    is_milestone = forms.BooleanField(label=_("The rest waits for it (milestone)"), required=False)
    state = forms.ChoiceField(
        label=_("Where it stands"), choices=MeasureState.choices, initial="open", required=False
    )

    def __init__(self, project: Project, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Person.objects.filter(project_teams__project=project)
        self.fields["responsible"].queryset = people  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        return self.cleaned_data | {"state": self.cleaned_data["state"] or MeasureState.OPEN}


class PartnerForm(forms.Form):
    """Who takes part, and with what."""

    more = ("part", "euros", "hours", "note")

    name = WordsField(
        label=_("Who"),
        max_length=200,
        help_text=_("An organisation that is on record here is found by its name."),
    )
    part = forms.ChoiceField(
        label=_("With what"), choices=Part.choices, initial=Part.NAMED.value, required=False
    )
    euros = forms.DecimalField(label=_("Euro"), required=False, min_value=0, max_digits=12, decimal_places=2)
    hours = forms.DecimalField(label=_("Hours"), required=False, min_value=0, max_digits=8, decimal_places=2)
    note = WordsField(label=_("What it is"), max_length=200, required=False)

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        found = Organisation.objects.filter(name=filled["name"], dissolved_on=None).order_by("pk").first()
        euros = filled["euros"]
        return {
            "organisation": found,
            "name": "" if found else filled["name"],
            "part": filled["part"] or Part.NAMED,
            "cents": None if euros is None else int(euros * 100),
            "hours": filled["hours"],
            "note": filled["note"],
        }


class IndicatorForm(forms.Form):
    """What shall be different, in a number."""

    title = WordsField(label=_("What is counted"), max_length=200)
    unit = WordsField(label=_("Unit"), max_length=40, required=False)
    before = forms.DecimalField(label=_("Before"), required=False, max_digits=14, decimal_places=3)
    goal = forms.DecimalField(label=_("Goal"), required=False, max_digits=14, decimal_places=3)
    after = forms.DecimalField(label=_("Afterwards"), required=False, max_digits=14, decimal_places=3)


class DateForm(forms.Form):
    """When something takes place."""

    more = ("title", "note")

    begins = forms.DateTimeField(
        label=_("Begins"), widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    ends = forms.DateTimeField(
        label=_("Ends"), required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    place = WordsField(label=_("Where"), max_length=200, required=False)
    title = WordsField(
        label=_("What is different from the name of the project"), max_length=200, required=False
    )
    note = WordsField(label=_("Note"), max_length=500, required=False)

    def values(self) -> dict[str, Any]:
        told = dict(self.cleaned_data)
        told["where"] = told.pop("place")
        return told


class ShownForm(forms.Form):
    """What is said about a picture besides what it shows."""

    caption = WordsField(
        label=_("Caption"), max_length=300, required=False, help_text=_("It stands below the picture.")
    )
    mark = forms.ChoiceField(label=_("What it shows of the change"), choices=Mark.choices, required=False)
    shows_people = forms.BooleanField(label=_("People can be recognised in the picture"), required=False)
    consent = WordsField(
        label=_("How they have agreed"),
        max_length=200,
        required=False,
        help_text=_("Such as “by word of mouth on 17 May”. Not public."),
    )


class ProjectPictureForm(ShownForm, PictureForm):
    """A picture with credit and consent."""

    field_order = ("picture", "picture_alt", "caption", "picture_credit", "mark", "shows_people", "consent")

    def __init__(self, data: Any, files: Any) -> None:
        super().__init__(data, files, start={}, former=None)
        self.fields["picture"].required = self.fields["picture_alt"].required = True

    def photo(self) -> Photo:
        filled = self.cleaned_data
        words = Words(filled["picture_alt"], caption_de=filled["caption"], creator=filled["picture_credit"])
        shown = {name: filled[name] for name in ("mark", "shows_people", "consent")}
        return Photo(filled["picture"].read(), words, **shown)


class PictureWordsForm(ShownForm):
    """What is said about a picture that is there already."""

    field_order = ("alt", "caption", "credit", "mark", "shows_people", "consent")

    alt = WordsField(
        label=_("What the picture shows"),
        max_length=300,
        help_text=_("For people who cannot see it: “Bea Beispiel in front of the lake”."),
    )
    credit = WordsField(label=_("Who took the picture"), max_length=200, required=False)

    @classmethod
    def start_of(cls, row: ProjectPicture) -> dict[str, Any]:
        """The initial values out of a picture."""
        picture = {
            "alt": row.picture.alt_de,
            "caption": row.picture.caption_de,
            "credit": row.picture.creator,
        }
        return picture | {name: getattr(row, name) for name in ("mark", "shows_people", "consent")}


class DocumentForm(forms.Form):
    """A PDF."""

    upload = forms.FileField(label=_("PDF"), widget=forms.FileInput(attrs={"accept": "application/pdf"}))
    title = WordsField(label=_("Title"), max_length=200)
    is_public = forms.BooleanField(label=_("Everybody may read it"), required=False, initial=True)
