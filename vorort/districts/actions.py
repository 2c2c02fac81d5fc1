"""The only writer of city, districts, places and vocabulary. Subjects of creating actions are the city."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from vorort.districts.choices import Capability
from vorort.districts.facts import CityChanged, DistrictChanged, PlaceChanged, PlaceRemoved, VocabularyChanged
from vorort.districts.models import City, District, DistrictLink, Neighbourhood, Place, Term
from vorort.districts.rules.boundaries import Boundary
from vorort.districts.rules.geometry import label_point
from vorort.districts.selectors import free_place_slug
from vorort.files.bulk import take_picture
from vorort.files.models import Words
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import german_slug

M = TypeVar("M", bound=models.Model)
Values = Mapping[str, Any]

CONTACT = (
    "contact_office_de", "contact_office_en", "contact_person", "street", "postcode", "town", "phone",
    "email", "hours_de", "hours_en",
)  # fmt: skip
CITY_FIELDS = (
    *CONTACT, "name", "site_name", "state", "municipality_key", "tagline_de", "tagline_en", "intro_de",
    "intro_en", "association_name", "association_founded", "logo", "accent", "map_note_de", "map_note_en",
)  # fmt: skip
DISTRICT_FIELDS = (
    *CONTACT, "name", "number", "population", "population_year", "area_km2", "figures_source", "teaser_de",
    "teaser_en", "text_de", "text_en",
)  # fmt: skip
PLACE_FIELDS = (
    "category", "district", "name_de", "name_en", "text_de", "text_en", "street", "postcode", "town", "lon",
    "lat", "hours_de", "hours_en", "phone", "email", "url", "picture", "is_example",
)  # fmt: skip
TERM_FIELDS = ("slug", "name_de", "name_en", "position", "text_de", "text_en", "district", "name")


@action("districts.change_city")
def change_city(city: City, *, values: Values, by: Actor, at: datetime = STAMPED) -> City:
    """Change names, texts, colours and contact. Raises ValidationError."""
    _keep(city, values, CITY_FIELDS)
    state(CityChanged(city.pk))
    return city


@action("districts.switch_capability")
def switch_capability(
    city: City, capability: Capability, *, on: bool, by: Actor, at: datetime = STAMPED
) -> City:
    """Switch a capability on or off for the whole city: menu, forms, workplace and sitemap follow."""
    off = set(city.switched_off) - {str(capability)}
    city.switched_off = sorted(off if on else off | {str(capability)})
    city.save()
    state(CityChanged(city.pk))
    return city


@action("districts.change_district")
def change_district(
    district: District,
    *,
    values: Values,
    by: Actor,
    links: list[tuple[str, str, str]] | None = None,
    picture: tuple[bytes, Words] | None = None,
    at: datetime = STAMPED,
) -> District:
    """Change texts, figures and contact; `links` (German label, English label, address) and `picture` replace
    what was there. The slug stays. Raises ValidationError and UnusablePicture.
    """
    if picture:
        district.picture = take_picture(*picture)
    _keep(district, values, DISTRICT_FIELDS)
    if links is not None:
        district.links.all().delete()
        for position, (label_de, label_en, url) in enumerate(links):
            link = DistrictLink(
                district=district, label_de=label_de, label_en=label_en, url=url, position=position
            )
            link.full_clean()
            link.save()
    state(DistrictChanged(district.pk))
    return district


@action("districts.import_districts")
def import_districts(
    city: City, boundaries: list[Boundary], *, by: Actor, at: datetime = STAMPED
) -> list[District]:
    """Give every named area its boundary; areas not known by name become new districts. Slugs stay."""
    known = {district.name: district for district in District.objects.all()}
    kept = []
    for boundary in boundaries:
        district = known.get(boundary.name) or District(
            name=boundary.name, slug=german_slug(boundary.name)[:100]
        )
        district.number = boundary.number or district.number
        district.boundary = boundary.geometry
        district.label_lon, district.label_lat = label_point(boundary.shape)
        district.full_clean()
        district.save()
        state(DistrictChanged(district.pk))
        kept.append(district)
    return kept


@action("districts.keep_place")
def keep_place(
    city: City, *, values: Values, by: Actor, place: Place | None = None, at: datetime = STAMPED
) -> Place:
    """Make a new place, or change the given one. Its slug stays once given. Raises ValidationError."""
    row = Place.objects.select_for_update().get(pk=place.pk) if place else Place()
    assign(row, values, PLACE_FIELDS)
    row.slug = row.slug or free_place_slug(row)
    row.full_clean()
    row.save()
    state(PlaceChanged(row.pk))
    return row


@action("districts.remove_place")
def remove_place(place: Place, *, by: Actor, at: datetime = STAMPED) -> None:
    """Take a place out of the directory for good."""
    place_id = place.pk
    place.delete()
    state(PlaceRemoved(place_id))


@action("districts.import_places")
def import_places(
    city: City, rows: list[tuple[Place | None, Values]], *, by: Actor, at: datetime = STAMPED
) -> list[Place]:
    """Keep many places in one transaction: either all rows are good or nothing changes."""
    return [keep_place(city, values=values, place=place, by=by) for place, values in rows]


@action("districts.keep_term")
def keep_term(
    city: City, term: Term | Neighbourhood, *, values: Values, by: Actor, at: datetime = STAMPED
) -> None:
    """Make or change a theme, an audience, a place category or a neighbourhood. Raises ValidationError."""
    districts = _districts_of(term)
    if isinstance(term, Neighbourhood):
        term.folded = german_slug(str(values.get("name", term.name)))[:120]
    elif not term.slug and "slug" not in values:
        term.slug = german_slug(str(values.get("name_de", "")))[:60]
    _keep(term, values, TERM_FIELDS)
    _state_vocabulary(type(term).__name__, term.pk, districts | _districts_of(term))


@action("districts.remove_term")
def remove_term(city: City, term: Term | Neighbourhood, *, by: Actor, at: datetime = STAMPED) -> None:
    """Remove a word of the vocabulary. Raises ValidationError while something still uses it."""
    kind, term_id, districts = type(term).__name__, term.pk, _districts_of(term)
    try:
        term.delete()
    except models.ProtectedError as error:
        raise ValidationError(f"“{term}” is still in use.") from error
    _state_vocabulary(kind, term_id, districts)


def _districts_of(term: Term | Neighbourhood) -> set[int]:
    """Where a neighbourhood lies, says the database: its name is part of what a district is found by."""
    if not isinstance(term, Neighbourhood):
        return set()
    return set(Neighbourhood.objects.filter(pk=term.pk).values_list("district_id", flat=True))


def _state_vocabulary(kind: str, term_id: int, districts: set[int]) -> None:
    state(VocabularyChanged(kind, term_id))
    for district_id in sorted(districts):
        state(DistrictChanged(district_id))


def _keep(row: M, values: Values, allowed: tuple[str, ...]) -> M:
    assign(row, values, allowed)
    row.full_clean()
    row.save()
    return row
