"""Who is there, and who may still come."""

from datetime import datetime

from django.contrib import messages as notices
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Mandate
from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.forms import ArrivalForm, DepartureForm, on_that_day
from vorort.desk.meetings.live.gate import attempt, back_to, lead_address, led_meeting, way_to
from vorort.desk.pages import form_page, sent
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import Right
from vorort.meetings.models import Meeting, Presence
from vorort.meetings.selectors.presence import presence_list
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.keys import row_or_404


@at_meetings
def note_arrival(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick who is there, several at once; guests by name."""
    meeting, at, by = led_meeting(request, pk), now(), actor_of(request.user)
    members = once(seated(meeting, at))
    form = ArrivalForm(meeting, members if sent(request) else missing(meeting, members), sent(request))
    if attempt(form, lambda: _arrive(meeting, form, by)):
        notices.success(request, _("They are noted as being there."))
        return back_to(meeting, "anwesenheit")
    return form_page(
        request,
        form,
        heading=_("Who has come?"),
        submit=_("Is there"),
        back_url=lead_address(meeting),
        crumbs=way_to(meeting),
    )


@at_meetings
def note_departure(request: HttpRequest, pk: int, presence: int) -> HttpResponse:
    """Somebody has left, now or a while ago."""
    meeting, by = led_meeting(request, pk), actor_of(request.user)
    rows = Presence.objects.filter(meeting=meeting).select_related("meeting__committee", "person")
    found, form = row_or_404(rows, presence), DepartureForm(sent(request))
    if attempt(form, lambda: actions.note_departure(found, left_at=_left(found, form), by=by)):
        notices.success(request, _("%(name)s has left.") % {"name": found.shown})
        return back_to(meeting, "anwesenheit")
    return form_page(
        request,
        form,
        heading=_("%(name)s leaves") % {"name": found.shown},
        submit=_("Has left"),
        back_url=lead_address(meeting),
        crumbs=way_to(meeting),
    )


def once(mandates: object) -> list[Mandate]:
    """Of whoever holds several seats the first; their own before one in which they stand in."""
    found: dict[int, Mandate] = {}
    for mandate in sorted(mandates, key=lambda row: row.seat.stands_in_for_id is not None):  # type: ignore[call-overload]
        found.setdefault(mandate.person_id, mandate)
    return list(found.values())


def missing(meeting: Meeting, members: list[Mandate], there: list[Presence] | None = None) -> list[Mandate]:
    """Who is not there right now."""
    rows = presence_list(meeting) if there is None else there
    here = {row.person_id for row in rows if row.left_at is None}
    return [mandate for mandate in members if mandate.person_id not in here]


def people_here(meeting: Meeting, at: datetime) -> list[Person]:
    """Everybody who may have a task or a conflict of interest: who sits here, by name."""
    found = {mandate.person_id: mandate.person for mandate in seated(meeting, at)}
    return sorted(found.values(), key=lambda one: (one.family_name, one.given_name))


def _left(presence: Presence, form: DepartureForm) -> datetime | None:
    """Clocks show minutes: whoever left in the minute they came was noted by mistake."""
    told = on_that_day(presence.meeting, form.cleaned_data["left_at"], now())
    same = told and localtime(presence.came_at).replace(second=0, microsecond=0) == told
    return presence.came_at if same else told


def _arrive(meeting: Meeting, form: ArrivalForm, by: Actor) -> bool:
    """All of them or nobody."""
    common = form.common(now())
    right = Right(form.cleaned_data["right"]) if form.cleaned_data["right"] else None
    with transaction.atomic():
        if people := form.ticked("people"):
            actions.note_arrival(meeting, people=people, by=by, **common)
        if acting := form.ticked("acting"):
            actions.note_arrival(meeting, people=acting, right=Right.VOTING, by=by, **common)
        for name in form.cleaned_data["guests"]:
            actions.note_arrival(meeting, name=name, right=right, by=by, **common)
    return True
