"""The directory of a district: what is to be looked at, what is due for its yearly word, and what stands in it."""

import secrets
from datetime import datetime
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.listings.forms import (
    DeclineListingForm,
    MoveListingForm,
    RecordListingForm,
    WithdrawListingForm,
)
from vorort.desk.pages import attempt, did, form_page, permitted, sent, workplace
from vorort.desk.projects.gate import at_projects
from vorort.desk.stock import district_names
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.choices import ConsentWay
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.choices import ListingState
from vorort.projects.models import Listing, ListingQuerySet
from vorort.projects.selectors.listings import districts_listed_by, listings_kept_by
from vorort.shell.keys import row_or_404
from vorort.shell.listing_forms import ListingFields, start_of
from vorort.shell.listings import WORDS, address_of
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import Crumb, show_form
from vorort.shell.shapes import Tab
from vorort.shell.tiles import tiles, with_tiles

VERBS = ["GET", "HEAD", "POST"]
PER_PAGE = 30
_GONE = (ListingState.LAPSED, ListingState.DECLINED, ListingState.WITHDRAWN)
# what the page of an entry offers, by what the address of it is called
_STEPS = ("publish", "decline", "change", "move", "renew", "withdraw")


@at_projects
@require_safe
def listings(request: HttpRequest) -> HttpResponse:
    """What waits for a look, what is due for confirmation, what stands in the directory, and what does not."""
    actor, at = actor_of(request.user), now()
    if not districts_listed_by(actor, at):
        raise Http404
    chosen = request.GET.get("teil", "")
    chosen = chosen if chosen in _tab_words() else ""
    number = page_number(request)
    found = list(_rows(actor, at, chosen)[part(number, PER_PAGE)])
    return show_form(
        request,
        "desk/listings/listings.html",
        workplace((_("Directory"), "")),
        tabs=_tabs(chosen),
        chosen=chosen,
        lines=found[:PER_PAGE],
        at=at,
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
    )


def _rows(actor: Actor, at: datetime, chosen: str) -> ListingQuerySet:
    rows = listings_kept_by(actor, at)
    if chosen == "":
        return rows.waiting_for_a_look().order_by("changed", "pk")
    if chosen == "faellig":
        return rows.to_confirm(at).order_by("confirmed_until", "pk")
    if chosen == "drin":
        return rows.filter(state=ListingState.LISTED).order_by("abc", "pk")
    return rows.filter(state__in=_GONE).order_by("-changed", "-pk")


def _tab_words() -> dict[str, str]:
    return {
        "": _("To look at"),
        "faellig": _("To confirm"),
        "drin": _("In the directory"),
        "draussen": _("Not in it"),
    }


def _tabs(chosen: str) -> list[Tab]:
    here = reverse("desk:listings")
    return [
        Tab(label, f"{here}?teil={key}" if key else here, is_current=key == chosen)
        for key, label in _tab_words().items()
    ]


@at_projects
@require_safe
def listing(request: HttpRequest, pk: int) -> HttpResponse:
    """One entry with what there is to do about it."""
    found, actor = _listing(request, pk), actor_of(request.user)
    changes = found.changes or {}
    return show_form(
        request,
        "desk/listings/listing.html",
        workplace(*_way((found.title, ""))),
        listing=found,
        changes=[
            (label, getattr(found, name), changes[name]) for name, label in WORDS.items() if name in changes
        ],
        audiences=[str(row) for row in found.audiences.all()],
        themes=[str(row) for row in found.themes.all()],
        page_url=address_of(found) if found.state == ListingState.LISTED else "",
        may={name: allows(f"projects.{name}_listing", actor, found) for name in _STEPS},
        is_due=found.confirmed_until is not None and found.confirmed_until <= now(),
        read=found.changed.isoformat(),
    )


def _listing(request: HttpRequest, pk: int, permission: str = "") -> Listing:
    """An entry whoever asks keeps, and may do this to. Raises Http404."""
    found = row_or_404(listings_kept_by(actor_of(request.user), now()), pk)
    if permission:
        permitted(request, f"projects.{permission}", found)
    return found


def _way(*more: Crumb) -> list[Crumb]:
    return [(_("Directory"), reverse("desk:listings")), *more]


def _to(found: Listing) -> tuple[str, list[Crumb]]:
    """Address of its page, and the way there."""
    here = reverse("desk:listing", args=[found.pk])
    return here, _way((found.title, here))


