from datetime import timedelta
from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.models import District, Theme
from vorort.portal.districts.finding import point_of
from vorort.shell.fields import DayField, WordsField
from vorort.shell.human import HumanForm
from vorort.shell.parents import ParentForm
from vorort.volunteering.choices import ReachBy
from vorort.volunteering.models import Skill, VolunteerProfile
from vorort.volunteering.rules.values import Window

PARTS = (
    (8 * 60, 12 * 60, gettext_lazy("morning")),
    (12 * 60, 17 * 60, gettext_lazy("afternoon")),
    (17 * 60, 22 * 60, gettext_lazy("evening")),
)
HOURS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30)
_REACHES = (("1000", "1 km"), ("2000", "2 km"), ("5000", "5 km"), ("10000", "10 km"))


class SignUpForm(ParentForm, HumanForm):
    """Signing up without an account."""

    name = WordsField(
        label=gettext_lazy("Your name"),
        max_length=100,
        help_text=gettext_lazy("Only those who organise the shift can read it."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        max_length=254,
        help_text=gettext_lazy("We send you a link; once you have opened it, you have your place."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    field_order = ("name", "email")


class ProfileForm(forms.Form):
    """What somebody offers, on one page. Everything but the time may stay empty."""

    name = WordsField(
        label=gettext_lazy("Your name"),
        max_length=100,
        help_text=gettext_lazy("Only those on whose shift you come can read it."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    hours = forms.TypedChoiceField(
        label=gettext_lazy("How much time do you have?"),
        coerce=int,
        choices=[(number, number) for number in HOURS],
        initial=4,
    )
    per = forms.ChoiceField(
        label=gettext_lazy("Hours in each"),
        choices=[("month", gettext_lazy("month")), ("week", gettext_lazy("week"))],
        initial="month",
    )
    themes: forms.ModelMultipleChoiceField[Theme] = forms.ModelMultipleChoiceField(
        Theme.objects.all(),
        label=gettext_lazy("What interests you?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nothing chosen: everything."),
    )
    districts: forms.ModelMultipleChoiceField[District] = forms.ModelMultipleChoiceField(
        District.objects.only("name"),
        label=gettext_lazy("Where?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nothing chosen: anywhere."),
    )
    times = forms.MultipleChoiceField(
        label=gettext_lazy("When do you usually have time?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nothing chosen: it depends, just ask."),
    )
    wants_proposals = forms.BooleanField(
        label=gettext_lazy("Ask me by e-mail when something fits"), required=False, initial=True
    )
    wants_calls = forms.BooleanField(
        label=gettext_lazy("Also write to me when help is needed at short notice"), required=False
    )
    skills: forms.ModelMultipleChoiceField[Skill] = forms.ModelMultipleChoiceField(
        Skill.objects.all(),
        label=gettext_lazy("What can you do?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    learns: forms.ModelMultipleChoiceField[Skill] = forms.ModelMultipleChoiceField(
        Skill.objects.all(),
        label=gettext_lazy("What would you like to learn?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    where = WordsField(
        label=gettext_lazy("Where do you start from?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("A neighbourhood or a place near you is enough; please no exact address."),
    )
    metres = forms.ChoiceField(
        label=gettext_lazy("How far do you go from there?"),
        required=False,
        choices=[("", gettext_lazy("it does not matter")), *_REACHES],
    )
    phone = WordsField(
        label=gettext_lazy("Phone"),
        max_length=50,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "tel"}),
    )
    reach_by = forms.ChoiceField(label=gettext_lazy("How do we reach you best?"), choices=ReachBy.choices)
    begins = DayField(label=gettext_lazy("From"), required=False)
    ends = DayField(label=gettext_lazy("Until"), required=False)
    born_in = forms.IntegerField(
        label=gettext_lazy("If you are not 18 yet: your year of birth"), required=False
    )
    # what few need stands behind "more"
    more = ("skills", "learns", "where", "metres", "phone", "reach_by", "begins", "ends", "born_in")

    def __init__(self, data: Any, profile: VolunteerProfile | None, *, name: str = "") -> None:
        super().__init__(data, initial=start_of(profile) if profile else {"name": name, "reach_by": "mail"})
        self.fields["times"].choices = _times()  # type: ignore[attr-defined]
        year = localdate().year
        self.fields["born_in"].min_value, self.fields["born_in"].max_value = year - 19, year - 10  # type: ignore[attr-defined]
        self._profile = profile
        if not Skill.objects.exists():
            del self.fields["skills"], self.fields["learns"]

    def clean_born_in(self) -> int | None:
        born: int | None = self.cleaned_data["born_in"]
        year = localdate().year
        if born is not None and not year - 19 <= born <= year - 10:
            raise forms.ValidationError(_("Only whoever is between 10 and 18 needs to fill this in."))
        return born

    def clean_where(self) -> str:
        where = str(self.cleaned_data["where"])
        if where and point_of(where) is None:
            raise forms.ValidationError(_("Please name a place that we know, such as a neighbourhood."))
        return where

    @property
    def more_is_open(self) -> bool:
        """Something behind "more" is filled in, or wrong."""
        names = [name for name in self.more if name in self.fields and name != "reach_by"]
        return any(self[name].value() or self[name].errors for name in names)

    def values(self) -> dict[str, Any]:
        """What the action takes."""
        told = dict(self.cleaned_data)
        point = point_of(told["where"]) if told["where"] else None
        skills = dict.fromkeys(told.pop("learns", ()), True) | dict.fromkeys(told.pop("skills", ()), False)
        return {
            **{
                name: told[name] for name in ("name", "themes", "districts", "wants_proposals", "wants_calls")
            },
            **{name: told[name] for name in ("where", "phone", "reach_by", "begins", "ends", "born_in")},
            "metres": int(told["metres"]) if told["metres"] and point else None,
            "lon": point[0] if point else None,
            "lat": point[1] if point else None,
            "minutes": told["hours"] * 60,
            "is_monthly": told["per"] == "month",
            "windows": [Window(*map(int, window.split("-"))) for window in told["times"]],
            **({"skills": skills} if "skills" in self.fields else {}),
        }


def _times() -> list[tuple[str, str]]:
    return [
        (f"{day}-{begins}-{ends}", f"{WEEKDAYS[day]} {part}")
        for day in range(7)
        for begins, ends, part in PARTS
    ]


def start_of(profile: VolunteerProfile) -> dict[str, Any]:
    """The initial values out of a profile."""
    names = ("name", "wants_proposals", "wants_calls", "where", "metres", "phone", "reach_by", "born_in")
    start: dict[str, Any] = {name: getattr(profile, name) for name in names}
    start |= {name: [row.pk for row in getattr(profile, name).all()] for name in ("themes", "districts")}
    rows = list(profile.skills.all())
    start["skills"] = [row.skill_id for row in rows if not row.wants_to_learn]
    start["learns"] = [row.skill_id for row in rows if row.wants_to_learn]
    budget = getattr(profile, "budget", None)
    if budget is None:
        return start | {"wants_proposals": True}
    hours = max((number for number in HOURS if number * 60 <= budget.minutes), default=HOURS[0])
    start |= {"hours": hours, "per": "month" if budget.is_monthly else "week"}
    start |= {"begins": budget.begins, "ends": budget.ends}
    return start | {"times": [f"{row.weekday}-{row.begins}-{row.ends}" for row in budget.windows.all()]}


class PauseForm(forms.Form):
    """Until when somebody wants to hear nothing."""

    until = DayField(label=gettext_lazy("Pause until"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].initial = localdate() + timedelta(days=28)


class OwnHoursForm(forms.Form):
    """How long somebody has helped."""

    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes you have helped"), min_value=1, max_value=24 * 60
    )
    note = WordsField(label=gettext_lazy("A word about it"), max_length=300, required=False)


class CodeForm(forms.Form):
    """The code that hangs at the door."""

    code = WordsField(
        label=gettext_lazy("Code of the shift"),
        max_length=12,
        help_text=gettext_lazy("It hangs where you help, or who leads the shift tells it."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )


class CertificateForm(forms.Form):
    """For which time."""

    begins = DayField(label=gettext_lazy("From"))
    ends = DayField(label=gettext_lazy("Until"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = localdate()
        self.fields["begins"].initial, self.fields["ends"].initial = today.replace(month=1, day=1), today
