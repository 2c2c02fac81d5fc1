from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.ground.clock import first_moment
from vorort.meetings.choices import FollowUp, Outcome
from vorort.meetings.selectors.register import Wanted
from vorort.meetings.selectors.showing import Sought
from vorort.portal.meetings.lasting import Vocabulary, vocabulary
from vorort.shell.fields import DayField, WordsField
from vorort.shell.filters import moment
from vorort.shell.list_filters import UNKNOWN, ListFilter
from vorort.shell.shapes import ActiveFilter

PAST = "vergangen"
OVERDUE = "ueberfaellig"
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


class MeetingFilter(ListFilter):
    """Filters of the list of meetings. Their names stand in the address, so they are German like the paths."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    gremium = forms.ChoiceField(label=_("Committee"), required=False, error_messages=UNKNOWN)
    von = DayField(label=_("From"), required=False)
    bis = DayField(label=_("Until"), required=False)
    # which of the lists it is; carried along
    zeit = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)
    monat = forms.CharField(required=False, max_length=7, widget=forms.HiddenInput)
    FIRST = ("stadtbezirk", "gremium", "zeit", "monat")
    DAYS = ("von", "bis")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("gremium", _("All committees"), self.known.committees)
        # a month has its own beginning and end
        for name in self.DAYS if self.data.get("monat") else ():
            del self.fields[name]

    @property
    def is_past(self) -> bool:
        return bool(self.data.get("zeit") == PAST)

    def sought(self) -> Sought:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen = self.chosen()
        return Sought(
            district=self.known.key("district", chosen.get("stadtbezirk", "")),
            committee=self.known.key("committee", chosen.get("gremium", "")),
            begins=_begin_of(chosen.get("von")),
            ends=_end_of(chosen.get("bis")),
            is_past=self.is_past,
        )

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; which list it is, is none of them."""
        kept = [name for name in self.chosen() if name not in ("zeit", "monat")]
        return [
            entry for name, entry in zip(self.chosen(), super().active(path), strict=True) if name in kept
        ]

    def narrowed(self, **other: str) -> str:
        """The same filters in an address of another list."""
        rest = {name: value for name, value in self.chosen().items() if name in ("stadtbezirk", "gremium")}
        query = urlencode({key: value for key, value in (rest | other).items() if value})
        return f"?{query}" if query else ""

    def _label(self, name: str, value: Any) -> str:
        return (
            f"{self.fields[name].label}: {moment(value)}"
            if name in self.DAYS
            else super()._label(name, value)
        )


class ResolutionFilter(ListFilter):
    """Filters of the register."""

    q = WordsField(label=_("Words or number"), required=False, max_length=100)
    jahr = forms.ChoiceField(label=_("Year"), required=False, error_messages=UNKNOWN)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    gremium = forms.ChoiceField(label=_("Committee"), required=False, error_messages=UNKNOWN)
    ergebnis = forms.ChoiceField(label=_("Outcome"), required=False, error_messages=UNKNOWN)
    stand = forms.ChoiceField(label=_("What became of it"), required=False, error_messages=UNKNOWN)
    FIRST = ("q", "jahr", "stadtbezirk", "stand")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        self._offer("jahr", _("All years"), self.known.years)
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("gremium", _("All committees"), self.known.committees)
        self._offer("ergebnis", _("Any outcome"), [(word.value, word.label) for word in Outcome])
        states = [(word.value, word.label) for word in FollowUp if word]
        self._offer("stand", _("Any state"), [*states, (OVERDUE, _("overdue"))])

    def wanted(self) -> Wanted:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen = self.chosen()
        state = chosen.get("stand", "")
        return Wanted(
            words=chosen.get("q", ""),
            language=(get_language() or "de")[:2],
            year=int(chosen.get("jahr", 0)) or None,
            district=self.known.key("district", chosen.get("stadtbezirk", "")),
            committee=self.known.key("committee", chosen.get("gremium", "")),
            outcomes=(chosen["ergebnis"],) if "ergebnis" in chosen else (),
            follow_ups=(state,) if state and state != OVERDUE else (),
            is_overdue=state == OVERDUE,
        )


def _begin_of(day: date | None) -> datetime | None:
    return first_moment(_sensible(day)) if day else None


def _end_of(day: date | None) -> datetime | None:
    """The whole last day."""
    return first_moment(_sensible(day) + timedelta(days=1)) if day else None


def _sensible(day: date) -> date:
    """Neither before nor after there are meetings; databases and clocks know no day at the edge of time."""
    return min(max(day, EARLIEST), LATEST)
