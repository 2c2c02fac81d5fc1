"""Dates on paper: the sheet of a month for the notice board, and posters with a QR code."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import first_moment
from vorort.portal.events.filters import EventFilter
from vorort.portal.events.shapes import OccasionLine, event_page, occasion_line
from vorort.portal.events.windows import Window, day_in, days_of
from vorort.projects.models import ProjectDate
from vorort.projects.selectors.calendar import Listed, listed
from vorort.projects.selectors.events import event_read
from vorort.shell.appointments.letter import QrCode, qr_of
from vorort.shell.events import address_of, occasion_text
from vorort.shell.filters import moment
from vorort.shell.keys import MOST_KEY, row_or_404
from vorort.shell.meetings.words import day_text
from vorort.shell.menu import needs
from vorort.shell.papers import makes_pdf, pdf_view, print_view
from vorort.shell.projects import address_of as address_of_project

SHEET, POSTER = "portal/papers/month_sheet.html", "portal/papers/poster.html"
# more nobody reads on a notice board; the sheet says so
MOST_ON_SHEET = 150


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day of the month on which something takes place."""

    name: str
    lines: tuple[OccasionLine, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """What hangs in a shop window."""

    title: str
    when: str
    where: tuple[str, ...]
    text: str
    organiser: str
    is_cancelled: bool
    address: str
    qr: QrCode


@require_safe
@needs(Capability.PROJECTS)
def month_sheet(request: HttpRequest) -> HttpResponse:
    """A month with the filters of the page, to print."""
    query = request.GET.urlencode()
    pdf_url = f"{reverse('portal:month_sheet_pdf')}?{query}" if makes_pdf() else ""
    back_url = f"{reverse('portal:events')}?{query}"
    return print_view(request, SHEET, back_url=back_url, pdf_url=pdf_url, **_sheet(request))


@require_safe
@needs(Capability.PROJECTS)
def month_sheet_pdf(request: HttpRequest) -> HttpResponse:
    """The same as PDF."""
    back = f"{reverse('portal:month_sheet')}?{request.GET.urlencode()}"
    told = _sheet(request)
    return pdf_view(request, SHEET, filename=f"termine-{told['month']}.pdf", print_url=back, **told)


def _sheet(request: HttpRequest) -> dict[str, Any]:
    form = EventFilter(request)
    days = days_of(Window.MONTH, day_in(request.GET.get("ab", ""), form.today))
    begins, ends = first_moment(days.first), first_moment(days.last + timedelta(days=1))
    rows = listed(form.span_between(begins, ends), MOST_ON_SHEET + 1)
    page = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:events')}" + form.narrowed()
    return {
        "month": f"{days.first:%Y-%m}",
        "heading": moment(days.first, "F Y"),
        "filters": ", ".join(str(entry.label) for entry in form.active("")),
        "days": _by_day(rows[:MOST_ON_SHEET], form, days.first),
        "is_cut": len(rows) > MOST_ON_SHEET,
        "address": page,
        "qr": qr_of(page),
    }


def _by_day(rows: list[Listed], form: EventFilter, first: date) -> list[SheetDay]:
    """What has begun before the month stands on its first day."""
    found: dict[date, list[OccasionLine]] = {}
    for row in rows:
        day = max(localtime(row.begins).date(), first)
        found.setdefault(day, []).append(occasion_line(row, form.known.district_names))
    return [SheetDay(day_text(day), tuple(lines)) for day, lines in found.items()]


@require_safe
@needs(Capability.PROJECTS)
def event_poster(request: HttpRequest, pk: int) -> HttpResponse:
    """A poster of a date, to print."""
    poster = _of_event(pk)
    pdf_url = reverse("portal:event_poster_pdf", args=[pk]) if makes_pdf() else ""
    return print_view(request, POSTER, back_url=poster.address, pdf_url=pdf_url, poster=poster)


@require_safe
@needs(Capability.PROJECTS)
def event_poster_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as PDF."""
    back = reverse("portal:event_poster", args=[pk])
    return pdf_view(request, POSTER, filename=f"plakat-{pk}.pdf", print_url=back, poster=_of_event(pk))


def _of_event(pk: int) -> Poster:
    found = row_or_404(event_read(ANONYMOUS), pk)
    told, page = event_page(found), f"{settings.WAGTAILADMIN_BASE_URL}{address_of(found)}"
    where = tuple(filter(None, [told.where, told.street, told.district]))
    return Poster(
        told.title, told.when, where, told.text, told.organiser, told.is_cancelled, page, qr_of(page)
    )


@require_safe
@needs(Capability.PROJECTS)
def date_poster(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """A poster of a date of a project, to print."""
    poster = _of_project(pk, number)
    pdf_url = reverse("portal:date_poster_pdf", args=[pk, number]) if makes_pdf() else ""
    return print_view(request, POSTER, back_url=poster.address, pdf_url=pdf_url, poster=poster)


@require_safe
@needs(Capability.PROJECTS)
def date_poster_pdf(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The same as PDF."""
    back = reverse("portal:date_poster", args=[pk, number])
    told = _of_project(pk, number)
    return pdf_view(request, POSTER, filename=f"plakat-{pk}-{number}.pdf", print_url=back, poster=told)


def _of_project(pk: int, number: int) -> Poster:
    rows = ProjectDate.objects.visible_to(ANONYMOUS).select_related(
        "project__thread", "project__district", "project__lead"
    )
    found = row_or_404(rows.filter(project=min(pk, MOST_KEY)), number)
    project = found.project
    page = f"{settings.WAGTAILADMIN_BASE_URL}{address_of_project(project)}"
    place = project.district.name if project.district else _("City-wide")
    return Poster(
        title=project.title,
        when=": ".join(filter(None, [found.title, occasion_text(found)])),
        where=tuple(dict.fromkeys(filter(None, [found.where or project.where, place]))),
        text=project.summary,
        organiser=project.lead.name if project.lead else "",
        is_cancelled=found.is_cancelled,
        address=page,
        qr=qr_of(page),
    )
