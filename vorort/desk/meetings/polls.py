"""Which date suits: asking, answering, and making a meeting of the answer."""

from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees.models import Mandate
from vorort.desk.meetings.gate import (
    at_meetings,
    chosen_of,
    committee_for,
    entered_reach,
    entered_to_convene,
    meetings_way,
    names_of,
)
from vorort.desk.meetings.overview import within
from vorort.desk.meetings.plan_forms import AnswerDatesForm, AnswerForMemberForm, AskForDatesForm
from vorort.desk.meetings.shapes import span
from vorort.desk.pages import attempt, did, form_page, permitted, sent, user_of
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.choices import DateReply
from vorort.meetings.models import DateOption, DatePoll
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import number_in, row_or_404
from vorort.shell.pages import show_form


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One date, and how it suits those who have answered."""

    option: DateOption
    when: str
    yes: int
    maybe: int
    no: int
    names: tuple[tuple[str, str], ...]
    is_best: bool = False


@at_meetings
def ask_for_dates(request: HttpRequest) -> HttpResponse:
    """Ask a committee which of some dates suits."""
    convened = entered_to_convene(request)
    start = {"gremium": chosen_of(request, convened)}
    form = AskForDatesForm(names_of(convened), sent(request), initial=start)
    if made := attempt(form, lambda: _asked(request, form)):
        notices.success(request, _("The members are asked."))
        return redirect("desk:date_poll", pk=made.pk)
    return form_page(
        request,
        form,
        heading=_("Ask which date suits"),
        submit=_("Ask"),
        back_url=address("desk:meetings"),
        crumbs=[(_("Meetings"), address("desk:meetings"))],
        template="desk/meetings/ask_for_dates.html",
    )


@at_meetings
def date_poll(request: HttpRequest, pk: int) -> HttpResponse:
    """How the dates suit, one's own answer, and for whoever convenes the date that is settled."""
    poll = _poll(request, pk)
    actor, own, rows = actor_of(request.user), _own(request, poll), _rows(poll)
    may_settle = poll.is_open and allows("meetings.settle_date", actor, poll)
    form = (
        AnswerDatesForm([(row.option, row.when) for row in rows], initial=_answered(poll, own))
        if own
        else None
    )
    return show_form(
        request,
        "desk/meetings/date_poll.html",
        meetings_way((poll.title, "")),
        poll=poll,
        rows=rows,
        form=form if poll.is_open and own else None,
        may_settle=may_settle,
    )


@at_meetings
@require_POST
def answer_dates(request: HttpRequest, pk: int) -> HttpResponse:
    """Say how each date suits."""
    poll = _poll(request, pk)
    permitted(request, "meetings.answer_dates", poll)
    form = AnswerDatesForm([(option, "") for option in poll.options.all()], request.POST)
    if not form.is_valid():
        raise Http404
    did(request, _("Your answer is noted."), actions.answer_dates, poll, replies=form.replies())
    return redirect("desk:date_poll", pk=pk)


@at_meetings
def answer_for_member(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter what a member has told by phone."""
    poll = _poll(request, pk)
    permitted(request, "meetings.settle_date", poll)
    options = [(option, span(option.begins, option.ends)) for option in poll.options.all()]
    form, by = AnswerForMemberForm(_members(poll), options, sent(request)), actor_of(request.user)
    kept = attempt(
        form,
        lambda: actions.answer_dates(poll, replies=form.replies(), person=form.cleaned_data["person"], by=by),
    )
    if kept is not None:
        notices.success(request, _("The answer is noted."))
        return redirect("desk:date_poll", pk=pk)
    return form_page(
        request,
        form,
        heading=_("Answer for a member"),
        submit=_("Keep"),
        back_url=address("desk:date_poll", pk),
        crumbs=[(_("Meetings"), address("desk:meetings")), (poll.title, address("desk:date_poll", pk))],
    )


@at_meetings
@require_POST
def settle_date(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a meeting of one of the dates."""
    poll = _poll(request, pk)
    permitted(request, "meetings.settle_date", poll)
    option = poll.options.filter(pk=number_in(request.POST, "termin")).first()
    if option is None:
        raise Http404
    told = _("The date is settled. The meeting is a draft: look at the agenda, then invite.")
    if did(request, told, actions.settle_date, poll, option=option):
        poll.refresh_from_db()
        return redirect("desk:meeting", pk=poll.meeting_id)
    return redirect("desk:date_poll", pk=pk)


def _asked(request: HttpRequest, form: AskForDatesForm) -> DatePoll:
    filled = form.cleaned_data
    committee = committee_for(request, filled["gremium"], "ask_for_dates")
    told = {name: filled[name] for name in ("title", "note", "closes_on")}
    return actions.ask_for_dates(committee, options=form.options(), by=actor_of(request.user), **told)


def _poll(request: HttpRequest, pk: int) -> DatePoll:
    """A poll of a committee in which whoever asks has a part. Raises Http404."""
    rows = DatePoll.objects.filter(within(entered_reach(request))).select_related("committee", "meeting")
    return row_or_404(rows.prefetch_related("options__answers__person"), pk)


def _own(request: HttpRequest, poll: DatePoll) -> Person | None:
    """Whoever asks, if they sit in the committee."""
    seats = Mandate.objects.in_force(now()).filter(committee=poll.committee_id, person__user=user_of(request))
    found = seats.select_related("person").first()
    return found.person if found else None


def _members(poll: DatePoll) -> Any:
    seats = Mandate.objects.in_force(now()).filter(committee=poll.committee_id)
    return Person.objects.filter(pk__in=seats.values("person"))


def _answered(poll: DatePoll, own: Person) -> dict[str, str]:
    return {
        f"option_{option.pk}": answer.reply
        for option in poll.options.all()
        for answer in option.answers.all()
        if answer.person_id == own.pk
    }


def _rows(poll: DatePoll) -> list[OptionRow]:
    """The dates that suit most are marked, unless all suit alike."""
    rows = [_row(option) for option in poll.options.all()]
    best = max(((row.yes, row.maybe) for row in rows), default=(0, 0))
    is_alike = all((row.yes, row.maybe) == best for row in rows)
    return [replace(row, is_best=(row.yes, row.maybe) == best and not is_alike) for row in rows]


def _row(option: DateOption) -> OptionRow:
    answers = list(option.answers.all())
    counted = {reply: sum(answer.reply == reply for answer in answers) for reply in DateReply}
    names = sorted((answer.person.full_name, str(answer.get_reply_display())) for answer in answers)
    return OptionRow(
        option,
        span(option.begins, option.ends),
        counted[DateReply.YES],
        counted[DateReply.MAYBE],
        counted[DateReply.NO],
        tuple(names),
    )
