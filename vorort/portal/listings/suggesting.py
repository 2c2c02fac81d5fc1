"""Somebody suggests their business or club for the directory: one page, no account, an e-mail address to be confirmed."""

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.people.selectors import actor_of
from vorort.portal.listings.forms import SuggestListingForm
from vorort.portal.who import start_of_entry
from vorort.projects import actions
from vorort.projects.choices import ListingState
from vorort.projects.models import Listing
from vorort.shell.fields import attempt
from vorort.shell.limits import is_too_often
from vorort.shell.listings import OWN_LISTING
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb, show_form
from vorort.shell.tiles import tiles, with_tiles

MOST_AN_HOUR = 10


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.PROJECTS)
@with_tiles
def suggest_listing(request: HttpRequest) -> HttpResponse:
    """It stands in the directory once its sender has confirmed it and the district has looked at it."""
    if request.method != "POST":
        return _page(request, SuggestListingForm(initial=start_of_entry(request)))
    form = SuggestListingForm(request.POST)
    if not form.is_valid():
        return _page(request, form, 422)
    if is_too_often(request, form, "listing", most=MOST_AN_HOUR):
        return _page(request, form, 429)
    made = attempt(form, lambda: _suggest(request, form))
    if made is None:
        return _page(request, form, 422)
    if made.state == ListingState.SUGGESTED or not made.address_id:
        return redirect("portal:listing_waits")
    notices.success(request, _("Thank you! The district looks at it, then it stands in the directory."))
    return redirect("portal:own_listing", token=OWN_LISTING.token(made.pk, made.address_id))


def _suggest(request: HttpRequest, form: SuggestListingForm) -> Listing:
    filled = form.cleaned_data
    return actions.suggest_listing(
        filled["district"],
        values=form.values(),
        email=filled["email"],
        form_key=form.number,
        by=actor_of(request.user),
        language=(get_language() or "de")[:2],
    )


@require_safe
@needs(Capability.PROJECTS)
def listing_waits(request: HttpRequest) -> HttpResponse:
    """The mail is on its way."""
    return show_form(request, "portal/listings/listing_waits.html", crumbs(_("Look into your mailbox")))


def crumbs(title: str) -> list[Crumb]:
    return [(_("Directory"), reverse("portal:listings")), (title, "")]


def _page(request: HttpRequest, form: SuggestListingForm, status: int = 200) -> HttpResponse:
    way = crumbs(_("Suggest an entry"))
    return show_form(
        request, "portal/listings/suggest_listing.html", way, status=status, form=form, tiles=tiles()
    )
