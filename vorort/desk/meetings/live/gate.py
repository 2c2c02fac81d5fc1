"""Who leads a meeting or a vote, and doing what was pressed. Others do not learn that it is there."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.desk.meetings.gate import Page, at_meetings
from vorort.desk.pages import workplace
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.meetings.policies import convenes
from vorort.people.selectors import actor_of
from vorort.shell import fields
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.pages import Crumb

R = TypeVar("R")
MEETING = ("thread", "committee__district", "current_item", "second_call_of")
VOTE = ("committee__district", "item__meeting__thread", "item__meeting__committee__district", "after")


def pressed(view: Page) -> Page:
    """A button for those who are logged in, while the city meets here."""
    guarded: Page = at_meetings(require_POST(view))
    return guarded


def led_meeting(request: HttpRequest, pk: int) -> Meeting:
    """A meeting that whoever asks leads. Raises Http404."""
    rows = Meeting.objects.select_related(*MEETING).defer("committee__district__boundary")
    found = row_or_404(rows, pk)
    return _led(request, found)


def led_item(request: HttpRequest, pk: int, item: int) -> AgendaItem:
    """An item of such a meeting. Raises Http404."""
    meeting = led_meeting(request, pk)
    found = row_or_404(meeting.items.select_related("paper__thread", "subject", "parent"), item)
    found.meeting = meeting
    return found


def led_vote(request: HttpRequest, pk: int) -> Vote:
    """A vote that whoever asks leads. Raises Http404."""
    rows = Vote.objects.select_related(*VOTE)
    rows = rows.defer("committee__district__boundary", "item__meeting__committee__district__boundary")
    return _led(request, row_or_404(rows, pk))


def _led(request: HttpRequest, found: R) -> R:
    if not convenes(actor_of(request.user), found, now()):
        raise Http404
    return found


def attempt(form: forms.Form, act: Callable[[], R]) -> R | None:
    """Do what a form says, or let it tell why not. Whoever leads may do it, so a refusal says that it is not the moment."""
    try:
        return fields.attempt(form, act)
    except Refused:
        form.add_error(None, not_now())
    return None


def did(request: HttpRequest, told: str, act: Callable[..., object], *args: Any, **values: Any) -> bool:
    """Do it and say so, or say why not."""
    try:
        act(*args, by=actor_of(request.user), **values)
    except Refused:
        notices.error(request, not_now())
        return False
    except ValidationError as error:
        notices.error(request, " ".join(error.messages))
        return False
    if told:
        notices.success(request, told)
    return True


def not_now() -> str:
    return _(
        "This is not possible at the moment: something has changed meanwhile. Please look at the page anew."
    )


def back_to(meeting: Meeting, place: str = "") -> HttpResponse:
    """To the live screen, at the part that was worked on."""
    return redirect(f"{lead_address(meeting)}#{place}" if place else lead_address(meeting))


def after_vote(vote: Vote) -> HttpResponse:
    """To where the vote stands: the live screen, or the votes in writing of the committee."""
    return redirect(vote_place(vote))


def vote_place(vote: Vote) -> str:
    if vote.item:
        return f"{lead_address(vote.item.meeting)}#abstimmung-{vote.pk}"
    return f"{address('desk:circular_votes', vote.committee.slug)}#abstimmung-{vote.pk}"


def lead_address(meeting: Meeting) -> str:
    return address("desk:lead_meeting", meeting.pk)


def way_to(meeting: Meeting, *more: Crumb) -> list[Crumb]:
    """The way to a page about a meeting; `form_page` puts the workplace before it."""
    return [(meeting.title, lead_address(meeting)), *more]


def whole_way(meeting: Meeting, *more: Crumb) -> list[Crumb]:
    return workplace(*way_to(meeting, *more))


def vote_way(vote: Vote) -> list[Crumb]:
    if vote.item:
        return way_to(vote.item.meeting)
    name = _("Decided in writing: %(committee)s") % {"committee": vote.committee.name}
    return [(name, address("desk:circular_votes", vote.committee.slug))]
