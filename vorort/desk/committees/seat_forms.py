from typing import Any

from django import forms
from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import LEADING, CommitteeKind, SeatOffice
from vorort.committees.models import AssociationMember, Committee, Seat
from vorort.committees.selectors import near_organisations
from vorort.ground.clock import now
from vorort.people.models import Organisation
from vorort.shell.fields import WordsField

# for those who may adopt rules: who votes with how much weight, and which other office brings the seat along
RULING = ("weight", "ex_officio_of", "member")


class SeatChoice(forms.ModelChoiceField[Seat]):
    """Seats with the committee they stand in."""

    def label_from_instance(self, obj: Seat) -> str:
        return f"{obj.committee.name}: {obj}"


class SeatForm(forms.Form):
    """What a seat is for, and who may propose somebody for it. The committee comes with its `number_of_seats`."""

    more = ("position", "stands_in_for", *RULING)

    office = forms.ChoiceField(label=_("Office of the seat"), initial=SeatOffice.MEMBER)
    name = WordsField(
        label=_("What the seat is called"),
        max_length=100,
        required=False,
        help_text=_("Only where the office alone does not say it, for example “Seat of the young people”."),
    )
    nominated_by: forms.ModelChoiceField[Organisation] = forms.ModelChoiceField(
        None, label=_("Who may propose somebody"), required=False, empty_label=_("nobody in particular")
    )
    is_voting = forms.BooleanField(label=_("Has a vote"), required=False, initial=True)
    position = forms.IntegerField(
        label=_("Place in the list"), min_value=0, max_value=999, required=False, initial=0
    )
    stands_in_for: forms.ModelChoiceField[Seat] = forms.ModelChoiceField(
        None, label=_("Stands in for"), required=False, empty_label=_("for nobody")
    )
    weight = forms.IntegerField(label=_("Number of votes"), min_value=1, max_value=1000, initial=1)
    ex_officio_of = SeatChoice(
        None,
        label=_("Comes with another office"),
        required=False,
        empty_label=_("with none"),
        help_text=_("Whoever holds that office holds this seat too, for as long as the office lasts."),
    )
    member: forms.ModelChoiceField[AssociationMember] = forms.ModelChoiceField(
        None, label=_("Delegate of"), required=False, empty_label=_("of no member")
    )

    def __init__(self, committee: Committee, seat: Seat | None, data: Any, *, may_rule: bool) -> None:
        names = ("office", "name", "nominated_by", "is_voting", "position", "stands_in_for", *RULING)
        start = (
            {name: getattr(seat, name) for name in names}
            if seat
            else {"position": vars(committee)["number_of_seats"] + 1}
        )
        super().__init__(data, initial=start)
        offices = [
            entry for entry in SeatOffice if may_rule or entry != SeatOffice.CHAIR or (seat and seat.is_chair)
        ]
        self.fields["office"].choices = [(entry.value, entry.label) for entry in offices]  # type: ignore[attr-defined]
        self._offer("nominated_by", near_organisations(committee))
        self._offer("stands_in_for", _others(committee, seat))
        self._offer("ex_officio_of", _leading_seats(committee))
        self._offer("member", AssociationMember.objects.in_force(now()))
        is_assembly = committee.kind == CommitteeKind.GENERAL_ASSEMBLY
        dropped = (() if may_rule else RULING) + (() if is_assembly else ("member",))
        for name in set(dropped):
            del self.fields[name]

    def _offer(self, name: str, rows: "QuerySet[Any]") -> None:
        self.fields[name].queryset = rows  # type: ignore[attr-defined]

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return filled | {"position": filled["position"] or 0}


class CloseSeatForm(forms.Form):
    """The tick without which nothing is closed."""

    sure = forms.BooleanField(
        label=_("Yes, close this seat for good."),
        error_messages={"required": _("Please tick the box if the seat is to be closed.")},
    )


def _others(committee: Committee, seat: Seat | None) -> QuerySet[Seat]:
    rows = (
        committee.seats.filter(ends=None)
        .exclude(office=SeatOffice.STAND_IN)
        .only("committee_id", "name", "office")
    )
    return rows.exclude(pk=seat.pk) if seat else rows


def _leading_seats(committee: Committee) -> QuerySet[Seat]:
    """Chairs and deputies of other committees nearby."""
    near = Q(committee__district=None) | Q(committee__district=committee.district_id)
    rows = Seat.objects.filter(near if committee.district_id else Q(), ends=None, office__in=LEADING)
    rows = (
        rows.exclude(committee=committee)
        .select_related("committee")
        .only("name", "office", "committee__name")
    )
    return rows.order_by(F("committee__district__name").asc(nulls_first=True), "committee__name", "position")
