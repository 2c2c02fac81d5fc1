"""What pages of ideas show and what seldom changes; kept per generation and language."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ideas.models import Idea
from vorort.ideas.selectors import answering_of
from vorort.ideas.selectors.reading import Wanted, counted, ideas_wanted
from vorort.shell.filters import figure
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
    quarters: tuple[tuple[str, str, str], ...]
    themes: Choices
    audiences: Choices
    years: Choices
    keys: Mapping[tuple[str, str], int]
    named: Mapping[tuple[str, int], Named]

    def name(self, what: str, pk: int | None) -> Named:
        """Of a district, theme, audience or neighbourhood."""
        return self.named.get((what, pk or 0), NOTHING)

    def quarters_of(self, slug: str) -> Choices:
        """The neighbourhoods of a district."""
        return tuple((key, name) for district, key, name in self.quarters if district == slug)


@kept
def vocabulary(request: HttpRequest) -> Vocabulary:
    districts = list(District.objects.values_list("pk", "slug", "name"))
    themes, audiences = list(Theme.objects.all()), list(Audience.objects.all())
    quarters = list(Neighbourhood.objects.order_by("name").values_list("district__slug", "pk", "name"))
    keys = {("district", slug): pk for pk, slug, _name in districts}
    keys |= {("theme", row.slug): row.pk for row in themes} | {
        ("audience", row.slug): row.pk for row in audiences
    }
    return Vocabulary(
        tuple((slug, name) for _pk, slug, name in districts),
        tuple((slug, str(pk), name) for slug, pk, name in quarters),
        tuple((row.slug, row.name) for row in themes),
        tuple((row.slug, row.name) for row in audiences),
        _years(),
        keys,
        {("district", pk): Named(slug, name) for pk, slug, name in districts}
        | {("theme", row.pk): Named(row.slug, row.name) for row in themes}
        | {("audience", row.pk): Named(row.slug, row.name) for row in audiences}
        | {("neighbourhood", pk): Named("", name) for _slug, pk, name in quarters},
    )


def _years() -> Choices:
    """From the first idea to this year, the latest first."""
    rows = Idea.objects.visible_to(ANONYMOUS).filter(published_at__isnull=False)
    first = rows.order_by("published_at").values_list("published_at", flat=True).first()
    this = now().year
    return tuple((str(year), str(year)) for year in range(this, (first.year if first else this) - 1, -1))


@kept
def ideas_counted(request: HttpRequest, wanted: Wanted) -> int:
    """How many ideas fit, up to one more than a thousand."""
    return counted(ideas_wanted(wanted))


@kept
def answering_text(request: HttpRequest, district_id: int) -> str:
    """How fast a district answers, honestly, in one or two sentences; empty where there is nothing to say yet."""
    found = answering_of(district_id, now())
    if not found.due:
        return ""
    share = _("%(kept)s of %(due)s ideas of the past year were answered as promised.") % {
        "kept": figure(found.kept),
        "due": figure(found.due),
    }
    if found.median_days is None:
        return share
    days = ngettext("answered within %(number)s day", "answered within %(number)s days", found.median_days)
    return _("Usually %(days)s. %(share)s") % {"days": days % {"number": found.median_days}, "share": share}
