from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.districts.selectors import all_districts, district_of
from vorort.ground.text import german_slug
from vorort.ideas.models import Idea
from vorort.ideas.rules import LEAST_LETTERS, MOST_LETTERS
from vorort.people.models import Organisation
from vorort.portal.districts.finding import Guess, answer_of
from vorort.shell.fields import WordsField
from vorort.shell.human import HumanForm
from vorort.shell.parents import ParentForm
from vorort.shell.picture_forms import PictureForm


class WhatAndWhereForm(HumanForm):
    """The first step: what the idea is, and where. A word for the place is enough if it tells the district."""

    title = WordsField(
        label=gettext_lazy("Your idea in a few words"),
        max_length=120,
        help_text=gettext_lazy("For example: A bench at the lake"),
    )
    text = WordsField(
        label=gettext_lazy("What do you suggest, and why?"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text=gettext_lazy("Two or three sentences are enough. Please no names of other people."),
    )
    where = WordsField(
        label=gettext_lazy("Where is it?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("A street, a place or the name of the neighbourhood."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=gettext_lazy("District"), required=False, empty_label=gettext_lazy("Find it by the place")
    )

    lon = forms.FloatField(required=False, min_value=-180, max_value=180, widget=forms.HiddenInput)
    lat = forms.FloatField(required=False, min_value=-90, max_value=90, widget=forms.HiddenInput)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["district"].queryset = all_districts()  # type: ignore[attr-defined]

    @property
    def point(self) -> tuple[float, float] | None:
        """Longitude and latitude of the point that was chosen on the map."""
        try:
            return float(self["lon"].value()), float(self["lat"].value())
        except (TypeError, ValueError):
            return None

    @property
    def shown_district(self) -> int | None:
        """The district that is chosen, before anything is checked."""
        told = str(self["district"].value() or "")
        return int(told) if told.isascii() and told.isdigit() and len(told) < 18 else None

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        if len(text) < LEAST_LETTERS:
            raise ValidationError(_("Please describe your idea in at least one sentence."))
        return text

    def clean(self) -> dict[str, Any]:
        filled = super().clean()
        if filled.get("lon") is None or filled.get("lat") is None:
            filled["lon"] = filled["lat"] = None
        else:
            self._check_point(filled)
        if "district" in filled and filled["district"] is None:
            self._find_district(filled)
        return filled

    def _check_point(self, filled: dict[str, Any]) -> None:
        """The point tells the district, unless the person has decided near a border."""
        located = district_of(filled["lon"], filled["lat"])
        chosen = filled.get("district")
        meant = [district for district in (located.district, *located.neighbours) if district]
        if chosen is None and len(meant) == 1:
            filled["district"] = meant[0]
        elif chosen is None and meant:
            self.add_error("district", self._near_border(meant))
        elif chosen is not None and chosen not in meant:
            self.add_error("district", _("The point on the map lies in another district."))

    def _find_district(self, filled: dict[str, Any]) -> None:
        """One district that is meant beyond doubt; near a border the person decides."""
        guesses = answer_of(filled.get("where", "")[:100]).guesses
        meant = {
            district.pk: district for guess in guesses for district in (guess.district, *guess.neighbours)
        }
        if len(meant) == 1:
            filled["district"] = next(iter(meant.values()))
            return
        self.add_error("district", self._which(list(meant.values()), guesses))

    def _which(self, meant: list[District], guesses: list[Guess]) -> str:
        if not meant:
            return _("Please choose the district; the place alone does not tell it.")
        if any(guess.neighbours for guess in guesses):
            return self._near_border(meant)
        return _("This place may lie in several districts. Please choose: %(names)s") % self._names(meant)

    def _near_border(self, meant: list[District]) -> str:
        return _("The place lies near a border. Please choose: %(names)s") % self._names(meant)

    def _names(self, meant: list[District]) -> dict[str, str]:
        return {"names": ", ".join(district.name for district in meant[:5])}

    def values(self) -> dict[str, Any]:
        """For `draft_idea` and `change_draft`, with the neighbourhood that is meant by the place."""
        filled, district = self.cleaned_data, self.in_district
        folded = german_slug(filled["where"])
        quarters = Neighbourhood.objects.filter(district=district, folded=folded) if folded else ()
        return {
            "title": filled["title"],
            "text": filled["text"],
            "where": filled["where"],
            "lon": filled["lon"],
            "lat": filled["lat"],
            "neighbourhood": next(iter(quarters), None),
        }

    @property
    def in_district(self) -> District:
        found: District = self.cleaned_data["district"]
        return found


class DetailsForm(PictureForm):
    """The second step. Nothing of it must be given."""

    theme: forms.ModelChoiceField[Theme] = forms.ModelChoiceField(
        Theme.objects.all(),
        label=gettext_lazy("Theme"),
        required=False,
        empty_label=gettext_lazy("Not sure"),
    )
    audience: forms.ModelChoiceField[Audience] = forms.ModelChoiceField(
        Audience.objects.all(),
        label=gettext_lazy("For whom above all?"),
        required=False,
        empty_label=gettext_lazy("For everybody"),
    )
    author_name = WordsField(
        label=gettext_lazy("Name beside the idea"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("As everybody may read it. Without a name there is none."),
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )
    organisation: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        None,
        label=gettext_lazy("In the name of"),
        required=False,
        empty_label=gettext_lazy("Just myself"),
        help_text=gettext_lazy("Its name then stands beside the idea, instead of yours."),
    )
    field_order = (
        "picture",
        "picture_alt",
        "picture_credit",
        "theme",
        "audience",
        "organisation",
        "author_name",
    )

    def __init__(self, data: Any, files: Any, *, idea: Idea, speaks_for: QuerySet[Organisation]) -> None:
        start = {name: getattr(idea, f"{name}_id") for name in ("theme", "audience", "organisation")}
        super().__init__(data, files, start=start | {"author_name": idea.author_name}, former=None)
        self.fields["organisation"].queryset = speaks_for  # type: ignore[attr-defined]
        # hardly anybody speaks for anybody, and nobody else is asked
        if not speaks_for:
            del self.fields["organisation"]
        self.fields["picture"].label = gettext_lazy("Add a photo")

    def values(self) -> dict[str, Any]:
        names = ("theme", "audience", "author_name", "organisation")
        return {name: self.cleaned_data[name] for name in names if name in self.fields}


class HandInForm(ParentForm, HumanForm):
    """The third step: an e-mail address, where it is not known who writes, and whether a parent has to agree."""

    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        max_length=254,
        help_text=gettext_lazy("It stays with us. We send you a link, and later what becomes of your idea."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    field_order = ("email",)

    def __init__(self, *args: Any, knows_writer: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if knows_writer:
            del self.fields["email"]

    def values(self) -> dict[str, Any]:
        """For `hand_in_idea`: the address, by which way a parent is asked, and where; empty where nobody is."""
        told = {"email": str(self.cleaned_data.get("email", ""))}
        if self.parent:
            told |= {"parent_way": self.parent[0], "parent_email": self.parent[1]}
        return told


class SupportForm(HumanForm):
    """Supporting without an account."""

    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        max_length=254,
        help_text=gettext_lazy(
            "It stays with us. We send you a link; the support counts once you have opened it."
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )


class ReplyForm(forms.Form):
    """The author answers a question."""

    text = WordsField(
        label=gettext_lazy("Your reply"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=gettext_lazy("Everybody can read it."),
    )
