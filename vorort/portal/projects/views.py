from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.keyset import Part
from vorort.portal.attachments import attachment
from vorort.portal.conversation.shapes import comments_shown
from vorort.portal.projects.filters import ProjectFilter
from vorort.portal.projects.kinds import award_years, register_of
from vorort.portal.projects.lasting import projects_counted
from vorort.portal.projects.maps import (
    project_map,
    projects_text,
    spot_of,
    year_marks,
    year_slider,
)
from vorort.portal.projects.shapes import project_cards, project_page
from vorort.portal.related import related_links
from vorort.portal.who import reader_of
from vorort.projects.models import Project, ProjectDocument
from vorort.projects.selectors import Wanted, around, part_wanted, project_read
from vorort.projects.selectors.reading import MOST_COUNTED, first_pictures
from vorort.shell.filters import figure
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links, page_number
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form, show_page
from vorort.shell.projects import project_or_404
from vorort.shell.shapes import Link
from vorort.shell.tiles import tiles, with_tiles
from vorort.volunteering.selectors.showing import titles_of

PER_PAGE = 24
ON_MAP = 12
MOST_HELPING = 6


@require_safe
@needs(Capability.PROJECTS)
def projects(request: HttpRequest) -> HttpResponse:
    """All projects; filters and order stand in the address."""
    return _list(request, "portal:projects", "portal/projects/projects.html", PER_PAGE)


@require_safe
@needs(Capability.PROJECTS)
@with_tiles
def projects_map(request: HttpRequest) -> HttpResponse:
    """The same with the map in front and the years below it."""
    return _list(request, "portal:projects_map", "portal/projects/projects_map.html", ON_MAP)


@require_safe
@needs(Capability.PROJECTS)
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
def projects_embedded(request: HttpRequest) -> HttpResponse:
    """The map alone, for pages of others: it may be framed anywhere, holds no form and sets no cookie."""
    return _list(request, "portal:projects_embedded", "portal/projects/projects_embedded.html", ON_MAP)


def _list(request: HttpRequest, route: str, template: str, most: int) -> HttpResponse:
    form, here = ProjectFilter(request), reverse(route)
    wanted = form.wanted()
    part = part_wanted(wanted, most, after=request.GET.get("nach", ""), before=request.GET.get("vor", ""))
    return show_page(
        request,
        template,
        _crumbs(route),
        filter_form=form,
        map=project_map(request, form, wanted, here),
        slider=year_slider(request, form),
        tiles=tiles(),
        years=year_marks(request, form, here),
        cards=project_cards(part.rows, first_pictures([row.pk for row in part.rows])),
        pages=keyset_links(request, part),
        reset_url=here if form.chosen() else "",
        active=form.active(here),
        query=form.query(),
        result_text=_number_text(request, wanted, part),
        embed_url=request.build_absolute_uri(f"{reverse('portal:projects_embedded')}?{form.query()}"),
    )


def _crumbs(route: str) -> list[tuple[str, str]]:
    if route == "portal:projects":
        return [(_("Projects"), "")]
    return [(_("Projects"), reverse("portal:projects")), (_("Map"), "")]


def _number_text(request: HttpRequest, wanted: Wanted, part: Part) -> str:
    is_all = not (part.before or part.after)
    number = len(part.rows) if is_all else projects_counted(request, wanted)
    if number > MOST_COUNTED:
        return _("More than %(number)s projects") % {"number": figure(MOST_COUNTED)}
    return projects_text(number)


@require_safe
@needs(Capability.PROJECTS)
def project(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """One project with its whole story. A stale title in the address leads to the right one."""
    by = reader_of(request)
    found = project_or_404(pk, by)
    if found.slug != slug:
        is_public = found.thread.visibility == "public"
        return redirect("portal:project", pk=pk, slug=found.slug, permanent=is_public)
    parts = around(found)
    shown = project_page(found, parts)
    show = show_page if by == ANONYMOUS else show_form
    return show(
        request,
        "portal/projects/project.html",
        [(_("Projects"), reverse("portal:projects")), (found.title, "")],
        project=shown,
        register=register_of(parts) if shown.is_register else None,
        awards=award_years(parts) if shown.is_award else (),
        spot=spot_of(request, found),
        helping=_helping(request, found),
        related=related_links("project", found.pk, city_of(request), 4),
        comments_below=comments_shown(found.thread, page_number(request)),
    )


def _helping(request: HttpRequest, found: Project) -> list[Link]:
    """What help a project asks for, where people can offer it here."""
    city = city_of(request)
    if city is None or not city.has(Capability.VOLUNTEERING) or not found.help_wanted:
        return []
    rows = titles_of(found, now())[:MOST_HELPING]
    return [Link(row.title, reverse("portal:opportunity", args=[row.pk, row.slug])) for row in rows]


@require_safe
@needs(Capability.PROJECTS)
def project_document(request: HttpRequest, pk: int, document: int) -> HttpResponse:
    """A document of a project, to be saved."""
    known = project_read(ANONYMOUS).filter(pk=min(pk, 2**63 - 1))
    rows = ProjectDocument.objects.filter(project__in=known, is_public=True).select_related("document")
    return attachment(row_or_404(rows, document).document, is_public=True)
