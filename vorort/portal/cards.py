"""Domain objects in the shapes the components of `shell` show."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from vorort.districts.models import ContactFields, District, Place
from vorort.districts.selectors import CityMap, city_map
from vorort.files.models import Picture
from vorort.portal.models import NewsPage
from vorort.shell.addresses import address
from vorort.shell.templatetags.vorort import figure

Shape = dict[str, Any]


def picture_shape(picture: Picture | None) -> Shape | None:
    """A picture for `figure.html` and the cards."""
    if picture is None:
        return None
    return {
        "url": picture.url,
        "srcset": picture.srcset,
        "width": picture.width,
        "height": picture.height,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
    }


def _card_picture(picture: Picture | None) -> Shape | None:
    """On a card the name of the creator must do; caption and licence stand with the large picture."""
    shape = picture_shape(picture)
    return shape and shape | {"credit": picture.creator if picture else ""}


def emblem_shape(district: District, drawing: CityMap) -> Shape | None:
    """The silhouette of a district for `emblem.html`."""
    drawn = drawing.drawn.get(district.pk)
    return {"view_box": drawn.view_box, "path": drawn.path} if drawn else None


def district_cards(districts: Sequence[District]) -> list[Shape]:
    """All districts as cards: picture, else silhouette; people with year."""
    drawing = city_map(districts)
    return [
        {
            "name": district.name,
            "url": address("portal:district", district.slug),
            "text": district.teaser,
            "image": _card_picture(district.picture),
            "emblem": emblem_shape(district, drawing),
            "facts": _people(district),
        }
        for district in districts
    ]


def map_shape(districts: Sequence[District], current: District | None = None) -> Shape | None:
    """The map of the city for `city_map.html`; None while no district has a boundary."""
    drawing = city_map(districts)
    if not drawing.drawn:
        return None
    shown = [_on_map(d, drawing, current) for d in districts if d.pk in drawing.drawn]
    return {
        "view_box": f"0 0 {drawing.width} {drawing.height}",
        "width": drawing.width,
        "height": drawing.height,
        # names that do not fit are shown on top of their neighbours when chosen, so these come last
        "districts": sorted(shown, key=lambda district: district["room"] == "tight"),
    }


def place_cards(places: Iterable[Place]) -> list[Shape]:
    return [
        {
            "title": place.name,
            "url": address("portal:place", place.pk, place.slug),
            "kicker": place.category.name,
            "text": place.text,
            "foot": place.district.name if place.district else _("City-wide"),
            "image": _card_picture(place.picture),
        }
        for place in places
    ]


def news_cards(pages: Iterable[NewsPage]) -> list[Shape]:
    return [
        {
            "title": page.title,
            "url": editorial_address(page.url_path, get_language() or "de"),
            "kicker": date_format(page.date, "DATE_FORMAT"),
            "text": page.intro,
            "foot": page.district.name if page.district else "",
            "image": _card_picture(page.district.picture) if page.district else None,
        }
        for page in pages
    ]


def editorial_address(url_path: str, language: str) -> str:
    """The address of an editorial page from its place in the tree: `/themen/` and what comes below the top page."""
    below = url_path.split("/", 2)[2]
    return f"{'/en' if language.startswith('en') else ''}/themen/{below}"


def contact_shape(who: ContactFields, form_url: str = "") -> Shape | None:
    """How to reach somebody, for `contact.html`; None if nothing is known."""
    if not who.has_contact:
        return None
    return {
        "name": who.contact_office or who.contact_person or getattr(who, "association_name", ""),
        "role": who.contact_person if who.contact_office else "",
        "street": who.street,
        "postcode": who.postcode,
        "town": who.town,
        "phone": who.phone,
        "phone_url": "tel:" + "".join(c for c in who.phone if c.isdigit() or c == "+") if who.phone else "",
        "email": who.email,
        "hours": who.hours,
        "form_url": form_url,
    }


def district_figures(district: District) -> list[Shape]:
    """Population and area, always with year and source."""
    source = district.figures_source
    year = f" ({district.population_year})" if district.population_year else ""
    rows = []
    if district.population is not None:
        rows.append({"number": figure(district.population), "label": _("Residents") + year, "source": source})
    if district.area_km2 is not None:
        area = figure(round(float(district.area_km2), 1), 1)
        rows.append({"number": area, "unit": "km²", "label": _("Area"), "source": source})
    if district.population and district.area_km2:
        dense = round(district.population / float(district.area_km2))
        rows.append(
            {"number": figure(dense), "label": _("Residents per km²"), "source": _("computed from both")}
        )
    return rows


def _people(district: District) -> str:
    if district.population is None:
        return ""
    people = ngettext("%(number)s resident", "%(number)s residents", district.population)
    text = people % {"number": figure(district.population)}
    return f"{text} ({district.population_year})" if district.population_year else text


def _on_map(district: District, drawing: CityMap, current: District | None) -> Shape:
    drawn = drawing.drawn[district.pk]
    first, dash, second = district.name.partition("-")
    lines = [{"text": first + dash, "dy": "-0.3em"}, {"text": second, "dy": "1.15em"}] if second else []
    return {
        "name": district.name,
        "url": address("portal:district", district.slug),
        "path": drawn.path,
        "label_x": drawn.label_x,
        "label_y": drawn.label_y,
        "label_lines": lines,
        "tone": drawn.tone,
        "room": "ample" if drawn.room >= 1.3 else "fits" if drawn.room >= 0.85 else "tight",
        "is_current": current is not None and current.pk == district.pk,
    }
