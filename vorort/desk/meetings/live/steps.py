"""What whoever leads a meeting does on the live screen: each step is a button, or a page with one form."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages as notices
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.forms import (
    AgreedForm,
    CloseMeetingForm,
    ConflictForm,
    LateItemForm,
    MeetingTaskForm,
    NotesForm,
)
from vorort.desk.meetings.live.gate import (
    attempt,
    back_to,
    did,
    lead_address,
    led_item,
    led_meeting,
    pressed,
    way_to,
)
from vorort.desk.meetings.live.people import people_here
from vorort.desk.pages import form_page, sent
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import ItemKind
from vorort.meetings.models import AgendaItem, ConflictOfInterest, Meeting, MeetingTask
from vorort.meetings.selectors.presence import conflict_hints
from vorort.meetings.selectors.record import in_order
from vorort.meetings.selectors.register import plain_items_left
from vorort.people.selectors import actor_of
from vorort.shell.keys import number_in, row_or_404


@pressed
def open_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Open the meeting."""
    meeting = led_meeting(request, pk)
    did(request, _("The meeting is open. Who is there?"), actions.open_meeting, meeting)
    return back_to(meeting, "anwesenheit")


@at_meetings
def close_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Close the meeting, after a look at what is left."""
    meeting = led_meeting(request, pk)
    form = CloseMeetingForm(list(plain_items_left(meeting)), sent(request))
    left = [item for item in in_order(list(meeting.items.all())) if not (item.settled_at or item.dropped_at)]
    return _step(
        request, meeting, form, lambda by: actions.close_meeting(meeting, carry=form.chosen, by=by),
        heading=_("Close the meeting"), submit=_("Close the meeting"),
        told=_("The meeting is over. The draft of the minutes is there."),
        intro=_("Whoever is there leaves now. Ideas, papers and profiles that are not settled come back by themselves."),
        template="desk/meetings/live/close.html", left=left,
    )  # fmt: skip


@at_meetings
def reopen_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Go on with a meeting that was closed by mistake."""
    meeting, form = led_meeting(request, pk), forms.Form(sent(request))
    return _step(
        request, meeting, form, lambda by: actions.reopen_meeting(meeting, by=by),
        heading=_("Open the meeting again"), submit=_("Open again"), told=_("The meeting goes on."),
        intro=_("For a meeting that was closed by mistake. Whoever was there to the end is there again. Minutes that "
                "were sent are a draft again."),
    )  # fmt: skip


