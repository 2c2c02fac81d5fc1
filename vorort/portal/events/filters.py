from dataclasses import replace
from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from vorort.districts.choices import Capability
from vorort.ground.clock import first_moment, now
from vorort.portal.events.windows import Days, Window, day_in, days_of
from vorort.portal.vocabulary import Vocabulary, vocabulary
from vorort.projects.selectors.calendar import Source, Span
from vorort.shell.list_filters import UNKNOWN, ListFilter
from vorort.shell.menu import city_of
from vorort.shell.shapes import ActiveFilter

_SOURCES = {
    Source.EVENT: _("Clubs and others"),
    Source.PROJECT: _("Projects"),
    Source.MEETING: _("Public meetings"),
}


class EventFilter(ListFilter):
    """Filters of what is on. Their names stand in the address, so they are German like the paths."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    zielgruppe = forms.ChoiceField(label=_("For whom"), required=False, error_messages=UNKNOWN)
    art = forms.ChoiceField(label=_("Kind"), required=False, error_messages=UNKNOWN)
    # which part of the calendar it is; carried along
    zeit = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)
    ab = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)
    HIDDEN = ("zeit", "ab")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        self.today = localtime(now()).date()
        city = city_of(request)
        self.sources = {
            source: label
            for source, label in _SOURCES.items()
            if source != Source.MEETING or city is None or city.has(Capability.MEETINGS)
        }
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("zielgruppe", _("Everybody"), self.known.audiences)
        self._offer("art", _("All dates"), [(source.value, label) for source, label in self.sources.items()])

    @property
    def window(self) -> Window:
        told = self.data.get("zeit", "")
        return Window(told) if told in list(Window) else Window.AHEAD

    @property
    def days(self) -> Days | None:
        """The days of the week, weekend or month that is shown; None for what is ahead or past."""
        if self.window in (Window.AHEAD, Window.PAST):
            return None
        return days_of(self.window, day_in(self.data.get("ab", ""), self.today))

    def span(self) -> Span:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, keys = self.chosen(), self.known.keys
        source = chosen.get("art")
        begins, ends = self._moments()
        return Span(
            district=keys.get(("district", chosen.get("stadtbezirk", ""))),
            audience=keys.get(("audience", chosen.get("zielgruppe", ""))),
            sources=frozenset([Source(source)] if source else self.sources),
            begins=begins,
            ends=ends,
            is_past=self.window == Window.PAST,
        )

    def span_between(self, begins: datetime, ends: datetime) -> Span:
        """The same between two moments."""
        return replace(self.span(), begins=begins, ends=ends, is_past=False)

    def _moments(self) -> tuple[datetime | None, datetime | None]:
        if self.window == Window.PAST:
            return None, first_moment(self.today)
        if self.days is None:
            return first_moment(self.today), None
        return first_moment(self.days.first), first_moment(self.days.last + timedelta(days=1))

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; which part of the calendar it is, is none of them."""
        entries = zip(self.chosen(), super().active(path), strict=True)
        return [entry for name, entry in entries if name not in self.HIDDEN]

    def narrowed(self, **other: str) -> str:
        """The same filters in an address of another part of the calendar, or of a file."""
        rest = {name: value for name, value in self.chosen().items() if name not in self.HIDDEN}
        query = urlencode({key: value for key, value in (rest | other).items() if value})
        return f"?{query}" if query else ""

    def around(self, day: date | None) -> str:
        """Another week, weekend or month; empty at the end of time."""
        return self.narrowed(zeit=self.window, ab=day.isoformat()) if day else ""
