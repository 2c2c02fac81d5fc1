from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils.timezone import get_default_timezone, localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.models import Theme
from vorort.ideas.choices import ParentWay
from vorort.projects.models import Project
from vorort.shell.fields import DayField, HourField, WordsField
from vorort.shell.human import new_form_key
from vorort.shell.parents import WAYS, ParentForm
from vorort.volunteering.choices import OpportunityKind
from vorort.volunteering.models import Opportunity, Shift, Skill
from vorort.volunteering.models.opportunities import MOST_LETTERS, MOST_PEOPLE
from vorort.volunteering.rules.consents import Parent

ROWS = range(1, 6)
# on paper that lies there already
SIGNED = "signed"


def _moment(day: Any, clock: time) -> datetime:
    return datetime.combine(day, clock, get_default_timezone())


def _span(day: Any, begins: time, ends: time) -> dict[str, datetime]:
    """Begin and end; what ends before it begins, ends on the day after."""
    first, last = _moment(day, begins), _moment(day, ends)
    return {"begins": first, "ends": last if last > first else last + timedelta(days=1)}


class DetailsForm(forms.Form):
    """What is to be done, and what one must know of it."""

    title = WordsField(
        label=gettext_lazy("What help is needed?"),
        max_length=120,
        help_text=gettext_lazy("For example: Serve drinks at the summer feast"),
    )
    text = WordsField(
        label=gettext_lazy("What is to be done?"),
        max_length=MOST_LETTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    where = WordsField(label=gettext_lazy("Place"), max_length=200, required=False)
    contact = WordsField(
        label=gettext_lazy("Whom may helpers ask?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Name and phone number; everybody can read it."),
    )
    access = WordsField(label=gettext_lazy("Accessibility"), max_length=300, required=False)
    from_age = forms.IntegerField(
        label=gettext_lazy("From which age on?"), min_value=0, max_value=99, required=False
    )
    themes: forms.ModelMultipleChoiceField[Theme] = forms.ModelMultipleChoiceField(
        Theme.objects.all(),
        label=gettext_lazy("Themes"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nothing chosen: those of the project."),
    )
    requires: forms.ModelMultipleChoiceField[Skill] = forms.ModelMultipleChoiceField(
        Skill.objects.all(),
        label=gettext_lazy("One must be able to"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    welcomes: forms.ModelMultipleChoiceField[Skill] = forms.ModelMultipleChoiceField(
        Skill.objects.all(),
        label=gettext_lazy("It helps to be able to"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    teaches: forms.ModelMultipleChoiceField[Skill] = forms.ModelMultipleChoiceField(
        Skill.objects.all(),
        label=gettext_lazy("One learns"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    more: tuple[str, ...] = (
        "where", "contact", "access", "from_age", "themes", "requires", "welcomes", "teaches",
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not Skill.objects.exists():
            for name in ("requires", "welcomes", "teaches"):
                del self.fields[name]

    def details(self) -> dict[str, Any]:
        """What stands about it; what was left empty is taken from the project."""
        names = ("title", "text", "where", "contact", "access", "themes", "requires", "welcomes", "teaches")
        told = {name: self.cleaned_data[name] for name in names if name in self.fields}
        return told | {"from_age": self.cleaned_data["from_age"] or 0}

    @classmethod
    def start_of(cls, opportunity: Opportunity) -> dict[str, Any]:
        """The initial values out of an opportunity."""
        names = ("title", "text", "where", "contact", "access", "from_age")
        many = ("themes", "requires", "welcomes", "teaches")
        return {name: getattr(opportunity, name) for name in names} | {
            name: [row.pk for row in getattr(opportunity, name).all()] for name in many
        }


class OpenForm(DetailsForm):
    """A title, a day, from when until when, how many: an opportunity stands."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What sort?"), choices=OpportunityKind.choices, initial=OpportunityKind.SHIFTS
    )
    minutes = forms.IntegerField(
        label=gettext_lazy("Only for tasks and roles: how many minutes? (of a role: in a month)"),
        min_value=10,
        max_value=24 * 60,
        required=False,
    )
    due = DayField(label=gettext_lazy("Only for tasks: until when?"), required=False)
    people = forms.IntegerField(
        label=gettext_lazy("Only for tasks and roles: how many people?"),
        min_value=1,
        max_value=MOST_PEOPLE,
        required=False,
        initial=1,
    )
    form_key = forms.CharField(widget=forms.HiddenInput, max_length=200)

    def __init__(self, host: object, data: Any = None) -> None:
        super().__init__(data, initial={"form_key": new_form_key()})
        if isinstance(host, Project):
            self.fields["where"].initial = host.where
        for number in ROWS:
            told = {"number": number}
            self.fields |= {
                f"day_{number}": DayField(label=_("Day of shift %(number)s") % told, required=False),
                f"begins_{number}": HourField(label=_("from (shift %(number)s)") % told, required=False),
                f"ends_{number}": HourField(label=_("until (shift %(number)s)") % told, required=False),
                f"people_{number}": forms.IntegerField(
                    label=_("How many people (shift %(number)s)") % told,
                    min_value=1,
                    max_value=MOST_PEOPLE,
                    required=False,
                ),
            }
        first = ["title", "text", *self._row(1)]
        rest = [name for number in ROWS if number > 1 for name in self._row(number)]
        others = ["kind", "minutes", "due", "people"]
        self.more = (*rest, *others, *DetailsForm.more)
        self.order_fields([*first, *rest, *others, *DetailsForm.more, "form_key"])

    @staticmethod
    def _row(number: int) -> list[str]:
        return [f"{name}_{number}" for name in ("day", "begins", "ends", "people")]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        is_dated = filled.get("kind") == OpportunityKind.SHIFTS
        for number in ROWS if is_dated else ():
            told = [filled.get(name) for name in self._row(number)[:3]]
            if any(told) and not all(told) and not self._is_wrong(number):
                self.add_error(f"day_{number}", _("Please give the day, from when and until when."))
        if is_dated and not filled.get("day_1") and not self._is_wrong(1):
            self.add_error("day_1", _("Please say when help is needed."))
        if not is_dated and not filled.get("minutes"):
            self.add_error("minutes", _("Please say how long it takes."))
        return filled

    def _is_wrong(self, number: int) -> bool:
        return any(name in self.errors for name in self._row(number))

    def values(self) -> dict[str, Any]:
        told = {
            name: value
            for name, value in self.details().items()
            if value or name in ("title", "text", "from_age")
        }
        return told | {"kind": self.cleaned_data["kind"]}

    def shifts(self) -> Iterator[dict[str, Any]]:
        """What the action takes: one for each row that is filled in."""
        filled = self.cleaned_data
        if filled["kind"] != OpportunityKind.SHIFTS:
            number = filled["people"] or 1
            due = _moment(filled["due"], time(23, 59)) if filled["due"] else None
            yield {"minutes": filled["minutes"], "due": due} | _numbers(number)
            return
        for number in ROWS:
            day, begins, ends, people = (filled[name] for name in self._row(number))
            if day:
                yield _span(day, begins, ends) | _numbers(people or 1)


def _numbers(wanted: int) -> dict[str, int]:
    return {"least": 1, "wanted": wanted, "most": wanted}


class ShiftForm(forms.Form):
    """One shift with all three numbers."""

    title = WordsField(label=gettext_lazy("Name of the shift"), max_length=100, required=False)
    day = DayField(label=gettext_lazy("Day"))
    begins = HourField(label=gettext_lazy("From"))
    ends = HourField(label=gettext_lazy("Until"))
    minutes = forms.IntegerField(label=gettext_lazy("How many minutes"), min_value=10, max_value=24 * 60)
    due = DayField(label=gettext_lazy("Until when"), required=False)
    wanted = forms.IntegerField(
        label=gettext_lazy("How many people are wanted?"), min_value=1, max_value=MOST_PEOPLE, initial=2
    )
    least = forms.IntegerField(
        label=gettext_lazy("How many does it take at least?"), min_value=1, max_value=MOST_PEOPLE, initial=1
    )
    most = forms.IntegerField(
        label=gettext_lazy("How many at most?"),
        min_value=1,
        max_value=MOST_PEOPLE,
        required=False,
        help_text=gettext_lazy("Empty: as many as are wanted."),
    )
    more = ("title", "least", "most")

    def __init__(self, opportunity: Opportunity, shift: Shift | None, data: Any = None) -> None:
        super().__init__(data, initial=self._start(shift) if shift else {})
        is_dated = opportunity.kind == OpportunityKind.SHIFTS
        for name in ("minutes", "due") if is_dated else ("day", "begins", "ends"):
            del self.fields[name]

    @staticmethod
    def _start(shift: Shift) -> dict[str, Any]:
        start: dict[str, Any] = {
            name: getattr(shift, name) for name in ("title", "minutes", "wanted", "least", "most")
        }
        if shift.begins and shift.ends:
            begins, ends = localtime(shift.begins), localtime(shift.ends)
            start |= {
                "day": begins.date(),
                "begins": begins.strftime("%H:%M"),
                "ends": ends.strftime("%H:%M"),
            }
        return start | {"due": localtime(shift.due).date() if shift.due else None}

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        told = {"title": filled["title"], "wanted": filled["wanted"], "least": filled["least"]}
        told |= {"most": filled["most"] or filled["wanted"]}
        if "day" in self.fields:
            return told | _span(filled["day"], filled["begins"], filled["ends"])
        due = _moment(filled["due"], time(23, 59)) if filled["due"] else None
        return told | {"minutes": filled["minutes"], "due": due}

    def add_error(self, field: str | None, error: Any) -> None:
        """What an action says of the beginning stands beside the day."""
        super().add_error("day" if field == "begins" and "day" in self.fields else field, error)


class HelperForm(ParentForm):
    """Somebody who has called, or stands before one."""

    name = WordsField(label=gettext_lazy("Name"), max_length=100)
    phone = WordsField(label=gettext_lazy("Phone"), max_length=50, required=False)
    field_order = ("name", "phone")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "is_young" in self.fields:
            self.fields["is_young"].label = _("Is younger than %(age)s years") % {"age": self.consent_age}
            ways = [(SIGNED, _("they have signed, the form is here")), *WAYS]
            self.fields["parent_way"].choices = ways  # type: ignore[attr-defined]
            self.fields["parent_way"].initial = ParentWay.PAPER

    def values(self) -> dict[str, Any]:
        """What the action takes."""
        way, email = self.parent or ("", "")
        told = {name: self.cleaned_data[name] for name in ("name", "phone")}
        if not way:
            return told
        return told | {"parent": Parent(ParentWay.PAPER if way == SIGNED else way, email, way == SIGNED)}


class CallForm(forms.Form):
    """A word to those who are called."""

    text = WordsField(
        label=gettext_lazy("A word to everybody"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("What is needed and when stands in the mail already."),
    )


class MinutesForm(forms.Form):
    """How long somebody has helped."""

    minutes = forms.IntegerField(label=gettext_lazy("Minutes"), min_value=0, max_value=24 * 60)
    note = WordsField(label=gettext_lazy("Why it is corrected"), max_length=300)


class EnterProfileForm(forms.Form):
    """What somebody offers who has no e-mail: the least that is needed."""

    name = WordsField(label=gettext_lazy("Name"), max_length=100)
    phone = WordsField(label=gettext_lazy("Phone"), max_length=50)
    on_behalf = forms.ChoiceField(
        label=gettext_lazy("How did it come in?"),
        choices=[("phone", gettext_lazy("by phone")), ("paper", gettext_lazy("on paper"))],
    )
    hours = forms.IntegerField(label=gettext_lazy("Hours in a month"), min_value=1, max_value=100, initial=4)
    themes: forms.ModelMultipleChoiceField[Theme] = forms.ModelMultipleChoiceField(
        Theme.objects.all(), label=gettext_lazy("Themes"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {
            "name": filled["name"], "phone": filled["phone"], "reach_by": "phone", "wants_proposals": True,
            "themes": filled["themes"], "minutes": filled["hours"] * 60, "is_monthly": True,
        }  # fmt: skip
