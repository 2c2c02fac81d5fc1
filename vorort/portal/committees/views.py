from collections.abc import Callable
from itertools import groupby
from typing import TypeVar

from django.core.paginator import Paginator
from django.db.models import Case, F, QuerySet, When
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.committees.choices import Admission, CommitteeKind
from vorort.committees.models import Committee
from vorort.committees.selectors import committees_list
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.portal import lasting
from vorort.portal.committees.forms import CommitteeFilter
from vorort.portal.committees.lasting import (
    committee_as_seen,
    committee_shown,
    history_as_seen,
    history_shown,
    used_kinds,
)
from vorort.portal.committees.shapes import committee_card
from vorort.portal.json_ld import committee_data
from vorort.shell.lists import page_links
from vorort.shell.pages import show_form, show_page

PER_PAGE = 48
Found = TypeVar("Found")


@require_safe
def committees(request: HttpRequest) -> HttpResponse:
    """The directory by district; the filters stand in the address."""
    districts = lasting.all_shown(request).choices
    form = CommitteeFilter(request.GET, kinds=used_kinds(request), districts=districts)
    found = _filtered(form.cleaned_data if form.is_valid() else {})
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("seite"))
    number, by_district = page.paginator.count, groupby(page, lambda row: row.district)
    return show_page(
        request,
        "portal/committees/committees.html",
        [(_("Committees"), "")],
        filter_form=form,
        groups=[
            (district.name if district else _("City-wide"), [committee_card(row) for row in rows])
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
        json_ld=committee_data(request, found),
    )


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


def _filtered(chosen: dict[str, str]) -> "QuerySet[Committee]":
    rows = committees_list(ANONYMOUS, now())
    if chosen.get("stadtbezirk"):
        rows = rows.filter(district__slug=chosen["stadtbezirk"])
    if chosen.get("art"):
        rows = rows.filter(kind=chosen["art"])
    if chosen.get("offen"):
        rows = rows.filter(admission=Admission.OPEN)
    steering_first = Case(When(kind=CommitteeKind.STEERING, then=0), default=1)
    return rows.order_by(F("district__name").asc(nulls_first=True), steering_first, "name", "pk")
