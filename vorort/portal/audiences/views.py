from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.portal import lasting
from vorort.portal.audiences.filters import AudienceFilter
from vorort.portal.audiences.lasting import entrance
from vorort.shell.menu import needs
from vorort.shell.pages import show_page


@require_safe
@needs(Capability.PROJECTS)
def audience(request: HttpRequest, slug: str) -> HttpResponse:
    """One entrance: what is in it for somebody who lives, works or visits here."""
    form = AudienceFilter(request)
    found, here = entrance(request, slug, form.slug), reverse("portal:audience", args=[slug])
    return show_page(
        request,
        "portal/audiences/audience.html",
        [(_("For %(audience)s") % {"audience": found.name}, "")],
        entrance=found,
        filter_form=form,
        active=form.active(here),
        query=f"zielgruppe={slug}" + (f"&stadtbezirk={form.slug}" if form.slug else ""),
        others=[card for card in lasting.audience_cards(request) if card.url != here],
    )
