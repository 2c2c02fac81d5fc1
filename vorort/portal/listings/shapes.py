"""What pages show of entries of the directory."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy

from vorort.people.choices import Sector
from vorort.portal.vocabulary import Vocabulary
from vorort.projects.choices import ONE_OF_SECTOR, Offer
from vorort.projects.models import Listing
from vorort.projects.selectors.listings import Listed
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.listings import address_of

# one word each, for a list
_IN_A_WORD = {
    Offer.MONEY: gettext_lazy("sponsors"),
    Offer.THINGS: gettext_lazy("gives material or rooms"),
    Offer.HANDS: gettext_lazy("lends a hand"),
    Offer.PART: gettext_lazy("takes part"),
}


@dataclass(frozen=True, slots=True)
class ListingLine:
    """An entry in a list."""

    title: str
    url: str
    text: str
    kicker: str
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListingPage:
    """An entry with all that everybody may read of it."""

    title: str
    language: str
    summary: str
    sector: str
    sector_slug: str
    street: str
    neighbourhood: str
    district: str
    district_slug: str
    link: str
    themes: tuple[str, ...]
    audiences: tuple[str, ...]
    offers: tuple[tuple[str, str], ...]
    contact_name: str
    contact_email: str
    contact_phone: str
    holds_until: str


def listing_line(row: Listed, known: Vocabulary) -> ListingLine:
    places = [known.name("neighbourhood", row.neighbourhood).name, known.name("district", row.district).name]
    return ListingLine(
        title=row.title,
        url=address_of(row),
        text=row.summary,
        kicker=" · ".join(
            [str(ONE_OF_SECTOR[Sector(row.sector)]), ", ".join(dict.fromkeys(filter(None, places)))]
        ),
        offers=tuple(str(word) for offer, word in _IN_A_WORD.items() if getattr(row, offer.value)),
    )


def listing_page(row: Listing) -> ListingPage:
    """Out of a row with thread, district and neighbourhood."""
    contact = row.shown_contact
    return ListingPage(
        title=row.title,
        language=row.thread.language,
        summary=row.summary,
        sector=row.sector_name,
        sector_slug=row.sector,
        street=row.street,
        neighbourhood=row.neighbourhood.name if row.neighbourhood else "",
        district=row.district.name,
        district_slug=row.district.slug,
        link=row.link,
        themes=tuple(str(theme) for theme in row.themes.all()),
        audiences=tuple(str(audience) for audience in row.audiences.all()),
        offers=tuple(row.offers),
        contact_name=contact["name"],
        contact_email=contact["email"],
        contact_phone=contact["phone"],
        holds_until=moment(row.confirmed_until) if row.confirmed_until else "",
    )


def report_url(listing: Listing) -> str:
    return address("portal:report_thread", listing.thread_id)
