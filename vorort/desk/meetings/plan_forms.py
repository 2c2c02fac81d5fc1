"""Forms that plan: a meeting, a series, which date suits."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Mode
from vorort.desk.meetings.moments import LengthField, MomentsForm, lengths
from vorort.meetings.choices import DateReply, Rhythm
from vorort.meetings.models import DateOption, Meeting
from vorort.meetings.models.meetings import MODES
from vorort.meetings.rules.series import moment
from vorort.people.models import Person
from vorort.shell.fields import HourField, NearDayField, WordsField

# how many dates a form offers at once
MOST_DATES = 6
AS_THE_RULES_SAY = ("", _("as the rules of the committee say"))
OPEN_OR_NOT = [AS_THE_RULES_SAY, ("ja", _("public: everybody may come")), ("nein", _("not public"))]


class WayForm(MomentsForm):
    """Where and how a committee meets."""

    more: tuple[str, ...] = ("title", "intro", "mode", "online_url", "access", "is_public", "with_committees")

    day = NearDayField(label=_("Day"))
    hour = HourField(label=_("Begins at"), initial="18:00")
    length = LengthField(label=_("How long"))
    place = WordsField(label=_("Place"), max_length=200, required=False)
    title = WordsField(
        label=_("Title"),
        max_length=200,
        required=False,
        help_text=_("Without one the meeting is called after the committee."),
    )
    intro = WordsField(
        label=_("A word in advance"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It stands above the agenda and in the invitation."),
    )
    mode = forms.ChoiceField(label=_("How you meet"), choices=[AS_THE_RULES_SAY, *MODES], required=False)
    online_url = forms.URLField(
        label=_("Address for taking part online"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=_("Only those who are invited see it."),
    )
    access = WordsField(
        label=_("How one takes part online"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("How one dials in, speaks and votes. By law it must stand in the invitation."),
    )
    is_public = forms.ChoiceField(label=_("Public"), choices=OPEN_OR_NOT, required=False)
    with_committees: "forms.ModelMultipleChoiceField[Committee]" = forms.ModelMultipleChoiceField(
        Committee.objects.none(),
        label=_("Together with"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def _offer_others(self, others: QuerySet[Committee]) -> None:
        """Committees nearby that may meet together with this one; no question where there are none."""
        field: Any = self.fields["with_committees"]
        field.queryset = others
        if not others.exists():
            del self.fields["with_committees"]

    def way(self) -> dict[str, Any]:
        """What the actions take."""
        filled, (begins, ends) = self.cleaned_data, self.moments
        named = {name: filled[name] for name in ("place", "title", "intro", "online_url", "access")}
        told: dict[str, Any] = {"begins": begins, "ends": ends, **named}
        told["mode"] = Mode(filled["mode"]) if filled["mode"] else None
        told["is_public"] = {"ja": True, "nein": False}.get(filled["is_public"])
        if "with_committees" in filled:
            told["with_committees"] = list(filled["with_committees"])
        return told


class PlanForm(WayForm):
    """A meeting of one's own committees."""

    more = (*WayForm.more, "second_call_of")
    gremium = forms.ChoiceField(label=_("Committee"))
    second_call_of: "forms.ModelChoiceField[Meeting]" = forms.ModelChoiceField(
        Meeting.objects.none(),
        label=_("Second call of"),
        required=False,
        empty_label=_("none"),
        help_text=_("If too few had come: by the rules a second meeting may decide with whoever comes."),
    )
    field_order = ("gremium", "day", "hour", "length", "place")

    def __init__(
        self,
        committees: Iterable[tuple[str, str]],
        others: QuerySet[Committee],
        earlier: QuerySet[Meeting],
        *args: Any,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["gremium"]
        field.choices = [("", _("Please choose")), *committees]
        self._offer_others(others)
        field = self.fields["second_call_of"]
        field.queryset = earlier


class ChangeMeetingForm(WayForm):
    """The same of a meeting that is planned. What it is now is chosen already."""

    def __init__(self, meeting: Meeting, others: QuerySet[Committee], data: Any = None) -> None:
        start = self.start_of(meeting.begins, meeting.ends)
        start |= {
            name: getattr(meeting, name)
            for name in ("place", "title", "intro", "mode", "online_url", "access")
        }
        start |= {"is_public": "ja" if meeting.is_public else "nein"}
        start |= {"with_committees": [row.pk for row in meeting.with_committees.all()]}
        super().__init__(data, initial=start)
        length: Any = self.fields["length"]
        length.choices = lengths(start["length"])
        for name, choices in (("mode", MODES), ("is_public", OPEN_OR_NOT[1:])):
            field: Any = self.fields[name]
            field.choices = choices
        for name in ("title", "mode", "is_public"):
            self.fields[name].required = True
        self.fields["title"].help_text = ""
        self._offer_others(others)


class CancelMeetingForm(forms.Form):
    """Why it does not take place."""

    why = WordsField(
        label=_("Why"),
        max_length=300,
        help_text=_("It stands in the mail to everybody who is invited, and on the page."),
    )


class NothingForm(forms.Form):
    """A page that only asks whether one is sure."""


class SeriesForm(MomentsForm):
    """A committee meets regularly."""

    more = ("last_day",)
    gremium = forms.ChoiceField(label=_("Committee"))
    rhythm = forms.ChoiceField(label=_("How often"), choices=Rhythm.choices, initial=Rhythm.MONTHLY.value)
    day = NearDayField(
        label=_("First day"),
        help_text=_("Months go by its weekday: the second Tuesday, or the last one where it is the fifth."),
    )
    hour = HourField(label=_("Begins at"), initial="18:00")
    length = LengthField(label=_("How long"))
    place = WordsField(label=_("Place"), max_length=200, required=False)
    last_day = NearDayField(label=_("Last day"), required=False)

    def __init__(self, committees: Iterable[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["gremium"]
        field.choices = [("", _("Please choose")), *committees]

    def add_error(self, field: str | None, error: Any) -> None:
        names = {"first_day": "day", "at_time": "hour", "minutes": "length"}
        super().add_error(names.get(field or "", field), error)

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {
            "rhythm": Rhythm(filled["rhythm"]), "first_day": filled["day"], "at_time": filled["hour"],
            "minutes": filled["length"], "place": filled["place"], "last_day": filled["last_day"],
        }  # fmt: skip


class AskForDatesForm(forms.Form):
    """Which of some dates suits."""

    more = ("note", "closes_on")
    gremium = forms.ChoiceField(label=_("Committee"))
    title = WordsField(label=_("What it is about"), max_length=200)
    length = LengthField(label=_("How long"))
    note = WordsField(label=_("A word to it"), max_length=500, required=False)
    closes_on = NearDayField(label=_("Answer until"), required=False)

    def __init__(self, committees: Iterable[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["gremium"]
        field.choices = [("", _("Please choose")), *committees]
        for number in range(1, MOST_DATES + 1):
            told = {"number": number}
            self.fields[f"day_{number}"] = NearDayField(label=_("Day %(number)s") % told, required=number < 3)
            self.fields[f"hour_{number}"] = HourField(label=_("Hour %(number)s") % told, required=number < 3)
        self.order_fields(["gremium", "title", "length"])

    @property
    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"day_{number}"], self[f"hour_{number}"]) for number in range(1, MOST_DATES + 1)]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        for number in range(3, MOST_DATES + 1):
            day, hour = filled.get(f"day_{number}"), filled.get(f"hour_{number}")
            if bool(day) != bool(hour):
                missing = f"hour_{number}" if day else f"day_{number}"
                self.add_error(missing, ValidationError(_("A date needs a day and an hour.")))
        return filled

    def options(self) -> list[tuple[datetime, datetime]]:
        """Begin and end of each date that was given."""
        filled, length = self.cleaned_data, timedelta(minutes=self.cleaned_data["length"])
        days = [(filled[f"day_{number}"], filled[f"hour_{number}"]) for number in range(1, MOST_DATES + 1)]
        begins = [moment(day, hour) for day, hour in days if day]
        return [(one, one + length) for one in begins]


class AnswerDatesForm(forms.Form):
    """How each date suits."""

    def __init__(self, options: Iterable[tuple[DateOption, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for option, label in options:
            self.fields[f"option_{option.pk}"] = forms.ChoiceField(
                label=label, choices=DateReply.choices, widget=forms.RadioSelect, required=False
            )

    def replies(self) -> dict[int, DateReply]:
        return {
            int(name.removeprefix("option_")): DateReply(value)
            for name, value in self.cleaned_data.items()
            if name.startswith("option_") and value
        }


class AnswerForMemberForm(AnswerDatesForm):
    """The same for a member who has told it by phone."""

    person: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=_("For whom")
    )

    def __init__(self, people: QuerySet[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["person"]
        field.queryset = people
