from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.districts.selectors import all_districts
from vorort.ground.text import german_slug, normalised
from vorort.ideas.models import Idea
from vorort.ideas.rules import LEAST_LETTERS, MOST_LETTERS
from vorort.portal.districts.finding import Guess, answer_of
from vorort.shell.human import HumanForm
from vorort.shell.picture_forms import PictureForm


class WhatAndWhereForm(HumanForm):
    """The first step: what the idea is, and where. A word for the place is enough if it tells the district."""

    title = forms.CharField(
        label=gettext_lazy("Your idea in a few words"),
        max_length=120,
        help_text=gettext_lazy("For example: A bench at the lake"),
    )
    text = forms.CharField(
        label=gettext_lazy("What do you suggest, and why?"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text=gettext_lazy("Two or three sentences are enough. Please no names of other people."),
    )
    where = forms.CharField(
        label=gettext_lazy("Where is it?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("A street, a place or the name of the neighbourhood."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    district: forms.ModelChoiceField[District] = forms.ModelChoiceField(
        None, label=gettext_lazy("District"), required=False, empty_label=gettext_lazy("Find it by the place")
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["district"].queryset = all_districts()  # type: ignore[attr-defined]

    def clean_title(self) -> str:
        return normalised(self.cleaned_data["title"])

    def clean_text(self) -> str:
        text = normalised(self.cleaned_data["text"])
        if len(text) < LEAST_LETTERS:
            raise ValidationError(_("Please describe your idea in at least one sentence."))
        return text

    def clean(self) -> dict[str, Any]:
        filled = super().clean()
        if "district" in filled and filled["district"] is None:
            self._find_district(filled)
        return filled

    def _find_district(self, filled: dict[str, Any]) -> None:
        """One district that is meant beyond doubt; near a border the person decides."""
        guesses = answer_of(normalised(filled.get("where", ""))[:100]).guesses
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
        names = {"names": ", ".join(district.name for district in meant[:5])}
        if any(guess.neighbours for guess in guesses):
            return _("The place lies near a border. Please choose: %(names)s") % names
        return _("This place may lie in several districts. Please choose: %(names)s") % names

    def values(self) -> dict[str, Any]:
        """For `draft_idea` and `change_draft`, with the neighbourhood that is meant by the place."""
        filled, district = self.cleaned_data, self.in_district
        folded = german_slug(filled["where"])
        quarters = Neighbourhood.objects.filter(district=district, folded=folded) if folded else ()
        return {
            "title": filled["title"],
            "text": filled["text"],
            "where": filled["where"],
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
    author_name = forms.CharField(
        label=gettext_lazy("Name beside the idea"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("As everybody may read it. Without a name there is none."),
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )
    field_order = ("picture", "picture_alt", "picture_credit", "theme", "audience", "author_name")

    def __init__(self, data: Any, files: Any, *, idea: Idea) -> None:
        start = {"theme": idea.theme_id, "audience": idea.audience_id, "author_name": idea.author_name}
        super().__init__(data, files, start=start, former=None)
        self.fields["picture"].label = gettext_lazy("Add a photo")

    def values(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("theme", "audience", "author_name")}


class HandInForm(HumanForm):
    """The third step: an e-mail address, where it is not known who writes."""

    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        max_length=254,
        help_text=gettext_lazy("It stays with us. We send you a link, and later what becomes of your idea."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: object, knows_writer: bool = False, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if knows_writer:
            del self.fields["email"]

    @property
    def address(self) -> str:
        return str(self.cleaned_data.get("email", ""))


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

    text = forms.CharField(
        label=gettext_lazy("Your reply"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=gettext_lazy("Everybody can read it."),
    )
