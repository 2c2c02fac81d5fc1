"""The words of the city that lists are filtered by; kept per generation and language."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.shell.kept import kept

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A word of the city: as it stands in an address, and as people read it."""

    slug: str
    name: str


NOTHING = Named("", "")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Districts, neighbourhoods, themes, audiences: for the filters, and for every idea that names one by its key."""

    districts: Choices
    district_names: Mapping[int, str]
    quarters: tuple[tuple[str, str, str], ...]
    themes: Choices
    audiences: Choices
    keys: Mapping[tuple[str, str], int]
    named: Mapping[tuple[str, int], Named]

    def name(self, what: str, pk: int | None) -> Named:
        """Of a district, theme, audience or neighbourhood."""
        return self.named.get((what, pk or 0), NOTHING)

    def quarters_of(self, slug: str) -> Choices:
        """The neighbourhoods of a district."""
        return tuple((key, name) for district, key, name in self.quarters if district == slug)


@kept
def _districts(request: HttpRequest) -> tuple[tuple[int, str, str], ...]:
    return tuple(District.objects.values_list("pk", "slug", "name"))


def district_names(request: HttpRequest) -> dict[int, str]:
    """By their keys, for pages that need no other word."""
    return {pk: name for pk, _slug, name in _districts(request)}


@kept
def vocabulary(request: HttpRequest) -> Vocabulary:
    districts = _districts(request)
    themes, audiences = list(Theme.objects.all()), list(Audience.objects.all())
    quarters = list(Neighbourhood.objects.order_by("name").values_list("district__slug", "pk", "name"))
    keys = {("district", slug): pk for pk, slug, _name in districts}
    keys |= {("theme", row.slug): row.pk for row in themes} | {
        ("audience", row.slug): row.pk for row in audiences
    }
    return Vocabulary(
        tuple((slug, name) for _pk, slug, name in districts),
        district_names(request),
        tuple((slug, str(pk), name) for slug, pk, name in quarters),
        tuple((row.slug, row.name) for row in themes),
        tuple((row.slug, row.name) for row in audiences),
        keys,
        {("district", pk): Named(slug, name) for pk, slug, name in districts}
        | {("theme", row.pk): Named(row.slug, row.name) for row in themes}
        | {("audience", row.pk): Named(row.slug, row.name) for row in audiences}
        | {("neighbourhood", pk): Named("", name) for _slug, pk, name in quarters},
    )
