from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.districts.models import Place
from vorort.districts.selectors import places_named
from vorort.portal import lasting
from vorort.portal.cards import picture_shape, place_cards
from vorort.portal.json_ld import place_data
from vorort.portal.places.forms import PlaceFilter
from vorort.portal.related import related_links
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_links
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_page

PER_PAGE = 24


@require_safe
@needs(Capability.PLACES)
def places(request: HttpRequest) -> HttpResponse:
    """The directory, filtered by category, district and name; the filters stand in the address."""
    districts = lasting.all_shown(request).choices
    form = PlaceFilter(request.GET, categories=lasting.category_choices(request), districts=districts)
    chosen = form.cleaned_data if form.is_valid() else {}
    found = places_named(chosen.get("name", ""), chosen.get("art", ""), chosen.get("stadtbezirk", ""))
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("seite"))
    number = page.paginator.count
    return show_page(
        request,
        "portal/places/places.html",
        [(_("Places"), "")],
        filter_form=form,
        cards=place_cards(page, 24),
        pages=page_links(request, page),
        reset_url=reverse("portal:places") if request.GET else "",
        active=form.active(reverse("portal:places")),
        result_text=ngettext("%(number)s place", "%(number)s places", number) % {"number": number},
    )


@require_safe
@needs(Capability.PLACES)
def place(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """One place. A stale name in the address leads to the right one."""
    rows = Place.objects.select_related("category", "district", "picture").defer("district__boundary")
    found = row_or_404(rows, pk)
    if found.slug != slug:
        return redirect("portal:place", pk=pk, slug=found.slug, permanent=True)
    return show_page(
        request,
        "portal/places/place.html",
        [(_("Places"), reverse("portal:places")), (found.name, "")],
        place=found,
        image=picture_shape(found.picture),
        related=related_links("place", found.pk, city_of(request)),
        json_ld=place_data(request, city_of(request), found),
    )
