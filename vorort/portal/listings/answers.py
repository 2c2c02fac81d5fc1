"""What the public site answers when something happens to an entry of the directory: a mail."""

from datetime import datetime

from vorort.districts.selectors import the_city
from vorort.ground.facts import follows_up
from vorort.portal.listings import letters
from vorort.projects.choices import KEPT_UP, ListingState
from vorort.projects.facts import (
    ListingAsked,
    ListingDeclined,
    ListingLapsed,
    ListingMoved,
    ListingPublished,
    ListingSuggested,
    ListingWithdrawn,
)
from vorort.projects.models import Listing
from vorort.projects.selectors.listings import listing_rows


@follows_up(ListingSuggested)
def write_to_confirm_listing(fact: ListingSuggested, at: datetime) -> None:
    """The mail with the link that shows an address is the sender's."""
    _tell(fact.listing_id, letters.write_to_confirm, ListingState.SUGGESTED)


@follows_up(ListingPublished)
def write_of_listing(fact: ListingPublished, at: datetime) -> None:
    """The sender learns where it stands."""
    _tell(fact.listing_id, letters.write_published, ListingState.LISTED)


@follows_up(ListingDeclined)
def write_of_declined_listing(fact: ListingDeclined, at: datetime) -> None:
    """The sender learns why not, unless it has been decided otherwise meanwhile."""
    _tell(fact.listing_id, letters.write_declined, ListingState.DECLINED, *KEPT_UP)


@follows_up(ListingAsked)
def ask_about_listing(fact: ListingAsked, at: datetime) -> None:
    """The question of the year; whoever has answered meanwhile is not asked."""
    write = letters.write_reminder if fact.is_reminder else letters.write_question
    rows = listing_rows().filter(pk=fact.listing_id, state=ListingState.LISTED, asked_at__isnull=False)
    listing: Listing | None = rows.first()
    if listing:
        write(listing, the_city())


@follows_up(ListingLapsed)
def write_of_lapsed_listing(fact: ListingLapsed, at: datetime) -> None:
    """The sender learns that it is gone, and how it comes back."""
    _tell(fact.listing_id, letters.write_lapsed, ListingState.LAPSED)


@follows_up(ListingWithdrawn)
def write_of_withdrawn_listing(fact: ListingWithdrawn, at: datetime) -> None:
    """The sender learns why, where the district has done it."""
    _tell(fact.listing_id, letters.write_withdrawn, ListingState.WITHDRAWN)


@follows_up(ListingMoved)
def write_of_moved_listing(fact: ListingMoved, at: datetime) -> None:
    """The sender learns who keeps it now."""
    _tell(fact.listing_id, letters.write_moved, ListingState.WAITING, *KEPT_UP)


def _tell(number: int, write: letters.Write, *states: ListingState) -> None:
    listing: Listing | None = listing_rows().filter(pk=number, state__in=states).first()
    if listing:
        write(listing, the_city())
