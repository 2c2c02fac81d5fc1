from collections.abc import Callable
from itertools import groupby
from typing import Any, TypeVar

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.ground.actor import ANONYMOUS, Actor
from vorort.people.selectors import actor_of
from vorort.portal import lasting
from vorort.portal.committees.forms import CommitteeFilter
from vorort.portal.committees.lasting import (
    Listed,
    cards_of_page,
    committee_as_seen,
    committee_shown,
    directory,
    history_as_seen,
    history_shown,
    used_kinds,
)
from vorort.portal.json_ld import committee_data
from vorort.portal.meetings.lasting import around_committee
from vorort.shell.lists import page_links
from vorort.shell.pages import show_form, show_page

PER_PAGE = 48
Found = TypeVar("Found")


@require_safe
def committees(request: HttpRequest) -> HttpResponse:
    """The directory by district; the filters stand in the address."""
    districts = lasting.all_shown(request).choices
    form = CommitteeFilter(request.GET, kinds=used_kinds(request), districts=districts)
    found = _filtered(directory(request), form.cleaned_data if form.is_valid() else {})
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("seite"))
    number, by_district = page.paginator.count, groupby(page, lambda row: row.district)
    cards = dict(cards_of_page(request, tuple(row.pk for row in page)))
    return show_page(
        request,
        "portal/committees/committees.html",
        [(_("Committees"), "")],
        filter_form=form,
        groups=[
            (district or _("City-wide"), [cards[row.pk] for row in rows if row.pk in cards])
            for district, rows in by_district
        ],
        pages=page_links(request, page),
        reset_url=reverse("portal:committees") if request.GET else "",
        active=form.active(reverse("portal:committees")),
        result_text=ngettext("%(number)s committee", "%(number)s committees", number) % {"number": number},
    )


@require_safe
def committee(request: HttpRequest, slug: str) -> HttpResponse:
    """One committee. Who may know of a hidden one sees it on a page that nobody keeps."""
    show, found = _known(request, slug, committee_shown, committee_as_seen)
    return show(
        request,
        "portal/committees/committee.html",
        [(_("Committees"), reverse("portal:committees")), (found.name, "")],
        committee=found,
        latest=around_committee(request, found.pk),
        json_ld=committee_data(request, found),
    )


def _filtered(rows: tuple[Listed, ...], chosen: dict[str, Any]) -> list[Listed]:
    slug, kind, is_open = (chosen.get(name) for name in ("stadtbezirk", "art", "offen"))
    return [
        row
        for row in rows
        if (not slug or row.district_slug == slug)
        and (not kind or row.kind == kind)
        and (not is_open or row.is_open)
    ]


@require_safe
def committee_history(request: HttpRequest, slug: str) -> HttpResponse:
    """Who sat in a committee when, since it began; shown to whom the committee is."""
    show, found = _known(request, slug, history_shown, history_as_seen)
    above = (found.name, reverse("portal:committee", args=[slug]))
    crumbs = [(_("Committees"), reverse("portal:committees")), above, (_("History"), "")]
    return show(request, "portal/committees/history.html", crumbs, history=found)


def _known(
    request: HttpRequest,
    slug: str,
    shown: Callable[[HttpRequest, str], Found],
    as_seen: Callable[[str, Actor], Found],
) -> tuple[Callable[..., HttpResponse], Found]:
    """What everybody may see, or else what this reader may, with the way to show it. Raises Http404."""
    try:
        return show_page, shown(request, slug)
    except Http404:
        actor = actor_of(request.user)
        if actor == ANONYMOUS:
            raise
        return show_form, as_seen(slug, actor)
