"""What stands in the main menu, and what vanishes when a capability is switched off."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.functional import Promise

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.prepared import prepared
from vorort.shell.addresses import address
from vorort.shell.kept import kept

MOST_ENTRIES = 5


@dataclass(frozen=True)
class Entry:
    """A place in the menu. `url_name` is reversed per language; a lower `order` stands further left."""

    label: str | Promise
    url_name: str
    order: int
    capability: Capability | None = None
    in_menu: bool = True
    is_about: bool = False
    # further pages it stands for, by the names of their URLs: on them it is the current one too
    also: tuple[str, ...] = ()


_entries: list[Entry] = []


def offer(*entries: Entry) -> None:
    """A face offers entries, in the menu or only for the footer."""
    _entries.extend(entries)


def entries_for(city: City | None) -> list[Entry]:
    """The menu of a city, five entries at most."""
    shown = [
        entry
        for entry in _entries
        if entry.in_menu and (not entry.capability or not city or city.has(entry.capability))
    ]
    return sorted(shown, key=lambda entry: entry.order)[:MOST_ENTRIES]


def footer_entries(city: City | None) -> list[Entry]:
    """Everything there is to explore, also what has no room in the menu; what is about us stands in a column of its own."""
    shown = [entry for entry in _entries if not entry.capability or not city or city.has(entry.capability)]
    return sorted((entry for entry in shown if not entry.is_about), key=lambda entry: entry.order)


def offered_capabilities() -> list[Capability]:
    """What can be switched: every capability that something on offer needs."""
    return sorted({entry.capability for entry in _entries if entry.capability})


def path_of(entry: Entry) -> str:
    return address(entry.url_name)


def paths_of(entry: Entry) -> tuple[str, ...]:
    """Below which an entry is the current one."""
    return (path_of(entry), *map(address, entry.also))


P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def needs(capability: Capability) -> Callable[[View[P]], View[P]]:
    """A view that answers 404 while its capability is switched off."""

    def decorate(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if capability in _switched_off(request):
                raise Http404(f"{capability} is switched off")
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def city_of(request: HttpRequest) -> City | None:
    """The city, None on an empty installation. A copy of the request's own, since a row can be changed."""
    if not hasattr(request, "_city"):
        request._city = _copy(_city(request))  # type: ignore[attr-defined]
    found: City | None = request._city  # type: ignore[attr-defined]
    return found


def _copy(city: City | None) -> City | None:
    """Of a row and its lists, so that who changes it changes nothing that is kept. Cheaper than a deep copy."""
    if city is None:
        return None
    names = [field.attname for field in city._meta.concrete_fields]
    values = [list(value) if isinstance(value, list) else value for value in map(city.__dict__.get, names)]
    made = City.from_db(city._state.db or "default", names, values)
    made.logo = city.logo
    return made


@kept
def _switched_off(request: HttpRequest) -> frozenset[str]:
    city = city_of(request)
    return frozenset(city.switched_off if city else ())


@kept
def _city(request: HttpRequest) -> City | None:
    found = _the_city()
    return found[0] if found else None


@prepared
def _the_city() -> QuerySet[City]:
    return City.objects.select_related("logo").order_by("pk")[:1]