@pressed
def go_to_item(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Call an item."""
    found = led_item(request, pk, item)
    did(request, "", actions.go_to_item, found.meeting, found)
    return back_to(found.meeting, "punkt")


@pressed
def settle_item(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """An item is dealt with, or taken up again; with `weiter` the next one is called."""
    found = led_item(request, pk, item)
    settled = request.POST.get("erledigt") != "0"
    done = did(request, "", actions.settle_item, found, is_settled=settled)
    if done and settled and request.POST.get("weiter"):
        following = next_item(found)
        if following:
            did(request, "", actions.go_to_item, found.meeting, following)
        else:
            notices.success(request, _("That was the last item of the agenda."))
    return back_to(found.meeting, "punkt")


@at_meetings
def write_notes(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Keep notes. Where somebody else has written meanwhile both texts are shown, and nothing is lost."""
    found = led_item(request, pk, item)
    form = NotesForm(sent(request), initial={"text": found.notes, "version": found.notes_version})
    by = actor_of(request.user)
    if attempt(form, lambda: actions.write_notes(found, by=by, **form.cleaned_data)):
        return back_to(found.meeting, "punkt")
    found.refresh_from_db(fields=["notes", "notes_version"])
    others = found.notes if _is_outdated(form, found) else ""
    if others:
        form.data = {**form.data, "text": form.data.get("text", ""), "version": str(found.notes_version)}
    return form_page(
        request, form, heading=_("Notes: %(item)s") % {"item": found}, submit=_("Keep"),
        back_url=lead_address(found.meeting), crumbs=way_to(found.meeting),
        template="desk/meetings/live/notes.html", others=others,
    )  # fmt: skip


@at_meetings
def declare_conflict(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Note that somebody takes no part in an item."""
    found = led_item(request, pk, item)
    reason = _("Discharge of the board") if found.kind == ItemKind.DISCHARGE else ""
    start = {"person": str(number_in(request.GET, "person") or ""), "reason": reason}
    form = ConflictForm(people_here(found.meeting, now()), sent(request), initial=start)
    return _step(
        request, found.meeting, form,
        lambda by: actions.declare_conflict(found, form.chosen, by=by, **form.values()),
        heading=_("Conflict of interest: %(item)s") % {"item": found}, submit=_("Note it"),
        told=_("It is noted: this person takes no part in the item."), place="punkt",
        intro=_("Whoever is concerned says so themselves, or the committee establishes it. They take no part in "
                "discussion and vote."),
    )  # fmt: skip


@pressed
def exclude_board(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Note of everybody whose discharge is decided that they take no part; each can be taken back."""
    found = led_item(request, pk, item)
    declared = set(found.conflicts.values_list("person", flat=True))
    hints = [hint for hint in conflict_hints(found) if hint.why == "discharge"]
    people = [hint.person for hint in hints if hint.person.pk not in declared]

    def exclude(by: Actor) -> None:
        with transaction.atomic():
            for person in people:
                actions.declare_conflict(found, person, reason=_("Discharge of the board"), by=by)

    did(request, _("It is noted: the board does not vote on its discharge."), exclude)
    return back_to(found.meeting, "punkt")


@pressed
def withdraw_conflict(request: HttpRequest, pk: int, conflict: int) -> HttpResponse:
    """Take that back."""
    meeting = led_meeting(request, pk)
    rows = ConflictOfInterest.objects.filter(item__meeting=meeting).select_related("item__meeting")
    found = row_or_404(rows, conflict)
    did(request, _("It is taken back."), actions.withdraw_conflict, found)
    return back_to(meeting, "punkt")


@at_meetings
def pass_resolution(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Write down what was agreed without counting votes."""
    found = led_item(request, pk, item)
    form = AgreedForm(people_here(found.meeting, now()), sent(request))
    return _step(
        request, found.meeting, form, lambda by: actions.pass_resolution(found, by=by, **form.values()),
        heading=_("Agreed without counting votes: %(item)s") % {"item": found}, submit=_("Write it down"),
        told=_("It stands in the register."), place="punkt",
    )  # fmt: skip


@at_meetings
def keep_meeting_task(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Who does what until when."""
    found = led_item(request, pk, item)
    form = MeetingTaskForm(people_here(found.meeting, now()), sent(request))
    return _step(
        request, found.meeting, form,
        lambda by: actions.keep_task(found.meeting, item=found, by=by, **form.values()),
        heading=_("Task: %(item)s") % {"item": found}, submit=_("Keep"), told=_("The task is kept."), place="punkt",
    )  # fmt: skip


@pressed
def finish_meeting_task(request: HttpRequest, pk: int, task: int) -> HttpResponse:
    """A task is done, or open again."""
    meeting = led_meeting(request, pk)
    found = row_or_404(MeetingTask.objects.filter(meeting=meeting).select_related("meeting"), task)
    did(request, "", actions.finish_task, found, is_done=request.POST.get("erledigt") != "0")
    return back_to(meeting, "punkt")


@at_meetings
def add_late_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Something that was not on the agenda sent out."""
    meeting, form = led_meeting(request, pk), LateItemForm(sent(request))
    return _step(
        request, meeting, form, lambda by: actions.add_item(meeting, by=by, **form.cleaned_data),
        heading=_("Another item"), submit=_("Put it on the agenda"), told=_("It stands on the agenda."),
        intro=_("It is marked as added late. Before a vote on it you are told what the rules say about that."),
        place="tagesordnung",
    )  # fmt: skip


def next_item(item: AgendaItem) -> AgendaItem | None:
    """The item that comes after this one and is not settled; without one the first that was left out."""
    items = in_order(list(item.meeting.items.order_by("position", "pk")))
    place = next((place for place, one in enumerate(items) if one.pk == item.pk), 0)
    open_ones = (one for one in items[place + 1 :] + items[:place] if not (one.settled_at or one.dropped_at))
    return next(open_ones, None)


def _is_outdated(form: NotesForm, item: AgendaItem) -> bool:
    """Somebody has written since, as far as the form can tell."""
    told = form.cleaned_data.get("version") if form.is_bound else None
    return told is not None and told != item.notes_version


def _step(
    request: HttpRequest,
    meeting: Meeting,
    form: forms.Form,
    act: Callable[..., object],
    *,
    told: str,
    place: str = "",
    **page: Any,
) -> HttpResponse:
    """A page with one form about a meeting; once it is filled in rightly, it is done and told."""
    by = actor_of(request.user)
    if attempt(form, lambda: act(by) or True):
        notices.success(request, told)
        return back_to(meeting, place)
    return form_page(request, form, back_url=lead_address(meeting), crumbs=way_to(meeting), **page)
