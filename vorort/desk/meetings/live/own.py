"""What members say for themselves: that they take no part in an item, want a secret vote, and accept their election."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from vorort.committees.models import seats_of_user
from vorort.desk.meetings.gate import at_meetings, item_for, way_of
from vorort.desk.meetings.live.forms import OwnConflictForm
from vorort.desk.meetings.live.gate import VOTE, attempt, did, pressed
from vorort.desk.meetings.live.secrecy import secrecy_told
from vorort.desk.pages import form_page, permitted, sent, user_of
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.models import AgendaItem, Candidate, ConflictOfInterest, Meeting, Vote
from vorort.meetings.selectors.own import elections_to_answer, own_conflicts
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404


@dataclass(frozen=True, slots=True)
class OwnPart:
    """What of a meeting concerns the reader: items in which they take no part, and elections to answer."""

    conflicts: dict[int, ConflictOfInterest] = field(default_factory=dict)
    elections: tuple[Candidate, ...] = ()
    may_declare: bool = False


def own_part(meeting: Meeting, actor: Actor, items: Collection[AgendaItem]) -> OwnPart:
    """For those who sit here; three statements at most. `items` are those shown, all of this meeting."""
    at = now()
    if not _sits(meeting, actor, at):
        return OwnPart(elections=tuple(elections_to_answer(actor, meeting=meeting)))
    one = next(iter(items), None)
    return OwnPart(
        conflicts=own_conflicts(meeting, actor),
        elections=tuple(elections_to_answer(actor, meeting=meeting)),
        may_declare=one is not None and allows("meetings.declare_conflict", actor, one, at),
    )


def _sits(meeting: Meeting, actor: Actor, at: datetime) -> bool:
    """Of joint meetings the others are asked too."""
    if any(seat.committee_id == meeting.committee_id for seat in seats_of_user(actor.user_id or 0, at)):
        return True
    return seated(meeting, at).filter(person__user_id=actor.user_id or 0).exists()


@at_meetings
def declare_own_conflict(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that one takes no part in an item, before the meeting or at it."""
    item, actor = item_for(request, pk, "declare_conflict"), actor_of(request.user)
    person = _person_of(request)
    before, form = own_conflicts(item.meeting, actor).get(item.pk), OwnConflictForm(sent(request))
    if before and not form.is_bound:
        form.initial = {"reason": before.reason}
    if attempt(form, lambda: actions.declare_conflict(item, person, by=actor, **form.cleaned_data)):
        notices.success(request, _("It is noted: you take no part in this item."))
        return redirect(back_from(item.meeting, item))
    return form_page(
        request,
        form,
        heading=_("I have a conflict of interest: %(item)s") % {"item": item},
        submit=_("I take no part in this item"),
        intro=_(
            "Whoever may gain or lose by a decision, or whose family, employer or club may, takes no part in "
            "discussion and vote. It stands in the minutes. You can take it back until the vote is opened."
        ),
        back_url=back_from(item.meeting, item),
        crumbs=way_of(item.meeting),
    )


@pressed
def withdraw_own_conflict(request: HttpRequest, pk: int) -> HttpResponse:
    """Take that back. What the committee has established is not there for it."""
    rows = ConflictOfInterest.objects.select_related("item__meeting__committee__district", "person")
    found = row_or_404(rows.filter(person__user=user_of(request), is_own_word=True), pk)
    did(request, _("It is taken back: you take part in this item."), actions.withdraw_conflict, found)
    return redirect(back_from(found.item.meeting, found.item))


@pressed
def answer_own_election(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept one's election or decline it, once and for all."""
    rows = Candidate.objects.filter(person__user=user_of(request))
    found = row_or_404(rows.select_related("vote__committee", "vote__item__meeting", "person"), pk)
    accepted = request.POST.get("antwort") == "ja"
    told = _("You have accepted. Congratulations!") if accepted else _("You have declined.")
    did(request, told, actions.answer_election, found, accepted)
    if request.POST.get("von") == "woche" or found.vote.item is None:
        return redirect("desk:home")
    return redirect(back_from(found.vote.item.meeting))


@pressed
def ask_for_own_secrecy(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for a secret vote."""
    rows = Vote.objects.select_related(*VOTE).defer("item__meeting__committee__district__boundary")
    vote, person = row_or_404(rows, pk), _person_of(request)
    permitted(request, "meetings.ask_for_secrecy", vote)
    if did(request, "", actions.ask_for_secrecy, vote, person):
        notices.success(request, secrecy_told(vote, now()))
    return redirect("desk:room", pk=vote.item.meeting_id) if vote.item else redirect("desk:votes")


def _person_of(request: HttpRequest) -> Person:
    """Raises Http404 for whoever has no record."""
    return get_object_or_404(Person, user=user_of(request))


def back_from(meeting: Meeting, item: AgendaItem | None = None) -> str:
    """While it runs one follows it on the view for members; before and after on its page."""
    if meeting.is_running:
        return address("desk:room", meeting.pk)
    page = address("desk:meeting", meeting.pk)
    return f"{page}#top-{item.pk}" if item else page
