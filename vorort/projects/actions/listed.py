"""What actions on entries of the directory share: setting what was written, and standing in the directory and the search."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.projects.models import Listing
from vorort.projects.models.listings import CONTACTS, OFFERS
from vorort.projects.rules.listings import alphabetical
from vorort.search.bulk import Found, forget, index
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

SHOWS = ("shows_name", "shows_email", "shows_phone")
# what one reads before anybody else does
READ_FIRST = ("title", "summary", "street", "link", *CONTACTS, *OFFERS)
FIELDS = ("neighbourhood", "lon", "lat", "sector", *READ_FIRST[1:], *SHOWS)
# an entry without these is none
NEEDED = ("title", "summary")
LANGUAGES = ("de", "en")


def keep(listing: Listing, values: Mapping[str, Any]) -> None:
    """Set what was written and save entry and thread. Raises ValidationError."""
    told = _told(values)
    themes, audiences = told.pop("themes", None), told.pop("audiences", None)
    listing.thread.title = told.pop("title", listing.thread.title)
    listing.abc = alphabetical(listing.thread.title)
    assign(listing, told, FIELDS)
    _show_what_is_there(listing)
    _refuse_elsewhere(listing)
    listing.thread.full_clean()
    listing.thread.save(update_fields=["title", "changed"] if listing.thread.pk else None)
    # a thread that was new had no number when it was set
    listing.thread_id = listing.thread.pk
    listing.full_clean()
    listing.save()
    if themes is not None:
        listing.themes.set(themes)
    if audiences is not None:
        listing.audiences.set(audiences)


def set_aside(listing: Listing, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keep new words for the district to read, and give back what holds at once. Raises ValidationError for words that
    could never be published."""
    told = _told(values)
    words = {
        name: told[name]
        for name in READ_FIRST
        if name in told and told[name] != getattr(listing, name) and (told[name] or name in NEEDED)
    }
    _try_words(listing, words)
    listing.changes = words or None
    listing.awaits_look = bool(words)
    return {name: value for name, value in told.items() if name not in words}


def appear(listing: Listing, at: datetime) -> None:
    """Into the directory and the search. What moderators have hidden stays hidden."""
    if listing.thread.visibility == Visibility.DRAFT:
        listing.thread.visibility = Visibility.PUBLIC
        listing.thread.save(update_fields=["visibility", "changed"])
    add_step(listing.thread, "published", at)
    index_listing(listing)


def disappear(listing: Listing) -> None:
    """Out of both again."""
    if listing.thread.visibility == Visibility.PUBLIC:
        listing.thread.visibility = Visibility.DRAFT
        listing.thread.save(update_fields=["visibility", "changed"])
    forget("listing", listing.pk)


def index_listing(listing: Listing) -> None:
    """Put a public entry into the search, or bring it up to date. Whom to ask is not looked for."""
    if listing.thread.visibility != Visibility.PUBLIC:
        return
    place = listing.neighbourhood.name if listing.neighbourhood else ""
    tags = [listing.district.name, place, listing.street, listing.sector_name]
    body = " ".join(getattr(listing, name) for name in OFFERS)
    for language in LANGUAGES:
        index(
            Found(
                "listing", listing.pk, language, f"{listing.pk}-{listing.slug}", listing.title, listing.summary, body,
                listing.district, listing.thread, tags=[tag for tag in tags if tag],
            )
        )  # fmt: skip


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: normalised(value.replace("\r\n", "\n")) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _show_what_is_there(listing: Listing) -> None:
    """What is left out is shown to nobody, whatever was ticked."""
    for shows, contact in zip(SHOWS, CONTACTS, strict=True):
        setattr(listing, shows, getattr(listing, shows) and bool(getattr(listing, contact)))


def _refuse_elsewhere(listing: Listing) -> None:
    """Raise ValidationError for a neighbourhood of another district."""
    quarter = listing.neighbourhood
    if quarter and quarter.district_id != listing.district_id:
        raise ValidationError({"neighbourhood": _("This lies in another district.")})


def _try_words(listing: Listing, words: Mapping[str, Any]) -> None:
    Thread(kind="listing", title=words.get("title", listing.title)).full_clean()
    tried = Listing(**{name: words.get(name, getattr(listing, name)) for name in READ_FIRST[1:]})
    tried.clean_fields(exclude=[field.name for field in Listing._meta.fields if field.name not in READ_FIRST])
