"""Behind the link in the mails to whoever is behind an entry: confirm, change, say that it still holds, take it out, delete.
Opening it changes nothing, for programs open links too; a button does."""

from collections.abc import Callable

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.people.models import Address
from vorort.portal.listings.suggesting import crumbs
from vorort.portal.who import remember_address
from vorort.projects import actions
from vorort.projects.choices import ListingState
from vorort.projects.models import Listing
from vorort.shell.fields import attempt
from vorort.shell.listing_forms import ListingFields, start_of
from vorort.shell.listings import WORDS, address_of, listing_behind, sender_of
from vorort.shell.menu import needs
from vorort.shell.pages import show_form
from vorort.shell.tiles import tiles, with_tiles

VERBS = ["GET", "HEAD", "POST"]
_MAY = ("change", "renew", "withdraw", "discard")


@require_http_methods(VERBS)
@needs(Capability.PROJECTS)
def own_listing(request: HttpRequest, token: str) -> HttpResponse:
    """How it stands with one's own entry, and what one can do about it."""
    found = listing_behind(token)
    if found is None:
        return _gone(request)
    act = _ACTS.get(request.POST.get("tun", ""))
    if request.method != "POST" or act is None:
        return _page(request, found, token)
    try:
        return act(request, found, token)
    except Refused:
        return _page(request, found, token, 422)


def _confirm(request: HttpRequest, found: Listing, token: str) -> HttpResponse:
    actions.confirm_listing(found, by=sender_of(found))
    if found.address_id:
        remember_address(request, Address.objects.get(pk=found.address_id))
    notices.success(request, _("Thank you! The district looks at it, then it stands in the directory."))
    return redirect("portal:own_listing", token=token)


def _renew(request: HttpRequest, found: Listing, token: str) -> HttpResponse:
    actions.renew_listing(found, by=sender_of(found))
    notices.success(request, _("Thank you! The entry holds for another year."))
    return redirect("portal:own_listing", token=token)


def _withdraw(request: HttpRequest, found: Listing, token: str) -> HttpResponse:
    actions.withdraw_listing(found, by=sender_of(found))
    notices.success(request, _("The entry no longer stands in the directory."))
    return redirect("portal:own_listing", token=token)


def _discard(request: HttpRequest, found: Listing, token: str) -> HttpResponse:
    actions.discard_listing(found, by=sender_of(found))
    notices.success(request, _("The entry is deleted."))
    return redirect("portal:listings")


_ACTS: dict[str, Callable[[HttpRequest, Listing, str], HttpResponse]] = {
    "confirm": _confirm, "renew": _renew, "withdraw": _withdraw, "discard": _discard,
}  # fmt: skip


@require_http_methods(VERBS)
@needs(Capability.PROJECTS)
@with_tiles
def change_own_listing(request: HttpRequest, token: str) -> HttpResponse:
    """Change it. What is left out holds at once, new words once the district has read them."""
    found = listing_behind(token)
    if found is None or not allows("projects.change_listing", sender_of(found), found):
        return _gone(request)
    form = ListingFields(request.POST or None, initial=start_of(found), district=found.district)
    by = sender_of(found)
    if attempt(form, lambda: actions.change_listing(found, values=form.values(), by=by)):
        notices.success(request, _("Your changes are kept."))
        return redirect("portal:own_listing", token=token)
    return show_form(
        request,
        "portal/listings/change_listing.html",
        crumbs(_("Change the entry")),
        status=422 if form.errors else 200,
        form=form,
        tiles=tiles(),
        token=token,
        is_public=found.state == ListingState.LISTED,
    )


def _page(request: HttpRequest, found: Listing, token: str, status: int = 200) -> HttpResponse:
    by, changes = sender_of(found), found.changes or {}
    until = found.confirmed_until
    return show_form(
        request,
        "portal/listings/own_listing.html",
        crumbs(_("Your entry")),
        status=status,
        listing=found,
        audiences=[str(row) for row in found.audiences.all()],
        themes=[str(row) for row in found.themes.all()],
        changes=[(label, changes[name]) for name, label in WORDS.items() if name in changes],
        page_url=address_of(found) if found.state == ListingState.LISTED else "",
        is_asked=until is not None and until <= now(),
        may={name: allows(f"projects.{name}_listing", by, found) for name in _MAY},
        token=token,
    )


def _gone(request: HttpRequest) -> HttpResponse:
    return show_form(request, "portal/listings/link_gone.html", crumbs(_("Your entry")), status=410)
