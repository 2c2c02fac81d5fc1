"""What an entrance shows: dates, projects, ways to take part, places and who is there; kept per generation and language."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.districts.selectors import places_named
from vorort.ground.clock import now
from vorort.portal.audiences.ways import VISITORS, ways_for
from vorort.portal.cards import place_cards
from vorort.portal.events.lasting import next_dates
from vorort.portal.events.shapes import OccasionLine
from vorort.portal.lasting import audience_cards
from vorort.portal.listings.lasting import newest_listings
from vorort.portal.listings.shapes import ListingLine
from vorort.portal.projects.shapes import ProjectCard, project_cards
from vorort.portal.vocabulary import vocabulary
from vorort.projects.selectors import Wanted, part_wanted
from vorort.projects.selectors.reading import first_pictures
from vorort.shell.addresses import address
from vorort.shell.kept import kept
from vorort.shell.menu import city_of
from vorort.shell.shapes import Card

MOST_DATES, MOST_PROJECTS, MOST_PLACES, MOST_LISTINGS, WORDS = 5, 3, 6, 4, 22


@dataclass(frozen=True, slots=True)
class Entrance:
    """What is in it for somebody here. `place` is the district, empty for the whole city."""

    name: str
    text: str
    place: str
    dates: tuple[OccasionLine, ...]
    projects: tuple[ProjectCard, ...]
    ways: tuple[Card, ...]
    places: tuple[Card, ...]
    listings: tuple[ListingLine, ...]


@kept
def entrance(request: HttpRequest, slug: str, district: str) -> Entrance:
    """Raises Http404 for an audience that nobody knows, so nothing is kept of it."""
    known, city = vocabulary(request), city_of(request)
    audience = known.keys.get(("audience", slug))
    if audience is None or city is None:
        raise Http404(slug)
    place = known.keys.get(("district", district))
    here = address("portal:audience", slug)
    return Entrance(
        name=known.name("audience", audience).name,
        text=next((card.text for card in audience_cards(request) if card.url == here), ""),
        place=known.name("district", place).name,
        dates=next_dates(request, city, MOST_DATES, district_id=place, audience_id=audience),
        projects=_projects(audience, place),
        ways=ways_for(slug, city, district),
        places=_places(city, district) if slug == VISITORS else (),
        listings=newest_listings(request, MOST_LISTINGS, place, audience),
    )


def _projects(audience: int, district: int | None) -> tuple[ProjectCard, ...]:
    rows = part_wanted(Wanted(audience=audience, district=district), MOST_PROJECTS).rows
    return project_cards(rows, first_pictures([row.pk for row in rows]))


def _places(city: City, district: str) -> tuple[Card, ...]:
    """What is worth the way; every day others, so that all are seen."""
    if not city.has(Capability.PLACES):
        return ()
    rows = list(places_named("", "", district)[: 10 * MOST_PLACES])
    first = now().toordinal() * MOST_PLACES % len(rows) if rows else 0
    return place_cards([*rows[first:], *rows[:first]][:MOST_PLACES], WORDS)
