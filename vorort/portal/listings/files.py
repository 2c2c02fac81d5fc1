"""The directory to take along, with the filters of the page. How to reach somebody stands on their page only."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import get_language, gettext_lazy
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.portal.listings.filters import ListingFilter
from vorort.projects.choices import Offer
from vorort.projects.selectors.listings import BY_NAME, listings_sought
from vorort.shell.exports import PLACED, Row, Table, download
from vorort.shell.listings import address_of
from vorort.shell.menu import needs

AT_A_TIME = 500
COLUMNS = {
    "number": gettext_lazy("Number"),
    "name": gettext_lazy("Name"),
    "kind": gettext_lazy("Kind"),
    "summary": gettext_lazy("In one sentence"),
    "district": gettext_lazy("District"),
    "neighbourhood": gettext_lazy("Neighbourhood"),
    "street": gettext_lazy("Street and number"),
    "lon": gettext_lazy("Longitude"),
    "lat": gettext_lazy("Latitude"),
    "website": gettext_lazy("Website"),
    "themes": gettext_lazy("Themes"),
    "audiences": gettext_lazy("For whom"),
    **{offer.value: offer.label for offer in Offer},
    "holds_until": gettext_lazy("Holds until"),
    "address": gettext_lazy("Address"),
}


@require_safe
@needs(Capability.PROJECTS)
def listings_file(request: HttpRequest, form: str) -> HttpResponseBase:
    """All that is shown, on all its pages."""
    if form not in PLACED:
        raise Http404
    name = "directory" if get_language() == "en" else "verzeichnis"
    return download(Table(name, COLUMNS, _rows(request, ListingFilter(request))), form)


def _rows(request: HttpRequest, form: ListingFilter) -> Iterator[Row]:
    rows = listings_sought(form.sought()).order_by(*BY_NAME.columns)
    for row in rows.prefetch_related("themes", "audiences").iterator(AT_A_TIME):
        yield {
            "number": row.pk,
            "name": row.title,
            "kind": row.sector_name,
            "summary": row.summary,
            "district": form.known.name("district", row.district_id).name,
            "neighbourhood": form.known.name("neighbourhood", row.neighbourhood_id).name,
            "street": row.street,
            "lon": row.lon,
            "lat": row.lat,
            "website": row.link,
            "themes": ", ".join(str(theme) for theme in row.themes.all()),
            "audiences": ", ".join(str(audience) for audience in row.audiences.all()),
            **{offer.value: getattr(row, offer.value) for offer in Offer},
            "holds_until": row.confirmed_until.date() if row.confirmed_until else None,
            "address": request.build_absolute_uri(address_of(row)),
        }
