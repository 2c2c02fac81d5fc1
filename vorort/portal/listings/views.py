from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.portal.json_ld import listing_data
from vorort.portal.listings.filters import ListingFilter
from vorort.portal.listings.shapes import listing_line, listing_page, report_url
from vorort.portal.maps import Spot, ground, spot_on
from vorort.portal.related import related_links
from vorort.projects.models import Listing
from vorort.projects.selectors.listings import listing_read, listings_part
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_page
from vorort.shell.shapes import Link

PER_PAGE = 30


@require_safe
@needs(Capability.PROJECTS)
def listings(request: HttpRequest) -> HttpResponse:
    """The directory by name; filters stand in the address."""
    form, here = ListingFilter(request), reverse("portal:listings")
    places = {"after": request.GET.get("nach", ""), "before": request.GET.get("vor", "")}
    part = listings_part(form.sought(), PER_PAGE, **places)
    return show_page(
        request,
        "portal/listings/listings.html",
        [(_("Directory"), "")],
        filter_form=form,
        lines=[listing_line(row, form.known) for row in part.rows],
        pages=keyset_links(request, part),
        active=form.active(here),
        reset_url=here if form.chosen() else "",
        query=form.query(),
        place=form.chosen().get("stadtbezirk", ""),
    )


@require_safe
@needs(Capability.PROJECTS)
def listing(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """One entry. A stale name in the address leads to the right one."""
    found = row_or_404(listing_read(ANONYMOUS), pk)
    if found.slug != slug:
        return redirect("portal:listing", pk=pk, slug=found.slug, permanent=True)
    return show_page(
        request,
        "portal/listings/listing.html",
        [(_("Directory"), reverse("portal:listings")), (found.title, "")],
        listing=listing_page(found),
        spot=_spot(request, found),
        related=related_links("listing", found.pk, city_of(request), 4),
        report=Link(_("Report this entry"), report_url(found)),
        json_ld=listing_data(request, found),
    )


def _spot(request: HttpRequest, found: Listing) -> Spot | None:
    """Where it is, for whoever has set a point."""
    if found.lon is None:
        return None
    return spot_on(ground(request), found.district_id, found.lon, found.lat)
