"""Domain objects in the shapes the components of `shell` show."""

from collections.abc import Iterable, Sequence

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from vorort.districts.models import ContactFields, District, Place
from vorort.districts.selectors import CityMap as Drawing
from vorort.districts.selectors import city_map
from vorort.files.models import Picture
from vorort.portal.models import NewsPage
from vorort.shell.addresses import address
from vorort.shell.filters import figure, first_words
from vorort.shell.shapes import (
    Card,
    CityMap,
    Contact,
    DistrictCard,
    Emblem,
    Image,
    KeyFigure,
    MapDistrict,
    NameLine,
)


def picture_shape(picture: Picture | None) -> Image | None:
    """A picture as it stands large on a page."""
    if picture is None:
        return None
    return Image(
        picture.url, picture.width, picture.height, picture.alt, picture.caption, credit=picture.credit
    )


def _card_picture(picture: Picture | None) -> Image | None:
    """On a card the name of the creator must do; caption and licence stand with the large picture."""
    if picture is None:
        return None
    return Image(picture.url, picture.width, picture.height, picture.alt, credit=picture.creator)


def emblem_shape(district: District, drawing: Drawing) -> Emblem | None:
    """The silhouette of a district."""
    drawn = drawing.drawn.get(district.pk)
    return Emblem(drawn.view_box, drawn.path) if drawn else None


def district_cards(districts: Sequence[District]) -> tuple[DistrictCard, ...]:
    """All districts as cards: picture, else silhouette; people with year."""
    drawing = city_map(districts)
    return tuple(
        DistrictCard(
            district.name,
            address("portal:district", district.slug),
            district.teaser,
            _card_picture(district.picture),
            emblem_shape(district, drawing),
            _people(district),
        )
        for district in districts
    )


def map_shape(districts: Sequence[District]) -> CityMap | None:
    """The map of the city; None while no district has a boundary."""
    drawing = city_map(districts)
    if not drawing.drawn:
        return None
    shown = [_on_map(district, drawing) for district in districts if district.pk in drawing.drawn]
    return CityMap(
        f"0 0 {drawing.width} {drawing.height}",
        drawing.width,
        drawing.height,
        # names that do not fit are shown on top of their neighbours when chosen, so these come last
        tuple(sorted(shown, key=lambda district: district.room == "tight")),
    )


def place_cards(places: Iterable[Place], words: int) -> tuple[Card, ...]:
    """Places as cards, each with the first words of its text."""
    return tuple(
        Card(
            place.name,
            address("portal:place", place.pk, place.slug),
            kicker=place.category.name,
            text=first_words(place.text, words),
            foot=place.district.name if place.district else _("City-wide"),
            image=_card_picture(place.picture),
        )
        for place in places
    )


def news_cards(pages: Iterable[NewsPage]) -> tuple[Card, ...]:
    return tuple(
        Card(
            page.title,
            editorial_address(page.url_path, get_language() or "de"),
            kicker=date_format(page.date, "DATE_FORMAT"),
            text=page.intro,
            foot=page.district.name if page.district else "",
            image=_card_picture(page.district.picture) if page.district else None,
        )
        for page in pages
    )


def editorial_address(url_path: str, language: str) -> str:
    """The address of an editorial page from its place in the tree: `/themen/` and what comes below the top page."""
    below = url_path.split("/", 2)[2]
    return f"{'/en' if language.startswith('en') else ''}/themen/{below}"


def contact_shape(who: ContactFields, form_url: str = "") -> Contact | None:
    """How to reach somebody; None if nothing is known."""
    if not who.has_contact:
        return None
    return Contact(
        name=who.contact_office or who.contact_person or getattr(who, "association_name", ""),
        role=who.contact_person if who.contact_office else "",
        street=who.street,
        postcode=who.postcode,
        town=who.town,
        phone=who.phone,
        phone_url="tel:" + "".join(c for c in who.phone if c.isdigit() or c == "+") if who.phone else "",
        email=who.email,
        hours=who.hours,
        form_url=form_url,
    )


def district_figures(district: District) -> tuple[KeyFigure, ...]:
    """Population and area, always with year and source."""
    source = district.figures_source
    year = f" ({district.population_year})" if district.population_year else ""
    rows = []
    if district.population is not None:
        rows.append(KeyFigure(figure(district.population), _("Residents") + year, source=source))
    if district.area_km2 is not None:
        area = figure(round(float(district.area_km2), 1), 1)
        rows.append(KeyFigure(area, _("Area"), "km²", source))
    if district.population and district.area_km2:
        dense = round(district.population / float(district.area_km2))
        rows.append(KeyFigure(figure(dense), _("Residents per km²"), source=_("computed from both")))
    return tuple(rows)


def _people(district: District) -> str:
    if district.population is None:
        return ""
    people = ngettext("%(number)s resident", "%(number)s residents", district.population)
    text = people % {"number": figure(district.population)}
    return f"{text} ({district.population_year})" if district.population_year else text


def _on_map(district: District, drawing: Drawing) -> MapDistrict:
    drawn = drawing.drawn[district.pk]
    first, dash, second = district.name.partition("-")
    return MapDistrict(
        district.name,
        address("portal:district", district.slug),
        drawn.path,
        drawn.label_x,
        drawn.label_y,
        drawn.tone,
        "ample" if drawn.room >= 1.3 else "fits" if drawn.room >= 0.85 else "tight",
        (NameLine(first + dash, "-0.3em"), NameLine(second, "1.15em")) if second else (),
    )
