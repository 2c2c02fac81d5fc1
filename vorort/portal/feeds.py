"""Lists to subscribe to, as Atom. A demo says in each that its contents are invented."""

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.shell.menu import city_of
from vorort.shell.page_cache import public_page

# readers ask often, and have what is older
MOST_IN_FEED = 30


def feed_of(request: HttpRequest, what: str, page: str) -> Atom1Feed:
    """An empty feed: what it is about, and the address of the page that shows the same."""
    city = city_of(request)
    return Atom1Feed(
        title=f"{what} – {city.site_name if city else ''}",
        link=request.build_absolute_uri(page),
        description=_("This is a demo with invented examples.") if city and city.is_demo else "",
        feed_url=request.build_absolute_uri(),
        language=get_language(),
    )


def feed_view(feed: Atom1Feed) -> HttpResponse:
    """A filled feed as an answer."""
    content = feed.writeString("utf-8")
    return public_page(HttpResponse(content, content_type="application/atom+xml; charset=utf-8"))
