from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.districts.selectors import all_districts, city_map, places_of
from vorort.portal.cards import (
    contact_shape,
    district_cards,
    district_figures,
    emblem_shape,
    map_shape,
    news_cards,
    picture_shape,
    place_cards,
)
from vorort.portal.districts.finding import answer_of
from vorort.portal.json_ld import district_data
from vorort.portal.pages.selectors import latest_news
from vorort.portal.related import related_links
from vorort.shell.menu import city_of
from vorort.shell.pages import show_page


@require_safe
def districts(request: HttpRequest) -> HttpResponse:
    """All districts: map and cards."""
    found = list(all_districts())
    crumbs = [(_("Districts"), "")]
    return show_page(
        request, "portal/districts/districts.html", crumbs, map=map_shape(found), cards=district_cards(found)
    )


@require_safe
def district(request: HttpRequest, slug: str) -> HttpResponse:
    """One district with everything known about it."""
    found = get_object_or_404(District.objects.select_related("picture"), slug=slug)
    everyone = list(all_districts())
    city = city_of(request)
    shows_places = city is None or city.has(Capability.PLACES)
    form_url = f"{reverse('portal:write_message')}?an={found.slug}"
    return show_page(
        request,
        "portal/districts/district.html",
        [(_("Districts"), reverse("portal:districts")), (found.name, "")],
        district=found,
        image=picture_shape(found.picture),
        emblem=emblem_shape(found, city_map(everyone)),
        figures=district_figures(found),
        contact=contact_shape(found, form_url),
        links=found.links.all(),
        quarters=[quarter.name for quarter in found.neighbourhoods.all()],
        places=place_cards(places_of(found)[:6], 22) if shows_places else [],
        news=news_cards(latest_news(get_language() or "de", district=found, most=3)),
        map=map_shape(everyone),
        related=related_links("district", found.pk, city),
        json_ld=district_data(request, city, found),
    )


@require_safe
def find_district(request: HttpRequest) -> HttpResponse:
    """Which district is it? By name of a neighbourhood, by address where a geocoder is set, or by the map."""
    words = " ".join(request.GET.get("q", "").replace("\0", "").split())[:100]
    everyone = list(all_districts())
    return show_page(
        request,
        "portal/districts/find_district.html",
        [(_("Districts"), reverse("portal:districts")), (_("Find my district"), "")],
        words=words,
        answer=answer_of(words),
        map=map_shape(everyone),
        cards=district_cards(everyone),
    )
