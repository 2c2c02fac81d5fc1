from datetime import timedelta

from django import forms
from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from vorort.ground.clock import now
from vorort.portal.volunteering.lasting import Vocabulary, vocabulary
from vorort.shell.list_filters import UNKNOWN, ListFilter
from vorort.volunteering.choices import OpportunityKind
from vorort.volunteering.selectors.showing import Wanted, this_weekend

NOTHING_NEEDED = "keine"
WEEK, WEEKEND, MONTH, WEEKENDS = "woche", "wochenende", "vier-wochen", "wochenenden"
_WHEN = (
    (WEEKEND, _("This weekend")),
    (WEEK, _("In the next seven days")),
    (MONTH, _("In the next four weeks")),
    (WEEKENDS, _("On Saturdays and Sundays")),
)
_LONG = (
    ("30", _("half an hour at most")),
    ("60", _("an hour at most")),
    ("120", _("two hours at most")),
    ("240", _("half a day at most")),
)
_KINDS = {
    "schichten": OpportunityKind.SHIFTS,
    "aufgaben": OpportunityKind.TASK,
    "rollen": OpportunityKind.ROLE,
}


class HelpFilter(ListFilter):
    """Filters of the list. Their names stand in the address, so they are German like the paths."""

    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    thema = forms.ChoiceField(label=_("Theme"), required=False, error_messages=UNKNOWN)
    wann = forms.ChoiceField(label=_("When"), required=False, error_messages=UNKNOWN)
    dauer = forms.ChoiceField(label=_("How long"), required=False, error_messages=UNKNOWN)
    art = forms.ChoiceField(label=_("What sort"), required=False, error_messages=UNKNOWN)
    kenntnisse = forms.ChoiceField(label=_("Skills"), required=False, error_messages=UNKNOWN)
    FIRST = ("stadtbezirk", "wann", "dauer")

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.known: Vocabulary = vocabulary(request)
        self._offer("stadtbezirk", _("Whole city"), self.known.districts)
        self._offer("thema", _("All themes"), self.known.themes)
        self._offer("wann", _("At any time"), _WHEN)
        self._offer("dauer", _("As long as it takes"), _LONG)
        self._offer("art", _("Everything"), [(name, kind.label) for name, kind in _KINDS.items()])
        self._offer(
            "kenntnisse",
            _("Does not matter"),
            [(NOTHING_NEEDED, _("Nothing one has to know")), *self.known.skills],
        )

    def wanted(self) -> Wanted:
        """What fits. A filter that nobody offers filters nothing, and says so at its field."""
        chosen, keys, today = self.chosen(), self.known.keys, localtime(now()).date()
        when, skill = chosen.get("wann", ""), chosen.get("kenntnisse", "")
        begins, ends = this_weekend(now()) if when == WEEKEND else (None, None)
        ahead = {WEEK: 6, MONTH: 27}.get(when)
        return Wanted(
            district=keys.get(("district", chosen.get("stadtbezirk", ""))),
            theme=keys.get(("theme", chosen.get("thema", ""))),
            kind=_KINDS[chosen["art"]] if "art" in chosen else "",
            begins=begins,
            ends=today + timedelta(days=ahead) if ahead else ends,
            is_weekend=when == WEEKENDS,
            minutes=int(chosen.get("dauer", 0)) or None,
            skill=keys.get(("skill", skill)),
            needs_nothing=skill == NOTHING_NEEDED,
        )