@at_projects
@require_POST
def publish_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Let everybody read it, as it stood on the page."""
    found = _listing(request, pk, "publish_listing")
    read = parse_datetime(request.POST.get("stand", "")[:40])
    did(request, _("It stands in the directory now."), actions.publish_listing, found, read=read)
    return redirect("desk:listings")


@at_projects
@require_POST
def renew_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Whoever is behind it has said that it still holds."""
    found = _listing(request, pk, "renew_listing")
    did(request, _("It holds for another year."), actions.renew_listing, found)
    return redirect("desk:listing", pk=pk)


@at_projects
@require_http_methods(VERBS)
def decline_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Do not take it up, and say why."""
    found = _listing(request, pk, "decline_listing")
    form, by = DeclineListingForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.decline_listing(found, reason=form.cleaned_data["reason"], by=by)):
        notices.success(request, _("It is not taken up. The sender gets a mail with your reason."))
        return redirect("desk:listings")
    here, way = _to(found)
    heading = _("Do not take it up")
    return form_page(request, form, heading=heading, submit=heading, back_url=here, crumbs=way)


@at_projects
@require_http_methods(VERBS)
def withdraw_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Take it out of the directory, and say why."""
    found = _listing(request, pk, "withdraw_listing")
    form, by = WithdrawListingForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.withdraw_listing(found, reason=form.cleaned_data["reason"], by=by)):
        notices.success(request, _("It no longer stands in the directory."))
        return redirect("desk:listings")
    here, way = _to(found)
    heading = _("Take it out of the directory")
    return form_page(request, form, heading=heading, submit=heading, back_url=here, crumbs=way)


@at_projects
@with_tiles
@require_http_methods(VERBS)
def change_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Change it for its sender."""
    found = _listing(request, pk, "change_listing")
    form = ListingFields(sent(request), initial=start_of(found), district=found.district)
    by = actor_of(request.user)
    if attempt(form, lambda: actions.change_listing(found, values=form.values(), by=by)):
        notices.success(request, _("Your changes are kept."))
        return redirect("desk:listing", pk=pk)
    here, way = _to(found)
    return _fields(request, form, _("Change the entry"), here, way)


@at_projects
@require_http_methods(VERBS)
def move_listing(request: HttpRequest, pk: int) -> HttpResponse:
    """It belongs to another district. Whoever moves it may not keep it any more, so it goes on with the directory."""
    found = _listing(request, pk, "move_listing")
    form, by = MoveListingForm(found.district, sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.move_listing(found, district=form.cleaned_data["district"], by=by)):
        notices.success(request, _("It is kept by the other district now."))
        return redirect("desk:listings")
    here, way = _to(found)
    heading = _("Move to another district")
    intro = _("Whoever keeps the directory there keeps the entry from now on. Its sender learns it by mail.")
    return form_page(request, form, heading=heading, submit=_("Move"), back_url=here, crumbs=way, intro=intro)


@at_projects
@with_tiles
@require_http_methods(VERBS)
def record_listing(request: HttpRequest) -> HttpResponse:
    """Write an entry down for somebody who has called."""
    actor, here = actor_of(request.user), reverse("desk:listings")
    reach = districts_listed_by(actor, now())
    keys = [pk for pk, _slug, _name in district_names(request) if None in reach or pk in reach]
    if not keys:
        raise Http404
    start = {"form_key": secrets.token_urlsafe(24), "way": ConsentWay.SPOKEN.value}
    form = RecordListingForm(sent(request), keys=keys, initial=start)
    made = attempt(form, lambda: _record(form, actor))
    if made is None:
        return _fields(request, form, _("Write an entry down"), here, _way())
    notices.success(request, _("It stands in the directory now."))
    return redirect("desk:listing", pk=made.pk)


def _record(form: RecordListingForm, by: Actor) -> Listing:
    filled: dict[str, Any] = form.cleaned_data
    return actions.record_listing(
        filled["district"],
        values=form.values(),
        way=ConsentWay(filled["way"]),
        email=filled["email"],
        form_key=filled["form_key"],
        by=by,
    )


def _fields(
    request: HttpRequest, form: ListingFields, heading: str, back_url: str, way: list[Crumb]
) -> HttpResponse:
    return form_page(
        request,
        form,
        heading=heading,
        submit=_("Keep"),
        back_url=back_url,
        crumbs=way,
        template="desk/listings/fields.html",
        tiles=tiles(),
    )
