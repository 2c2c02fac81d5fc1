from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.ground.keyset import Part
from vorort.ground.permit import allows
from vorort.ideas.models import Idea
from vorort.ideas.selectors import support_of
from vorort.ideas.selectors.reading import (
    MOST_COUNTED,
    Sorting,
    Wanted,
    around,
    first_pictures,
    idea_read,
    part_wanted,
    versions_of,
)
from vorort.portal.conversation.shapes import comments_shown
from vorort.portal.ideas.filters import IdeaFilter
from vorort.portal.ideas.lasting import answering_text, ideas_counted
from vorort.portal.ideas.maps import idea_map, spot_of
from vorort.portal.ideas.shapes import OwnWays, idea_cards, idea_page, subject_of
from vorort.portal.ideas.versions import changes_of
from vorort.portal.related import related_links
from vorort.portal.vocabulary import vocabulary
from vorort.portal.who import reader_of
from vorort.shell.filters import figure
from vorort.shell.ideas import idea_or_404
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links, page_number
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form, show_page

PER_PAGE = 24


@require_safe
@needs(Capability.IDEAS)
def ideas(request: HttpRequest) -> HttpResponse:
    """All ideas; filters and order stand in the address."""
    form, here = IdeaFilter(request), reverse("portal:ideas")
    wanted = form.wanted()
    after, before = request.GET.get("nach", ""), request.GET.get("vor", "")
    part = part_wanted(wanted, PER_PAGE, after=after, before=before)
    return show_page(
        request,
        "portal/ideas/ideas.html",
        [(_("Ideas"), "")],
        filter_form=form,
        map=idea_map(request, form, wanted),
        cards=idea_cards(part.rows, first_pictures(part.rows), subject_of),
        pages=keyset_links(request, part),
        reset_url=here if form.chosen() else "",
        active=form.active(here),
        query=form.query(),
        result_text=_number_text(request, wanted, part),
        answering=answering_text(request, wanted.district) if wanted.district else "",
    )


def _number_text(request: HttpRequest, wanted: Wanted, part: Part) -> str:
    if wanted.sorting == Sorting.NEAR:
        return _("The nearest first")
    is_all = not (part.before or part.after)
    number = len(part.rows) if is_all else ideas_counted(request, wanted)
    if number > MOST_COUNTED:
        return _("More than %(number)s ideas") % {"number": figure(MOST_COUNTED)}
    return ngettext("%(number)s idea", "%(number)s ideas", number) % {"number": figure(number)}


@require_safe
@needs(Capability.IDEAS)
def idea(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """One idea. A stale title in the address leads to the right one; who wrote it finds the next step here."""
    by = reader_of(request)
    is_anybody, found = by == ANONYMOUS, idea_or_404(pk, by)
    if found.slug != slug:
        return redirect("portal:idea", pk=pk, slug=found.slug, permanent=found.thread.visibility == "public")
    show = show_page if is_anybody else show_form
    return show(
        request,
        "portal/ideas/idea.html",
        [(_("Ideas"), reverse("portal:ideas")), (found.title, "")],
        near=spot_of(request, found),
        related=related_links("idea", found.pk, city_of(request), 4),
        idea=idea_page(found, around(found), vocabulary(request), now()),
        own=_own_ways(found, by),
        comments_below=comments_shown(found.thread, page_number(request)),
    )


@require_safe
@needs(Capability.IDEAS)
def idea_versions(request: HttpRequest, pk: int) -> HttpResponse:
    """How the wording has changed, word by word."""
    found = row_or_404(idea_read(ANONYMOUS).filter(version__gt=1), pk)
    page = reverse("portal:idea", args=[pk, found.slug])
    crumbs = [(_("Ideas"), reverse("portal:ideas")), (found.title, page), (_("Earlier wordings"), "")]
    changes = changes_of(found, versions_of(found))
    return show_page(request, "portal/ideas/idea_versions.html", crumbs, idea=found, changes=changes)


def _own_ways(found: Idea, by: Actor) -> OwnWays:
    if by == ANONYMOUS:
        return OwnWays()
    names = ("change_idea", "withdraw_idea", "reply_to_question", "support_idea")
    ways = {name: allows(f"ideas.{name}", by, found) for name in names}
    return OwnWays(**ways, supports=support_of(found, by) is not None)
