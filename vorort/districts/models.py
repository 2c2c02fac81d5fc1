from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db import models
from django.db.models import F, Q
from shapely.geometry.base import BaseGeometry

from vorort.districts.choices import Capability
from vorort.districts.rules.geometry import as_shape
from vorort.files.models import Picture
from vorort.ground.localized import Localized
from vorort.ground.points import WHOLE_POINT
from vorort.ground.record import Record


class ContactFields(models.Model):
    """How one reaches somebody: an office or a person, and when."""

    contact_office_de = models.CharField("Anlaufstelle", max_length=200, blank=True)
    contact_office_en = models.CharField(max_length=200, blank=True)
    contact_person = models.CharField(max_length=200, blank=True)
    street = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    town = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=50, blank=True)
    email = models.EmailField(blank=True)
    hours_de = models.TextField(blank=True)
    hours_en = models.TextField(blank=True)

    contact_office = Localized("contact_office")
    hours = Localized("hours")

    class Meta:
        abstract = True

    @property
    def has_contact(self) -> bool:
        return any((self.contact_office_de, self.contact_person, self.phone, self.email, self.street))


class City(ContactFields, Record):
    """The one city of this installation, with the association that runs its district marketing."""

    name = models.CharField(max_length=100)
    slug = models.SlugField(max_length=100)
    municipality_key = models.CharField("AGS", max_length=8, blank=True)
    state = models.CharField(max_length=100, blank=True)
    site_name = models.CharField(max_length=100)
    tagline_de = models.CharField(max_length=120, blank=True)
    tagline_en = models.CharField(max_length=120, blank=True)
    intro_de = models.TextField(blank=True)
    intro_en = models.TextField(blank=True)
    association_name = models.CharField(max_length=200, blank=True)
    association_founded = models.PositiveSmallIntegerField(null=True, blank=True)
    logo = models.ForeignKey(Picture, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    accent = models.CharField(
        max_length=7, default="#1d5c8f", help_text="Colour of links and buttons, #rrggbb"
    )
    switched_off = models.JSONField(default=list, blank=True)
    map_note_de = models.CharField(max_length=200, blank=True, help_text="Attribution or note below the map")
    map_note_en = models.CharField(max_length=200, blank=True)
    is_demo = models.BooleanField(default=False, editable=False)
    # there is one city: the column can only hold one value once
    only = models.BooleanField(default=True, editable=False, unique=True)

    tagline = Localized("tagline")
    intro = Localized("intro")
    map_note = Localized("map_note")

    class Meta:
        verbose_name_plural = "cities"
        constraints = [
            models.CheckConstraint(name="districts_city_is_only", condition=Q(only=True)),
            models.CheckConstraint(
                name="districts_city_accent_is_colour", condition=Q(accent__regex=r"^#[0-9a-f]{6}$")
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def has(self, capability: Capability | str) -> bool:
        """Is the capability switched on?"""
        return str(capability) not in self.switched_off


# what a list shows of a picture
PICTURED = ("alt_de", "alt_en", "creator", "width", "height", "copies")


class DistrictQuerySet(models.QuerySet["District"]):
    def light(self) -> "DistrictQuerySet":
        """Only what lists, cards and maps show; with their pictures."""
        shown = (
            "name",
            "slug",
            "teaser_de",
            "teaser_en",
            "population",
            "population_year",
            "label_lon",
            "changed",
        )
        return self.select_related("picture").only(*shown, *(f"picture__{name}" for name in PICTURED))


class District(ContactFields, Record):
    """A district of the city. Its slug never changes once given."""

    name = models.CharField(max_length=100, unique=True)
    slug = models.SlugField(max_length=100, unique=True)
    number = models.CharField(max_length=20, blank=True)
    boundary = models.JSONField(null=True, blank=True, editable=False, help_text="GeoJSON geometry, WGS84")
    label_lon = models.FloatField(null=True, blank=True, editable=False)
    label_lat = models.FloatField(null=True, blank=True, editable=False)
    population = models.PositiveIntegerField(null=True, blank=True)
    population_year = models.PositiveSmallIntegerField(null=True, blank=True)
    area_km2 = models.DecimalField(max_digits=8, decimal_places=3, null=True, blank=True)
    figures_source = models.CharField(max_length=200, blank=True)
    teaser_de = models.CharField(max_length=160, blank=True)
    teaser_en = models.CharField(max_length=160, blank=True)
    text_de = models.TextField(blank=True)
    text_en = models.TextField(blank=True)
    picture = models.ForeignKey(Picture, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    teaser = Localized("teaser")
    text = Localized("text")

    objects = DistrictQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                name="districts_district_figures_have_source",
                condition=Q(population__isnull=True, area_km2__isnull=True) | ~Q(figures_source=""),
            ),
            models.CheckConstraint(
                name="districts_district_area_positive",
                condition=Q(area_km2__isnull=True) | Q(area_km2__gt=0),
            ),
            models.CheckConstraint(
                name="districts_district_label_whole",
                condition=Q(label_lon__isnull=True, label_lat__isnull=True)
                | Q(label_lon__isnull=False, label_lat__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def district_id(self) -> int:
        """So that policies can ask any subject for its district."""
        return self.pk

    @property
    def shape(self) -> BaseGeometry | None:
        """The boundary as a shape, read once per version and process."""
        return _shape(self.pk, self.changed) if self.label_lon is not None else None


@lru_cache(maxsize=256)
def _shape(pk: int, changed: datetime) -> BaseGeometry:
    boundary: dict[str, Any] = District.objects.values_list("boundary", flat=True).get(pk=pk) or {}
    return as_shape(boundary)


class DistrictLink(models.Model):
    """A way to somewhere else about a district: council members, dates, office."""

    district = models.ForeignKey(District, on_delete=models.CASCADE, related_name="links")
    label_de = models.CharField(max_length=150)
    label_en = models.CharField(max_length=150, blank=True)
    url = models.URLField(max_length=500)
    position = models.PositiveSmallIntegerField(default=0)

    label = Localized("label")

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return self.label_de


class Neighbourhood(Record):
    """An informal place name inside a district. Several may share a name, also with a district."""

    district = models.ForeignKey(District, on_delete=models.CASCADE, related_name="neighbourhoods")
    name = models.CharField(max_length=100)
    # the name as `german_slug` makes it, for finding it whatever way it is typed
    folded = models.CharField(max_length=120, editable=False, db_index=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint("district", "name", name="districts_neighbourhood_once_per_district")
        ]

    def __str__(self) -> str:
        return self.name


class Term(Record):
    """A word of the city's own vocabulary, in both languages."""

    slug = models.SlugField(max_length=60, unique=True)
    name_de = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    name = Localized("name")

    class Meta:
        abstract = True
        ordering = ["position", "name_de"]

    def __str__(self) -> str:
        return self.name_de


class Theme(Term):
    """A subject, such as ecology or youth."""


class Audience(Term):
    """For whom: residents, businesses, visitors."""

    text_de = models.TextField(blank=True)
    text_en = models.TextField(blank=True)

    text = Localized("text")


class PlaceCategory(Term):
    """What kind of place."""

    class Meta(Term.Meta):
        verbose_name_plural = "place categories"


class PlaceQuerySet(models.QuerySet["Place"]):
    def light(self) -> "PlaceQuerySet":
        """Only what lists and cards show; with category, district and picture."""
        shown = ("name_de", "name_en", "slug", "text_de", "text_en", "category__name_de", "category__name_en")
        pictured = (f"picture__{name}" for name in PICTURED)
        related = self.select_related("category", "district", "picture")
        return related.only(*shown, "district__name", *pictured)


class Place(Record):
    """An entry of the directory: an address, an institution, a meeting place. City-wide without district."""

    category = models.ForeignKey(PlaceCategory, on_delete=models.PROTECT, related_name="places")
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="places"
    )
    name_de = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200, blank=True)
    slug = models.SlugField(max_length=100)
    text_de = models.TextField(blank=True)
    text_en = models.TextField(blank=True)
    street = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    town = models.CharField(max_length=100, blank=True)
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    hours_de = models.TextField(blank=True)
    hours_en = models.TextField(blank=True)
    phone = models.CharField(max_length=50, blank=True)
    email = models.EmailField(blank=True)
    url = models.URLField(max_length=500, blank=True)
    picture = models.ForeignKey(Picture, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    is_example = models.BooleanField(default=False)

    name = Localized("name")
    text = Localized("text")
    hours = Localized("hours")

    objects = PlaceQuerySet.as_manager()

    class Meta:
        ordering = ["name_de", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["district", "slug"], name="districts_place_slug_once"),
            models.UniqueConstraint(
                fields=["slug"],
                condition=Q(district__isnull=True),
                name="districts_place_slug_once_city_wide",
            ),
            models.CheckConstraint(
                name="districts_place_point_whole",
                condition=WHOLE_POINT,
            ),
        ]
        indexes = [models.Index(F("name_de"), F("id"), name="districts_place_by_name")]

    def __str__(self) -> str:
        return self.name_de
