"""What public pages show and what seldom changes, in the shapes of the templates; kept per generation and language."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.templatetags.wagtailcore_tags import richtext

from vorort.districts.choices import Capability
from vorort.districts.models import Audience, District
from vorort.districts.selectors import links_and_quarters, places_of, used_categories
from vorort.portal.cards import (
    contact_shape,
    district_cards,
    district_figures,
    map_shape,
    news_cards,
    picture_shape,
    place_cards,
)
from vorort.portal.committees.lasting import DistrictCommittees, committees_of
from vorort.portal.direction.lasting import direction_of
from vorort.portal.direction.shapes import ProfileBrief, ProgrammeLine
from vorort.portal.events.lasting import next_dates
from vorort.portal.events.shapes import OccasionLine
from vorort.portal.ideas.lasting import answering_text
from vorort.portal.ideas.newest import newest_ideas_of
from vorort.portal.ideas.shapes import IdeaCard
from vorort.portal.meetings.lasting import Around, around_district
from vorort.portal.models import YearFigures
from vorort.portal.pages.selectors import entrance, latest_news, texts
from vorort.portal.projects.lasting import newest_projects
from vorort.portal.projects.shapes import ProjectCard
from vorort.portal.related import related_links
from vorort.portal.volunteering.lasting import next_help
from vorort.shell.addresses import address
from vorort.shell.filters import paragraphs
from vorort.shell.kept import kept
from vorort.shell.menu import city_of
from vorort.shell.shapes import (
    Card,
    CityMap,
    Contact,
    DistrictCard,
    Emblem,
    FoundLink,
    Image,
    KeyFigure,
    Link,
)

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Districts:
    """All districts: as map, as cards, and to choose from, by slug."""

    map: CityMap | None
    cards: tuple[DistrictCard, ...]
    choices: Choices


@dataclass(frozen=True, slots=True)
class DistrictPage:
    """One district with what is known about it."""

    pk: int
    name: str
    slug: str
    teaser: str
    text: SafeString
    image: Image | None
    emblem: Emblem | None
    figures: tuple[KeyFigure, ...]
    contact: Contact | None
    links: tuple[Link, ...]
    quarters: tuple[str, ...]
    profile: ProfileBrief | None
    programme: ProgrammeLine | None
    committees: DistrictCommittees
    latest: Around
    places: tuple[Card, ...]
    dates: tuple[OccasionLine, ...]
    helping: tuple[OccasionLine, ...]
    projects: tuple[ProjectCard, ...]
    ideas: tuple[IdeaCard, ...]
    answering: str
    news: tuple[Card, ...]
    related: tuple[FoundLink, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A fixed text, ready to show."""

    key: str
    title: str
    html: SafeString


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the association in figures; what is not known is None."""

    year: int
    projects: int | None
    with_partners: int | None
    paid_eur_about: int | None
    report_url: str


def _districts(request: HttpRequest) -> list[District]:
    """Asked once per request: whoever needs one district needs the map with all of them too."""
    if not hasattr(request, "_districts"):
        rows = District.objects.select_related("picture").defer("boundary")
        request._districts = list(rows)  # type: ignore[attr-defined]
    found: list[District] = request._districts  # type: ignore[attr-defined]
    return found


@kept
def all_shown(request: HttpRequest) -> Districts:
    found = _districts(request)
    choices = tuple((district.slug, district.name) for district in found)
    return Districts(map_shape(found), district_cards(found), choices)


@kept
def district_shown(request: HttpRequest, slug: str) -> DistrictPage:
    """Raises Http404 for an unknown slug, so nothing is kept of it."""
    found = next((district for district in _districts(request) if district.slug == slug), None)
    if found is None:
        raise Http404(slug)
    city, here = city_of(request), address("portal:district", slug)
    links, quarters = links_and_quarters(found)
    direction = direction_of(request, found.pk)
    shows_places = city is None or city.has(Capability.PLACES)
    ideas = newest_ideas_of(request, found.pk, 3) if city and city.has(Capability.IDEAS) else ()
    return DistrictPage(
        pk=found.pk,
        name=found.name,
        slug=slug,
        teaser=found.teaser,
        text=paragraphs(found.text),
        image=picture_shape(found.picture),
        emblem=next((card.emblem for card in all_shown(request).cards if card.url == here), None),
        figures=district_figures(found),
        contact=contact_shape(found, f"{reverse('portal:write_message')}?an={slug}"),
        links=tuple(Link(link.label, link.url) for link in links),
        quarters=tuple(quarters),
        profile=direction.profile,
        programme=direction.programme,
        committees=committees_of(request, found.pk),
        latest=around_district(request, found.pk),
        places=place_cards(places_of(found)[:6], 22) if shows_places else (),
        dates=next_dates(request, city, 3, district_id=found.pk),
        helping=next_help(request, city, 3, district_id=found.pk),
        projects=newest_projects(request, city, 3, found.pk),
        ideas=ideas,
        answering=answering_text(request, found.pk) if ideas else "",
        news=news_cards(latest_news(get_language() or "de", district=found, most=3)),
        related=tuple(related_links("district", found.pk, city)),
    )


@kept
def category_choices(request: HttpRequest) -> Choices:
    """The kinds of places there are."""
    return tuple((category.slug, category.name) for category in used_categories())


@kept
def audience_cards(request: HttpRequest) -> tuple[Card, ...]:
    """Each leads to its entrance, unless that is switched off."""
    city = city_of(request)
    is_on = city is None or city.has(Capability.PROJECTS)
    return tuple(
        Card(row.name, address("portal:audience", row.slug) if is_on else "", text=row.text)
        for row in Audience.objects.all()
    )


@kept
def newest(request: HttpRequest, most: int) -> tuple[Card, ...]:
    """The newest published news as cards."""
    return news_cards(latest_news(get_language() or "de", most=most))


@kept
def sections(request: HttpRequest, group: str) -> tuple[Section, ...]:
    """The fixed texts of a group."""
    return tuple(Section(text.key, text.title, richtext(text.body)) for text in texts(group))


@kept
def topics_url(request: HttpRequest) -> str:
    """The entrance to the topics; empty without one."""
    top = entrance(get_language() or "de")
    return (top.url or "") if top else ""


@kept
def years(request: HttpRequest) -> tuple[Year, ...]:
    """The years of the association, the last one first."""
    return tuple(
        Year(
            row.year,
            row.projects,
            row.with_partners,
            row.paid_eur_about,
            row.report.url if row.report else "",
        )
        for row in YearFigures.objects.select_related("report")
    )


@kept
def related_shown(request: HttpRequest, kind: str, object_id: int, most: int) -> tuple[FoundLink, ...]:
    """More on this topic, for the few things whose number does not grow."""
    return tuple(related_links(kind, object_id, city_of(request), most))
