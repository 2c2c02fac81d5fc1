"""What pages about something else show of the directory; kept per generation and language."""

from django.http import HttpRequest

from vorort.portal.listings.shapes import ListingLine, listing_line
from vorort.portal.vocabulary import vocabulary
from vorort.projects.selectors.listings import Sought, newest_listed
from vorort.shell.kept import kept


@kept
def newest_listings(
    request: HttpRequest, most: int, district_id: int | None, audience_id: int | None
) -> tuple[ListingLine, ...]:
    """What has come last, of a district, for an audience."""
    rows = newest_listed(Sought(district=district_id, audience=audience_id), most)
    return tuple(listing_line(row, vocabulary(request)) for row in rows)
