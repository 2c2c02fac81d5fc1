"""What the inbox can be narrowed down to, and whom many ideas can be handed to. All names are asked for in one statement."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import F, Value
from django.db.models.functions import Coalesce, NullIf
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.desk.people.filters import NamedFilter
from vorort.districts.models import Audience, District, Theme
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ideas.models import IdeaQuerySet
from vorort.ideas.selectors.inbox import Reach, dealing_committees, named
from vorort.shell.kept import kept
from vorort.shell.list_filters import UNKNOWN, without
from vorort.shell.shapes import ActiveFilter

Choice = tuple[str, str]
TABS = {
    "offen": _("Waiting for an answer"),
    "beratung": _("In review"),
    "rueckfrage": _("Asked back"),
    "zurueckgehalten": _("To be looked at"),
    "entschieden": _("Decided"),
    "alle": _("All"),
}


@dataclass(frozen=True, slots=True)
class Names:
    """What can be chosen, as (key, name): themes and districts by slug, committees by number."""

    districts: list[Choice]
    own_districts: list[Choice]
    themes: list[Choice]
    committees: list[Choice]


def names_for(request: HttpRequest, reach: Reach) -> Names:
    """Districts, themes and committees somebody can filter by and hand ideas to."""
    found = _all_names(request)

    def choices(kind: str, within: bool = False) -> list[Choice]:
        shown = [
            (slug, name)
            for of_kind, slug, name, place in found
            if of_kind == kind
            and (not within or None in reach.works or place is None or place in reach.works)
        ]
        return sorted(shown, key=lambda choice: choice[1].casefold())

    return Names(
        choices("district"),
        choices("district", within=True),
        choices("theme"),
        choices("committee", within=True),
    )


@kept
def _all_names(request: HttpRequest) -> tuple[tuple[str, str, str, int | None], ...]:
    """Kind, slug, name and district of everything that ideas are sorted by or handed to. One statement."""
    committees = dealing_committees(now()).visible_to(ANONYMOUS).order_by()
    rows = (
        _told("district", District.objects.order_by(), F("name"), F("pk"))
        .union(_told("theme", Theme.objects.order_by(), _localized("name"), F("pk")))
        .union(_told("committee", committees, F("name"), F("district_id")))
    )
    return tuple(rows)


def words_to_choose(reach: Reach) -> dict[str, list[Choice]]:
    """Districts somebody works for, themes and audiences, as (slug, name). One statement."""
    districts = District.objects.order_by()
    districts = districts if None in reach.works else districts.filter(pk__in=reach.districts)
    rows = (
        _told("district", districts, F("name"), F("pk"))
        .union(_told("theme", Theme.objects.order_by(), _localized("name"), F("position")))
        .union(_told("audience", Audience.objects.order_by(), _localized("name"), F("position")))
    )
    found: dict[str, list[Choice]] = {"district": [], "theme": [], "audience": []}
    for kind, slug, name, _place in sorted(rows, key=lambda row: row[2].casefold()):
        found[kind].append((slug, name))
    return found


def _told(kind: str, rows: Any, name: Any, place: Any) -> Any:
    told = rows.annotate(of_kind=Value(kind), told_name=name, place=place)
    return told.values_list("of_kind", "slug", "told_name", "place")


def _localized(stem: str) -> Any:
    language = (get_language() or "de")[:2]
    return Coalesce(NullIf(F(f"{stem}_{language}"), Value("")), F(f"{stem}_de"))


class InboxFilter(NamedFilter):
    """Which list, and by words or number, district, committee and theme."""

    liste = forms.ChoiceField(choices=TABS.items(), required=False, widget=forms.HiddenInput)
    stadtbezirk = forms.ChoiceField(label=_("District"), required=False, error_messages=UNKNOWN)
    gremium = forms.ChoiceField(label=_("Is with"), required=False, error_messages=UNKNOWN)
    thema = forms.ChoiceField(label=_("Theme"), required=False, error_messages=UNKNOWN)

    def __init__(self, data: Any, names: Names) -> None:
        super().__init__(data)
        self.fields["q"].label = _("Words or number")
        self._offer_choices("stadtbezirk", _("All districts"), names.own_districts, least=2)
        self._offer_choices("gremium", _("Every committee"), names.committees, least=1)
        self._offer_choices("thema", _("All themes"), names.themes, least=1)

    @property
    def tab(self) -> str:
        return str(self.chosen().get("liste", "offen"))

    def apply(self, rows: IdeaQuerySet) -> IdeaQuerySet:
        """What is left of a list."""
        chosen = self.chosen()
        if "stadtbezirk" in chosen:
            rows = rows.filter(district__slug=chosen["stadtbezirk"])
        if "gremium" in chosen:
            rows = rows.filter(referrals__committee__slug=chosen["gremium"], referrals__ends=None)
        if "thema" in chosen:
            rows = rows.filter(theme__slug=chosen["thema"])
        return named(rows, chosen["q"]) if "q" in chosen else rows

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; which list it is stays in their addresses."""
        chosen = self.chosen()
        return [
            ActiveFilter(self._label(name, value), without(path, chosen, name))
            for name, value in chosen.items()
            if name != "liste"
        ]

    def address(self, path: str, tab: str) -> str:
        """Another list with the same filters."""
        rest = {name: value for name, value in self.chosen().items() if name != "liste"}
        return without(path, rest | ({} if tab == "offen" else {"liste": tab}))

    def _offer_choices(self, name: str, anything: Any, choices: list[Choice], least: int) -> None:
        if len(choices) < least:
            del self.fields[name]
        else:
            self._offer(name, anything, choices)
