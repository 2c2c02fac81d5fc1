from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.committees.models import Committee
from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.reading import meetings_between
from vorort.meetings.selectors.showing import meeting_read, meetings_sought
from vorort.people.selectors import actor_of
from vorort.portal.json_ld import meeting_data
from vorort.portal.meetings.filters import PAST, MeetingFilter
from vorort.portal.meetings.months import last_day_of, month_of, month_shown
from vorort.portal.meetings.pages import meeting_shown
from vorort.portal.meetings.shapes import meeting_line
from vorort.portal.related import related_links
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form, show_page
from vorort.shell.papers import makes_pdf
from vorort.shell.shapes import Link, Tab

PER_PAGE = 24


@require_safe
@needs(Capability.MEETINGS)
def meetings(request: HttpRequest) -> HttpResponse:
    """Public meetings: what is ahead, what was held, or a month; filters stand in the address."""
    form, here = MeetingFilter(request), reverse("portal:meetings")
    if request.GET.get("monat"):
        return _month(request, form)
    places = {"after": request.GET.get("nach", ""), "before": request.GET.get("vor", "")}
    part = meetings_sought(form.sought(), ANONYMOUS, PER_PAGE, at=now(), **places)
    return show_page(
        request,
        "portal/meetings/meetings.html",
        [(_("Meetings"), "")],
        filter_form=form,
        tabs=_tabs(form),
        lines=[meeting_line(row) for row in part.rows],
        pages=keyset_links(request, part),
        active=form.active(here),
        reset_url=here + ("?zeit=vergangen" if form.is_past else ""),
        calendar=_calendar(form),
    )


def _month(request: HttpRequest, form: MeetingFilter) -> HttpResponse:
    """All meetings of a month, cancelled ones too."""
    sought, today = form.sought(), localtime(now()).date()
    first = month_of(request.GET["monat"], today)
    rows = meetings_between(
        first,
        last_day_of(first),
        ANONYMOUS,
        district=District(pk=sought.district) if sought.district else None,
        committee=Committee(pk=sought.committee) if sought.committee else None,
    ).exclude(state=MeetingState.DRAFT)
    month = month_shown(first, rows, today)
    told = ngettext("%(number)s meeting", "%(number)s meetings", month.number) % {"number": month.number}
    here = reverse("portal:meetings")
    return show_page(
        request,
        "portal/meetings/month.html",
        [(_("Meetings"), here), (month.name, "")],
        filter_form=form,
        tabs=_tabs(form),
        month=month,
        previous_url=form.narrowed(monat=month.previous) if month.previous else "",
        following_url=form.narrowed(monat=month.following) if month.following else "",
        active=form.active(here),
        reset_url=f"?monat={month.word}",
        result_text=told,
        calendar=_calendar(form),
    )


def _tabs(form: MeetingFilter) -> list[Tab]:
    """The three ways to look at them, with the same filters."""
    here, month = address("portal:meetings"), localtime(now()).strftime("%Y-%m")
    is_month = bool(form.data.get("monat"))
    return [
        Tab(_("Coming"), here + form.narrowed(), is_current=not (is_month or form.is_past)),
        Tab(_("Month"), here + form.narrowed(monat=month), is_current=is_month),
        Tab(_("Past"), here + form.narrowed(zeit=PAST), is_current=form.is_past and not is_month),
    ]


def _calendar(form: MeetingFilter) -> Link:
    """What one subscribes to: that of the committee or district that is chosen, else all."""
    chosen = form.chosen()
    labels = {name: dict(form.fields[name].choices) for name in ("gremium", "stadtbezirk")}  # type: ignore[attr-defined]
    if "gremium" in chosen:
        slug = chosen["gremium"]
        return Link(str(labels["gremium"][slug]), address("portal:committee_calendar", slug))
    if "stadtbezirk" in chosen:
        slug = chosen["stadtbezirk"]
        return Link(str(labels["stadtbezirk"][slug]), address("portal:district_calendar", slug))
    return Link(_("Whole city"), address("portal:meetings_calendar"))


@require_safe
@needs(Capability.MEETINGS)
def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """One meeting: when and where, what it deals with, what was decided. Who is inside sees all, marked."""
    by, at = actor_of(request.user), now()
    found = row_or_404(meeting_read(by, at), pk)
    is_inside = by != ANONYMOUS and Meeting.objects.inside(by, at).filter(pk=pk).exists()
    shown = meeting_shown(found, by, at, is_inside=is_inside)
    show = show_page if by == ANONYMOUS else show_form
    return show(
        request,
        "portal/meetings/meeting.html",
        [(_("Meetings"), reverse("portal:meetings")), (found.title, "")],
        meeting=shown,
        pdf_url=address("portal:agenda_pdf", pk) if shown.items and makes_pdf() else "",
        has_results=any(item.results or any(part.results for part in item.parts) for item in shown.items),
        related=related_links("meeting", pk, city_of(request), 4),
        json_ld=meeting_data(request, found) if found.is_public else None,
    )
