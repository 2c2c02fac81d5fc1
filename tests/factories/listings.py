from itertools import count
from typing import Any

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor
from vorort.people.choices import ConsentWay
from vorort.projects.actions import confirm_listing, record_listing, suggest_listing
from vorort.projects.models import Listing
from vorort.projects.models.listings import LISTING_LINK

BY = command_actor("tests")
NAME = "Fahrradladen am Markt"
_keys = count(1)


def told(**values: Any) -> dict[str, Any]:
    """What somebody writes into the form."""
    known = {"title": NAME, "sector": "business", "summary": "Wir reparieren Fahrräder."}
    return known | values


def sender(listing: Listing) -> Actor:
    """Whoever has followed the link in the mail."""
    return Actor(ActorKind.LINK, listing.pk, LISTING_LINK)


def make_suggested_listing(district: District, email: str = "laden@example.org", **values: Any) -> Listing:
    """Suggested without account; the mail has gone out."""
    key = f"listing-{next(_keys)}"
    return suggest_listing(district, values=told(**values), email=email, form_key=key, by=ANONYMOUS)


def make_waiting_listing(district: District, **values: Any) -> Listing:
    """Confirmed by its sender; the district has to look at it."""
    listing = make_suggested_listing(district, **values)
    return confirm_listing(listing, by=sender(listing))


def make_listing(district: District, by: Actor = BY, email: str = "", **values: Any) -> Listing:
    """One in the directory, written down by the district."""
    key = f"listing-{next(_keys)}"
    way = ConsentWay.SPOKEN
    return record_listing(district, values=told(**values), way=way, email=email, form_key=key, by=by)
