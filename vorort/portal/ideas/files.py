"""The list of ideas to take along: as a table for people and programs, and as a feed. The filters are those of the page."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.selectors.reading import ORDERS, ideas_wanted
from vorort.portal.feeds import MOST_IN_FEED, feed_of, feed_view
from vorort.portal.ideas.filters import IdeaFilter
from vorort.portal.vocabulary import Vocabulary
from vorort.shell.addresses import address
from vorort.shell.exports import PLACED, Row, Table, download
from vorort.shell.filters import first_words
from vorort.shell.ideas import address_of
from vorort.shell.menu import needs

AT_A_TIME = 500
COLUMNS = {
    "number": gettext_lazy("Number"),
    "title": gettext_lazy("Title"),
    "text": gettext_lazy("Text"),
    "status": gettext_lazy("Status"),
    "district": gettext_lazy("District"),
    "neighbourhood": gettext_lazy("Neighbourhood"),
    "place": gettext_lazy("Place"),
    "lon": gettext_lazy("Longitude"),
    "lat": gettext_lazy("Latitude"),
    "theme": gettext_lazy("Theme"),
    "audience": gettext_lazy("For whom"),
    "published": gettext_lazy("Published on"),
    "answered": gettext_lazy("First answer on"),
    "decided": gettext_lazy("Decided on"),
    "supports": gettext_lazy("Supporters"),
    "comments": gettext_lazy("Comments"),
    "address": gettext_lazy("Address"),
}


@require_safe
@needs(Capability.IDEAS)
def ideas_file(request: HttpRequest, form: str) -> HttpResponseBase:
    """All ideas that fit, sent while they are read."""
    if form not in PLACED:
        raise Http404
    rows = _rows(request, IdeaFilter(request))
    name = "ideas" if get_language() == "en" else "ideen"
    return download(Table(name, COLUMNS, rows), form)


@require_safe
@needs(Capability.IDEAS)
def ideas_feed(request: HttpRequest) -> HttpResponse:
    """The latest ideas that fit, as Atom."""
    form = IdeaFilter(request)
    wanted = form.wanted()
    feed = feed_of(request, _("Ideas"), reverse("portal:ideas"))
    for idea in ideas_wanted(wanted).order_by(*ORDERS[wanted.sorting].columns)[:MOST_IN_FEED]:
        feed.add_item(
            title=idea.title,
            link=request.build_absolute_uri(address_of(idea)),
            description=first_words(idea.text, 60),
            unique_id=request.build_absolute_uri(address("portal:idea", idea.pk, "idee")),
            pubdate=idea.published_at,
            updateddate=idea.decided_at or idea.answered_at or idea.published_at,
            author_name=idea.author_name or _("Residents"),
            categories=[form.known.name("district", idea.district_id).name],
        )
    return feed_view(feed)


def _rows(request: HttpRequest, form: IdeaFilter) -> Iterator[Row]:
    wanted = form.wanted()
    for idea in ideas_wanted(wanted).order_by(*ORDERS[wanted.sorting].columns).iterator(AT_A_TIME):
        yield _row(request, idea, form.known)


def _row(request: HttpRequest, idea: Idea, words: Vocabulary) -> Row:
    days = {"published": idea.published_at, "answered": idea.answered_at, "decided": idea.decided_at}
    return {
        "number": idea.pk,
        "title": idea.title,
        "text": idea.text,
        "status": str(IdeaState(idea.state).label),
        "district": words.name("district", idea.district_id).name,
        "neighbourhood": words.name("neighbourhood", idea.neighbourhood_id).name,
        "place": idea.where,
        "lon": idea.lon,
        "lat": idea.lat,
        "theme": words.name("theme", idea.theme_id).name,
        "audience": words.name("audience", idea.audience_id).name,
        **{name: localtime(moment).date() if moment else None for name, moment in days.items()},
        "supports": idea.support_count,
        "comments": idea.comment_count,
        "address": request.build_absolute_uri(address_of(idea)),
    }
