"""The light record: a meeting that has taken place, written down on one page in five minutes."""

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Committee, Mandate
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.gate import at_meetings, committee_for, committee_way, meeting_for, way_of
from vorort.desk.meetings.light_forms import RecordForm, RecordLines, empty_lines, lines_for
from vorort.desk.pages import attempt, sent, workplace
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.models import AgendaItem, Meeting
from vorort.meetings.selectors.record import in_order
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.pages import Crumb, show_form


@at_meetings
def record_meeting(request: HttpRequest, slug: str) -> HttpResponse:
    """Write down a meeting that nobody had planned here."""
    committee = committee_for(request, slug, "record_meeting")
    return _record(request, committee, None, committee_way(committee))


@at_meetings
def record_planned(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down a meeting that was planned: its agenda stands there already."""
    meeting = meeting_for(request, pk, "record_meeting")
    if not meeting.is_ahead:
        return redirect("desk:meeting", pk=pk)
    return _record(request, meeting.committee, meeting, way_of(meeting))


def _record(
    request: HttpRequest, committee: Committee, meeting: Meeting | None, way: list[Crumb]
) -> HttpResponse:
    members, items = members_of(committee, meeting), _items(meeting)
    start = {} if meeting else {"is_public": rules_of(committee, now())[0].is_public}
    form = RecordForm(members, meeting, sent(request), initial=start)
    first = lines_for(items) if meeting else empty_lines()
    lines = RecordLines(sent(request), first, members=members, items=items)
    if request.method == "POST" and not lines.wants_another and lines.is_valid():
        by = actor_of(request.user)
        made = attempt(
            form,
            lambda: actions.record_meeting(
                committee, meeting=meeting, lines=lines.told(), by=by, **form.values()
            ),
        )
        if made:
            notices.success(request, _("The record is kept. Read it once more, then send it to the members."))
            return redirect("desk:minutes", pk=made.pk)
    wrong = request.method == "POST" and not lines.wants_another
    if lines.wants_another:
        # only asked for more room: nothing is wrong yet
        form = RecordForm(members, meeting, initial=_as_typed(request, form))
    return show_form(
        request,
        "desk/meetings/record_meeting.html",
        workplace(*way, (_("Short record"), "")),
        status=422 if wrong else 200,
        committee=committee,
        meeting=meeting,
        form=form,
        lines=lines,
        is_wrong=wrong,
        line_errors=lines.sentences() if wrong else [],
        more_is_open=any(form[name].errors for name in form.more if name in form.fields),
        back_url=address("desk:meeting", meeting.pk) if meeting else address("desk:meetings"),
    )


def _as_typed(request: HttpRequest, form: RecordForm) -> dict[str, object]:
    """What stands in the fields, as it was typed."""
    typed = {name: form[name].value() for name in form.fields}
    return typed | {"is_public": bool(typed.get("is_public"))} if "is_public" in typed else typed


def members_of(committee: Committee, meeting: Meeting | None) -> list[tuple[Person, str]]:
    """Who can have been there, with office or whom they stand in for; each once."""
    rows = seated(meeting, now()) if meeting else Mandate.objects.in_force(now()).filter(committee=committee)
    rows = rows.select_related("seat__stands_in_for", "person").order_by("seat__position", "pk")
    found: dict[int, tuple[Person, str]] = {}
    for mandate in rows:
        found.setdefault(mandate.person_id, (mandate.person, _label(mandate)))
    return list(found.values())


def _label(mandate: Mandate) -> str:
    office = mandate.seat.office
    told = "" if office == SeatOffice.MEMBER and not mandate.seat.name else str(mandate.seat)
    return f"{mandate.person.full_name} ({told})" if told else mandate.person.full_name


def _items(meeting: Meeting | None) -> list[AgendaItem]:
    """The agenda in its order."""
    if meeting is None:
        return []
    return in_order(list(meeting.items.filter(dropped_at=None).order_by("position", "pk")))
