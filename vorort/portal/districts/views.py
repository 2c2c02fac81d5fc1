from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.portal import lasting
from vorort.portal.districts.finding import answer_of
from vorort.portal.json_ld import district_data
from vorort.shell.menu import city_of
from vorort.shell.pages import show_page


@require_safe
def districts(request: HttpRequest) -> HttpResponse:
    """All districts: map and cards."""
    shown, crumbs = lasting.all_shown(request), [(_("Districts"), "")]
    return show_page(request, "portal/districts/districts.html", crumbs, map=shown.map, cards=shown.cards)


@require_safe
def district(request: HttpRequest, slug: str) -> HttpResponse:
    """One district with everything known about it."""
    found = lasting.district_shown(request, slug)
    return show_page(
        request,
        "portal/districts/district.html",
        [(_("Districts"), reverse("portal:districts")), (found.name, "")],
        district=found,
        map=lasting.all_shown(request).map,
        json_ld=district_data(request, city_of(request), found),
    )


@require_safe
def find_district(request: HttpRequest) -> HttpResponse:
    """Which district is it? By name of a neighbourhood, by address where a geocoder is set, or by the map."""
    words = " ".join(request.GET.get("q", "").replace("\0", "").split())[:100]
    shown = lasting.all_shown(request)
    return show_page(
        request,
        "portal/districts/find_district.html",
        [(_("Districts"), reverse("portal:districts")), (_("Find my district"), "")],
        words=words,
        answer=answer_of(words),
        map=shown.map,
        cards=shown.cards,
    )
