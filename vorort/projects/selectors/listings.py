"""The directory, as its pages and the workplace ask for it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import seats_of_user
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.ground.among import among
from vorort.ground.clock import now
from vorort.ground.keyset import Order, Part, first_part, part_of
from vorort.ground.prepared import prepared
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held
from vorort.projects.choices import ListingState, Offer
from vorort.projects.models import Listing, ListingQuerySet
from vorort.projects.models.listings import OFFERS
from vorort.projects.rules.listings import GRACE, listing_slug
from vorort.search.selectors import newest_with
from vorort.threads.models import Thread

BY_NAME = Order(("abc", "pk"))
_KEEPING = (CommitteeKind.STEERING, CommitteeKind.MARKETING_GROUP)


@dataclass(frozen=True)
class Sought:
    """What somebody looks for in the directory. Keys are primary keys; everything empty means all of it."""

    words: str = ""
    language: str = "de"
    district: int | None = None
    neighbourhood: int | None = None
    theme: int | None = None
    audience: int | None = None
    sector: str = ""
    # brings in this, or anything at all
    offer: Offer | None = None
    offers_anything: bool = False


class Listed(NamedTuple):
    """An entry as a line of a list shows it."""

    pk: int
    abc: int
    title: str
    summary: str
    sector: str
    district: int
    neighbourhood: int | None
    # what they bring in, a sentence each
    gives_money: str
    gives_things: str
    gives_hands: str
    takes_part: str

    @property
    def slug(self) -> str:
        return listing_slug(self.title)


def listings_sought(sought: Sought) -> ListingQuerySet:
    """Entries everybody sees that fit, not yet in order; with what a file tells of them."""
    rows = _fitting(sought, Listing.objects.visible_to(ANONYMOUS))
    return rows.select_related("thread").defer("thread__easy_text")


def _fitting(sought: Sought, rows: ListingQuerySet) -> ListingQuerySet:
    keys = {
        "district": sought.district,
        "neighbourhood": sought.neighbourhood,
        "sector": sought.sector,
    }
    rows = rows.filter(**{name: key for name, key in keys.items() if key})
    if sought.theme:
        rows = rows.filter(
            Exists(Listing.themes.through.objects.filter(listing=OuterRef("pk"), theme=sought.theme))
        )
    if sought.audience:
        mine = Listing.audiences.through.objects.filter(listing=OuterRef("pk"))
        rows = rows.filter(Exists(mine.filter(audience=sought.audience)) | ~Exists(mine))
    if sought.offer:
        rows = rows.exclude(**{sought.offer.value: ""})
    if sought.offers_anything:
        rows = rows.exclude(**dict.fromkeys(OFFERS, ""))
    if sought.words:
        rows = rows.filter(pk__in=among(newest_with(sought.words, sought.language, "listing", None)))
    return rows


def listings_part(sought: Sought, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the directory, by name: `Listed` entries."""
    at = now()
    if sought.words or after or before:
        rows = _listed(sought, at)
        return part_of(rows, BY_NAME, most, after=after, before=before, shape=Listed._make)
    return first_part([Listed(*row) for row in _beginning(sought, most)(at - GRACE)], BY_NAME, most)


def newest_listed(sought: Sought, most: int) -> list[Listed]:
    """What has come last."""
    return [Listed(*row) for row in _listed(sought, now()).order_by("-listed_at", "-pk")[:most]]


@lru_cache(maxsize=200)
def _beginning(sought: Sought, most: int) -> Callable[[datetime], list[tuple[Any, ...]]]:
    """Most readers see the first page of a list. There are few of them, so each is asked in words written once; what has to
    be put in is since when entries must have been confirmed."""

    @prepared
    def page(since: datetime) -> "QuerySet[Any, tuple[Any, ...]]":
        return _listed(sought, since + GRACE).order_by(*BY_NAME.columns)[: most + 1]

    return page


def _listed(sought: Sought, at: datetime) -> "QuerySet[Any, tuple[Any, ...]]":
    # the title is asked of each row and not joined: so the engines begin with the index of the order, not with the threads
    title = Thread.objects.filter(pk=OuterRef("thread")).values("title")[:1]
    rows = _fitting(sought, Listing.objects.visible_to(ANONYMOUS, at)).annotate(told_title=Subquery(title))
    return rows.values_list(
        "pk", "abc", "told_title", "summary", "sector", "district", "neighbourhood", *OFFERS
    )


def districts_listed_by(actor: Actor, at: datetime) -> frozenset[int | None]:
    """Whose directory somebody keeps: as office, or running the steering committee or a marketing group.

    None among them is the whole city.
    """
    if actor.kind != ActorKind.USER or actor.id is None:
        return frozenset()
    by_duty = {place for kind, place in duties_held(actor.id, at) if kind == DutyKind.OFFICE}
    seats = seats_of_user(actor.id, at)
    by_seat = {seat.district_id for seat in seats if seat.runs and seat.kind in _KEEPING}
    return frozenset(by_duty | (by_seat - {None}))


def listings_kept_by(actor: Actor, at: datetime) -> ListingQuerySet:
    """What somebody keeps for their district; what waits for a mail is nobody's business yet."""
    reach = districts_listed_by(actor, at)
    rows = listing_rows().exclude(state=ListingState.SUGGESTED)
    if None in reach:
        return rows
    return rows.filter(district__in=[place for place in reach if place is not None])


def listing_read(actor: Actor) -> ListingQuerySet:
    """Entries that somebody may know of, each with what its page shows."""
    return listing_rows().visible_to(actor)


def latest_listings(most: int) -> ListingQuerySet:
    """Everything public, with no more than its address needs."""
    rows = Listing.objects.visible_to(ANONYMOUS).select_related("thread")
    return rows.only("thread__title").order_by("-pk")[:most]


def listing_rows() -> ListingQuerySet:
    rows = Listing.objects.select_related("thread", "district", "neighbourhood", "address")
    return rows.defer("thread__easy_text", "district__boundary")
