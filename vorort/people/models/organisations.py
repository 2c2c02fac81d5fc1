from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.choices import Sector
from vorort.people.models.persons import Person


class OrganisationQuerySet(models.QuerySet["Organisation"]):
    def visible_to(self, actor: Actor) -> "OrganisationQuerySet":
        """The record with its contacts: the office of the city. Pages about committees show only the name."""
        is_office = actor.kind == ActorKind.COMMAND or actor.holds("office", at=now())
        return self.all() if is_office else self.none()


class Organisation(Record):
    """A club, business, chamber, institution, department or initiative."""

    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=50, blank=True)
    sector = models.CharField(max_length=20, choices=Sector.choices)
    # None: active in the whole city
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="organisations"
    )
    street = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    town = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=50, blank=True)
    email = models.EmailField(blank=True)
    url = models.URLField(max_length=500, blank=True)
    dissolved_on = models.DateField(null=True, blank=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(name="people_organisation_has_name", condition=~Q(name="")),
            models.CheckConstraint(
                name="people_organisation_sector_known", condition=Q(sector__in=Sector.values)
            ),
            models.UniqueConstraint(Lower("name"), "district", name="people_organisation_once_per_district"),
            models.UniqueConstraint(
                Lower("name"), condition=Q(district__isnull=True), name="people_organisation_once_city_wide"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationContact(Record):
    """Whom to talk to at an organisation."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="contacts")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="contact_for")
    function = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "person"], name="people_contact_once")]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.person}"

    @property
    def district_id(self) -> int | None:
        """Whose office looks after the contact: the one of the organisation's district."""
        return self.organisation.district_id
