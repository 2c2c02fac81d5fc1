"""Addresses of what the index finds, and "more on this topic"."""

from collections.abc import Callable, Iterable

from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.search.models import SearchEntry
from vorort.search.selectors import related_to
from vorort.shell.addresses import address
from vorort.shell.shapes import FoundLink


def _programme_address(key: str) -> str:
    """`hoerde/2026`, or only the year for that of the association."""
    slug, _slash, year = key.rpartition("/")
    if not slug:
        return address("portal:association_programme", int(year))
    return address("portal:programme", slug, int(year))


_KINDS: dict[str, tuple[str | Promise, Callable[[SearchEntry], str]]] = {
    "district": (_("District"), lambda entry: address("portal:district", entry.key)),
    "place": (_("Place"), lambda entry: address("portal:place", *entry.key.split("-", 1))),
    "committee": (_("Committee"), lambda entry: address("portal:committee", entry.key)),
    "profile": (_("Profile"), lambda entry: address("portal:profile", entry.key)),
    "programme": (_("Work programme"), lambda entry: _programme_address(entry.key)),
    "idea": (_("Idea"), lambda entry: address("portal:idea", *entry.key.split("-", 1))),
    "project": (_("Project"), lambda entry: address("portal:project", *entry.key.split("-", 1))),
    "event": (_("Event"), lambda entry: address("portal:event", *entry.key.split("-", 1))),
    "listing": (_("Business or club"), lambda entry: address("portal:listing", *entry.key.split("-", 1))),
    "opportunity": (_("Lend a hand"), lambda entry: address("portal:opportunity", *entry.key.split("-", 1))),
    "meeting": (_("Meeting"), lambda entry: address("portal:meeting", int(entry.key))),
    "paper": (_("Paper"), lambda entry: address("portal:paper", int(entry.key))),
    "resolution": (_("Resolution"), lambda entry: address("portal:resolution", int(entry.key))),
    "page": (_("Topic"), lambda entry: entry.key),
    "fixed": (_("About us"), lambda entry: address(f"portal:{entry.key}")),
}

_NEEDS = {
    "place": Capability.PLACES, "idea": Capability.IDEAS, "project": Capability.PROJECTS,
    "event": Capability.PROJECTS, "listing": Capability.PROJECTS, "opportunity": Capability.VOLUNTEERING,
    **dict.fromkeys(("meeting", "paper", "resolution"), Capability.MEETINGS),
}  # fmt: skip


def as_link(entry: SearchEntry) -> FoundLink:
    """An index entry as something to click on."""
    kind, address = _KINDS[entry.kind]
    # what is but a sentence has it as its title and is not said twice
    text = "" if entry.summary == entry.title else Truncator(entry.summary).words(22)
    return FoundLink(kind, entry.title, address(entry), text)


def shown_links(entries: Iterable[SearchEntry], city: City | None) -> list[FoundLink]:
    """Index entries as links, without those whose capability is switched off."""
    off = kinds_off(city)
    return [as_link(entry) for entry in entries if entry.kind in _KINDS and entry.kind not in off]


def kinds_off(city: City | None) -> frozenset[str]:
    """Kinds of things whose capability is switched off."""
    return frozenset(kind for kind, capability in _NEEDS.items() if city and not city.has(capability))


def related_links(kind: str, object_id: int, city: City | None, most: int = 5) -> list[FoundLink]:
    """More on this topic, ready to show."""
    return shown_links(related_to(kind, object_id, (get_language() or "de")[:2], most), city)
