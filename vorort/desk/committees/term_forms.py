from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from vorort.committees.actions import Change, Newcomer
from vorort.committees.models import Mandate, Seat
from vorort.desk.committees.forms import LastDay
from vorort.ground.clock import first_moment
from vorort.shell.fields import DayField, WordsField

SAME, NEW, VACANT, LATER = "same", "new", "vacant", "later"


@dataclass(frozen=True)
class SeatFields:
    """One seat of the election with its fields on the page."""

    seat: Seat
    holder: Mandate | None
    who: BoundField
    given_name: BoundField
    family_name: BoundField
    email: BoundField


class ChangeChairsForm(LastDay):
    """Who chairs what from one day on. For each seat four answers, and for a new person the name."""

    name = WordsField(
        label=_("What the term is called"), max_length=100, help_text=_("For example “2025 to 2030”.")
    )
    begins = DayField(label=_("First day"), initial=localdate)
    appointed_stay = forms.ChoiceField(
        label=_("Members whom the chairs have appointed"),
        choices=[("yes", _("stay until their own term is over")), ("no", _("leave together with the chair"))],
        initial="yes",
        widget=forms.RadioSelect,
        help_text=_("What your rules say. Whoever chairs next can appoint them again."),
    )
    field_order = ("name", "begins", "ends", "appointed_stay")

    def __init__(self, seats: list[tuple[Seat, Mandate | None]], data: Any) -> None:
        super().__init__(data)
        self.seats = seats
        for seat, holder in seats:
            self.fields.update(_fields_of(seat, holder))

    @property
    def general(self) -> list[BoundField]:
        """What holds for all seats."""
        return [self[name] for name in self.field_order]

    @property
    def rows(self) -> list[SeatFields]:
        return [
            SeatFields(
                seat, holder, *(self[f"{name}_{seat.pk}"] for name in ("who", "given", "family", "email"))
            )
            for seat, holder in self.seats
        ]

    def clean(self) -> dict[str, Any]:
        filled = super().clean()
        for seat, _holder in self.seats:
            if filled.get(f"who_{seat.pk}") == NEW and not filled.get(f"family_{seat.pk}"):
                self.add_error(f"family_{seat.pk}", _("Please give the family name of whoever is new."))
        if not self.errors and all(filled[f"who_{seat.pk}"] == LATER for seat, _holder in self.seats):
            self.add_error(None, _("Please say for at least one seat who takes it."))
        return filled

    def changes(self) -> list[Change]:
        """The seats that change hands."""
        return [
            Change(seat, self._person(seat, holder))
            for seat, holder in self.seats
            if self.cleaned_data[f"who_{seat.pk}"] != LATER
        ]

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        begins: datetime = first_moment(filled["begins"])
        return {
            "name": filled["name"],
            "begins": begins,
            "ends": self.ends_at,
            "changes": self.changes(),
            "appointed_stay": filled["appointed_stay"] == "yes",
        }

    def _person(self, seat: Seat, holder: Mandate | None) -> Any:
        filled, key = self.cleaned_data, seat.pk
        if filled[f"who_{key}"] == SAME and holder:
            return holder.person
        if filled[f"who_{key}"] == NEW:
            names = filled[f"given_{key}"], filled[f"family_{key}"]
            return Newcomer(*names, filled[f"email_{key}"].lower())
        return None


def _fields_of(seat: Seat, holder: Mandate | None) -> dict[str, forms.Field]:
    answers = [(LATER, _("does not change now")), (NEW, _("somebody new")), (VACANT, _("stays vacant"))]
    if holder:
        answers.insert(1, (SAME, _("re-elected")))
    key = seat.pk
    return {
        f"who_{key}": forms.ChoiceField(label=_("Who takes the seat"), choices=answers, initial=LATER),
        f"given_{key}": WordsField(label=_("First name"), max_length=100, required=False),
        f"family_{key}": WordsField(label=_("Family name"), max_length=100, required=False),
        f"email_{key}": forms.EmailField(label=_("E-mail address"), required=False),
    }
