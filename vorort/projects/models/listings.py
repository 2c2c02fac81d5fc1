"""The directory of businesses, clubs and others of a district: who they are, and what they offer to bring in."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.points import WHOLE_POINT
from vorort.ground.record import Record
from vorort.people.choices import ConsentWay, Sector
from vorort.people.models import Address
from vorort.projects.choices import KEPT_UP, LISTED_SECTORS, ONCE_LISTED, ONE_OF_SECTOR, ListingState, Offer
from vorort.projects.rules.listings import GRACE, MOST_OF_OFFER, MOST_OF_SENTENCE, listing_slug
from vorort.threads.models import Thread, of_seen_thread

# what the signed link in the mails to whoever has suggested an entry calls itself; its `id` is the entry's
LISTING_LINK = "projects.listing"
CONTACTS = ("contact_name", "contact_email", "contact_phone")
OFFERS: tuple[str, ...] = tuple(Offer.values)


class ListingQuerySet(models.QuerySet["Listing"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ListingQuerySet":
        """As their thread: what is in the directory now. What nobody has confirmed leaves it, whether or not a job has
        seen to it."""
        moment = at or now()
        fresh = Q(state=ListingState.LISTED, confirmed_until__gt=moment - GRACE)
        return self.filter(of_seen_thread(actor, moment), fresh)

    def waiting_for_a_look(self) -> "ListingQuerySet":
        """New ones, and those whose sender has changed something."""
        return self.filter(awaits_look=True)

    def to_confirm(self, at: datetime) -> "ListingQuerySet":
        """Listed, and their year is over."""
        return self.filter(state=ListingState.LISTED, confirmed_until__lte=at)


def _sentence(**more: Any) -> "models.CharField[str, str]":
    return models.CharField(max_length=MOST_OF_OFFER, blank=True, **more)


class Listing(Record):
    """An entry of the directory. Name and visibility stand with its thread."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="listing")
    # where they are at home, and who keeps the entry
    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="listings")
    neighbourhood = models.ForeignKey(
        Neighbourhood, null=True, blank=True, on_delete=models.SET_NULL, related_name="listings"
    )
    sector = models.CharField(max_length=20, choices=[(one.value, one.label) for one in LISTED_SECTORS])
    summary = models.CharField(max_length=MOST_OF_SENTENCE)
    # as it is written on a letter
    street = models.CharField(max_length=200, blank=True)
    # degrees of WGS84; for whoever can be found on a map
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    link = models.URLField(max_length=500, blank=True, validators=[URLValidator(schemes=["http", "https"])])
    themes = models.ManyToManyField(Theme, blank=True, related_name="listings")
    # for whom they have something
    audiences = models.ManyToManyField(Audience, blank=True, related_name="listings")

    # whom to ask; the district always reads it, everybody only where it is said
    contact_name = models.CharField(max_length=200, blank=True)
    contact_email = models.EmailField(blank=True)
    contact_phone = models.CharField(max_length=50, blank=True)
    shows_name = models.BooleanField(default=False)
    shows_email = models.BooleanField(default=False)
    shows_phone = models.BooleanField(default=False)

    # what they offer to bring in, a sentence each
    gives_money = _sentence()
    gives_things = _sentence()
    gives_hands = _sentence()
    takes_part = _sentence()

    # the place of the name in the alphabet, see `rules.alphabetical`
    abc = models.BigIntegerField()
    state = models.CharField(max_length=10, choices=ListingState.choices, default=ListingState.SUGGESTED)
    # somebody of the district has to read it, for the first time or again
    awaits_look = models.BooleanField(default=False)
    # words the sender wants to read differently, by the names of the columns; until somebody has looked at them
    changes = models.JSONField(null=True, blank=True)
    # why it, or a change of it, is not taken up, or why it was taken out; told by mail
    reason = models.CharField(max_length=500, blank=True)
    listed_at = models.DateTimeField(null=True, blank=True)
    # until when it holds without being asked about; then when its sender was asked, and once more
    confirmed_until = models.DateTimeField(null=True, blank=True)
    asked_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)

    # that they agree to be in the directory: to which wording, how and when
    consent_wording = models.CharField(max_length=10)
    consent_way = models.CharField(max_length=10, choices=ConsentWay.choices)
    consented_at = models.DateTimeField()
    # who has suggested it without an account, or to whom the question of the year goes; never public
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.SET_NULL, related_name="listings"
    )
    # who of the district has entered it for somebody
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    objects = ListingQuerySet.as_manager()

    class Meta:
        ordering = ["abc", "pk"]
        indexes = [
            models.Index(fields=["abc", "id"], condition=Q(state="listed"), name="projects_listing_abc"),
            models.Index(
                fields=["district", "abc", "id"],
                condition=Q(state="listed"),
                name="projects_listing_of_district",
            ),
            models.Index(
                fields=["district", "id"], condition=Q(awaits_look=True), name="projects_listing_to_look_at"
            ),
            models.Index(
                fields=["confirmed_until"], condition=Q(state="listed"), name="projects_listing_to_confirm"
            ),
        ]
        constraints = [
            models.CheckConstraint(name="projects_listing_state_known", condition=Q(state__in=ListingState.values)),
            models.CheckConstraint(name="projects_listing_sector_known", condition=Q(sector__in=LISTED_SECTORS)),
            models.CheckConstraint(name="projects_listing_way_known", condition=Q(consent_way__in=ConsentWay.values)),
            models.CheckConstraint(name="projects_listing_agreed", condition=~Q(consent_wording="")),
            models.CheckConstraint(name="projects_listing_says_what", condition=~Q(summary="")),
            models.CheckConstraint(name="projects_listing_point_whole", condition=WHOLE_POINT),
            models.CheckConstraint(
                name="projects_listing_shows_what_is_there",
                condition=(Q(shows_name=False) | ~Q(contact_name=""))
                & (Q(shows_email=False) | ~Q(contact_email=""))
                & (Q(shows_phone=False) | ~Q(contact_phone="")),
            ),
            models.CheckConstraint(
                name="projects_listing_listed_when",
                condition=Q(state__in=ONCE_LISTED, listed_at__isnull=False, confirmed_until__isnull=False)
                | (~Q(state__in=ONCE_LISTED) & Q(listed_at__isnull=True, confirmed_until__isnull=True)),
            ),
            models.CheckConstraint(
                name="projects_listing_asked_in_order",
                condition=Q(asked_at__isnull=True, reminded_at__isnull=True)
                | Q(asked_at__isnull=False, confirmed_until__isnull=False, asked_at__gte=F("confirmed_until")),
            ),
            models.CheckConstraint(
                name="projects_listing_looked_at_once_sent",
                condition=Q(state=ListingState.WAITING, awaits_look=True)
                | Q(state__in=KEPT_UP)
                | (~Q(state__in=(ListingState.WAITING, *KEPT_UP)) & Q(awaits_look=False)),
            ),
            models.CheckConstraint(
                name="projects_listing_changes_are_looked_at",
                condition=Q(changes__isnull=True) | Q(state__in=KEPT_UP, awaits_look=True),
            ),
            models.CheckConstraint(
                name="projects_listing_declined_for_a_reason",
                condition=Q(reason="", state__in=(ListingState.SUGGESTED, ListingState.WAITING))
                | (Q(state=ListingState.DECLINED) & ~Q(reason=""))
                | Q(state__in=ONCE_LISTED),
                violation_error_message=_("Please say why."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def slug(self) -> str:
        """What stands behind the number in its address; the number alone finds it."""
        return listing_slug(self.thread.title)

    @property
    def sector_name(self) -> str:
        return str(ONE_OF_SECTOR[Sector(self.sector)])

    @property
    def offers(self) -> list[tuple[str, str]]:
        """What they bring in, as a word and a sentence."""
        told = ((one, getattr(self, one.value)) for one in Offer)
        return [(str(one.label), sentence) for one, sentence in told if sentence]

    @property
    def shown_contact(self) -> dict[str, str]:
        """What of it everybody may read; empty where they have not agreed."""
        return {
            name: getattr(self, f"contact_{name}") if getattr(self, f"shows_{name}") else ""
            for name in ("name", "email", "phone")
        }
