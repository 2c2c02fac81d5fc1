"""What both faces say of an entry of the directory: where its page is, what its words are called, and the link of whoever is
behind it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.ground.actor import Actor, ActorKind
from vorort.projects.choices import Offer
from vorort.projects.models import Listing
from vorort.projects.models.listings import LISTING_LINK
from vorort.projects.selectors.listings import Listed, listing_rows
from vorort.shell.addresses import address
from vorort.shell.signed_links import SignedLink

# names the entry and the address the mail went to
OWN_LISTING = SignedLink("portal.listings.own", "portal:own_listing")
# what of an entry reads differently once the district has agreed
WORDS: dict[str, str | Promise] = {
    "title": _("Name"),
    "summary": _("In one sentence"),
    "street": _("Street and number"),
    "link": _("Website"),
    "contact_name": _("Whom to ask"),
    "contact_email": _("E-mail address"),
    "contact_phone": _("Phone number"),
    **{offer.value: offer.label for offer in Offer},
}


def listing_behind(token: str) -> Listing | None:
    """The entry a mail was about; None for a link that is not ours, leads to nothing or belongs to another address."""
    listing_id, address_id = OWN_LISTING.pair(token) or (0, 0)
    return listing_rows().filter(pk=listing_id, address=address_id).first()


def sender_of(listing: Listing) -> Actor:
    """Whoever has followed the link in the mail."""
    return Actor(ActorKind.LINK, listing.pk, LISTING_LINK)


def address_of(listing: Listing | Listed) -> str:
    """Of its public page."""
    return f"{address('portal:listings')}{listing.pk}-{listing.slug}/"
