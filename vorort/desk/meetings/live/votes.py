"""Votes and elections as whoever leads the meeting takes them from the wording to the declaration."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from vorort.committees.rules.rule_set import Base
from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.ballot_forms import RollCallForm
from vorort.desk.meetings.live.forms import WhoForm
from vorort.desk.meetings.live.gate import (
    after_vote,
    attempt,
    did,
    lead_address,
    led_item,
    led_vote,
    not_now,
    pressed,
    vote_place,
    vote_way,
    way_to,
)
from vorort.desk.meetings.live.people import people_here
from vorort.desk.meetings.live.rows import names_of
from vorort.desk.meetings.live.secrecy import secrecy_told, voters_now
from vorort.desk.meetings.live.vote_forms import (
    AbortVoteForm,
    CountsForm,
    DeclareVoteForm,
    OpenVoteForm,
    PrepareElectionForm,
    PrepareVoteForm,
)
from vorort.desk.pages import form_page, sent
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings import actions
from vorort.meetings.choices import COUNTED_BY_HAND, Method
from vorort.meetings.models import AgendaItem, RollEntry, Vote
from vorort.meetings.rules.result import Reason, majority_for
from vorort.meetings.rules.roll import voting_members
from vorort.meetings.selectors.notice import notice_of
from vorort.meetings.selectors.voting import (
    Circumstances,
    circumstances_of,
    uncast,
    warnings_after,
    warnings_before,
)
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.words import derivation_of, warnings_of


@at_meetings
def prepare_vote(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Write down what is voted on; with `jetzt` it is voted on at once, if nothing speaks against it."""
    found = led_item(request, pk, item)
    form = PrepareVoteForm(found, sent(request))
    return _prepare(request, found, form, _("Vote: %(item)s") % {"item": found})


@at_meetings
def prepare_election(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Who stands, and for how many seats."""
    found = led_item(request, pk, item)
    form = PrepareElectionForm(found, people_here(found.meeting, now()), sent(request))
    return _prepare(request, found, form, _("Election: %(item)s") % {"item": found})


@at_meetings
def open_vote(request: HttpRequest, pk: int) -> HttpResponse:
    """Let those entitled vote, with what speaks against it in words."""
    vote, at, by = led_vote(request, pk), now(), actor_of(request.user)
    found, outside = circumstances_of(vote, at), _outside(vote)
    warnings = warnings_of(warnings_before(vote, found, outside=outside))
    if request.method == "POST" and warnings and "override" not in request.POST:
        # the button was pressed where nobody had told yet what speaks against it
        return redirect("desk:open_vote", pk=pk)
    form = OpenVoteForm(
        _may_consent(vote, found),
        sent(request),
        initial={"override": _last_reason(vote)},
        is_presumed=found.rules.quorum_presumed,
        is_warned=bool(warnings),
    )
    if attempt(form, lambda: actions.open_vote(vote, outside=outside, by=by, **form.values())):
        return after_vote(vote)
    return _vote_page(
        request, vote, form, "desk/meetings/live/open_vote.html", warnings=warnings, found=found,
        heading=_("Open the vote"), submit=_("Open the vote"),
    )  # fmt: skip


@at_meetings
def ask_for_secrecy(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody has said that they want a secret vote."""
    vote, at, by = led_vote(request, pk), now(), actor_of(request.user)
    form = WhoForm(voters_now(vote, at), sent(request))
    if attempt(form, lambda: actions.ask_for_secrecy(vote, form.chosen, by=by)):
        notices.success(request, secrecy_told(vote, at))
        return after_vote(vote)
    return _vote_page(
        request, vote, form, heading=_("Who asks for a secret vote?"), submit=_("Note it"),
        intro=secrecy_told(vote, at),
    )  # fmt: skip


@at_meetings
def close_vote(request: HttpRequest, pk: int) -> HttpResponse:
    """End a vote; what was counted by hand is entered."""
    vote, by = led_vote(request, pk), actor_of(request.user)
    by_hand = vote.method in (*COUNTED_BY_HAND, Method.CONSENSUS)
    form = CountsForm(vote, _candidates(vote), sent(request)) if by_hand else forms.Form(sent(request))
    counted = form.values if isinstance(form, CountsForm) else lambda: None
    if attempt(form, lambda: actions.close_vote(vote, counts=counted(), by=by)):
        return after_vote(vote)
    return _vote_page(
        request, vote, form, "desk/meetings/live/answers.html",
        heading=_("End the vote and count"), submit=_("End and count"),
        intro=_("Nobody can vote any more then."),
    )  # fmt: skip


@at_meetings
def enter_ballots(request: HttpRequest, pk: int) -> HttpResponse:
    """A roll call: one group of answers for each member, all on one page; also for letters and for whoever has no device."""
    vote = led_vote(request, pk)
    roll = RollEntry.objects.filter(vote=vote).select_related("person", "cast_by")
    lines = list((roll if sent(request) else uncast(roll, now())).order_by("pk"))
    form = RollCallForm(vote, lines, sent(request))
    if vote.method == Method.SECRET:
        form.fields = {}
    if attempt(form, lambda: _enter(request, vote, form)):
        notices.success(request, _("The votes are entered."))
        return after_vote(vote)
    return _vote_page(
        request, vote, form, "desk/meetings/live/answers.html", heading=_("Roll call"), submit=_("Enter the votes"),
        intro=_("Whoever has answered stands here no more. What was entered cannot be changed; to begin anew the vote is "
                "broken off."),
    )  # fmt: skip


@at_meetings
def abort_vote(request: HttpRequest, pk: int) -> HttpResponse:
    """Break a vote off."""
    vote, form, by = led_vote(request, pk), AbortVoteForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.abort_vote(vote, by=by, **form.cleaned_data)):
        notices.success(request, _("The vote was broken off. Nothing of it counts."))
        return after_vote(vote)
    return _vote_page(
        request, vote, form, heading=_("Break the vote off"), submit=_("Break off"),
        intro=_("For a vote that was put wrongly. It can be put again."),
    )  # fmt: skip


@at_meetings
def declare_vote(request: HttpRequest, pk: int) -> HttpResponse:
    """Declare the result as it was computed; a tie is broken here."""
    vote, by = led_vote(request, pk), actor_of(request.user)
    form = DeclareVoteForm(vote, sent(request))
    if attempt(form, lambda: actions.declare_vote(vote, by=by, **form.values())):
        return after_vote(vote)
    return _vote_page(
        request, vote, form, "desk/meetings/live/declare_vote.html", heading=_("Declare the result"),
        submit=_("Declare the result"), warnings=warnings_of(warnings_after(vote)),
        derivation=derivation_of(vote.result, names_of(_candidates(vote))),
    )  # fmt: skip


@pressed
def discard_vote(request: HttpRequest, pk: int) -> HttpResponse:
    """Drop a vote that was not opened."""
    vote = led_vote(request, pk)
    place = lead_address(vote.item.meeting) + "#punkt" if vote.item else vote_place(vote)
    did(request, _("The vote is dropped."), actions.discard_vote, vote)
    return redirect(place)


@pressed
def hold_next_round(request: HttpRequest, pk: int) -> HttpResponse:
    """The round of an election that follows by the rules."""
    vote = led_vote(request, pk)
    did(request, _("The next round is prepared."), actions.hold_next_round, vote)
    return after_vote(vote)


@pressed
def answer_election(request: HttpRequest, pk: int, candidate: int) -> HttpResponse:
    """Whether somebody elected accepts."""
    vote = led_vote(request, pk)
    found = row_or_404(vote.candidates.select_related("vote__committee", "person"), candidate)
    accepted = request.POST.get("antwort") == "ja"
    did(request, _("The answer stands in the record."), actions.answer_election, found, accepted)
    return after_vote(vote)


def _prepare(request: HttpRequest, item: AgendaItem, form: Any, heading: str) -> HttpResponse:
    by, meeting = actor_of(request.user), item.meeting
    made = attempt(form, lambda: actions.prepare_vote(meeting, item=item, by=by, **form.values()))
    if made is None:
        return form_page(
            request, form, heading=heading, submit=_("Prepare"), back_url=lead_address(meeting),
            crumbs=way_to(meeting), template="desk/meetings/live/prepare_vote.html", is_running=meeting.is_running,
        )  # fmt: skip
    if request.POST.get("jetzt") and not _opened(request, made):
        return redirect("desk:open_vote", pk=made.pk)
    return after_vote(made)


def _opened(request: HttpRequest, vote: Vote) -> bool:
    """At once, where nothing speaks against it."""
    try:
        actions.open_vote(vote, outside=_outside(vote), by=actor_of(request.user))
    except Refused:
        notices.error(request, not_now())
    except ValidationError:
        return False
    return True


def _enter(request: HttpRequest, vote: Vote, form: RollCallForm) -> bool:
    """All that were chosen, or none of them. Of a bloc one answer is that of all."""
    answers, done = form.answers(vote), set[int]()
    if not answers:
        raise ValidationError(_("Please choose an answer for at least one member."))
    with transaction.atomic():
        for line, choice in answers:
            if line.person_id not in done:
                actions.enter_ballot(vote, line, choice, by=actor_of(request.user))
            done |= _bloc_of(vote, line.person_id)
    return True


def _bloc_of(vote: Vote, person_id: int) -> set[int]:
    blocs: list[list[int]] = vote.snapshot.get("blocs", [])
    return next((set(people) for people in blocs if person_id in people), {person_id})


def _outside(vote: Vote) -> Sequence[Reason]:
    """What the invitations say against voting."""
    if vote.item is None:
        return []
    problems = notice_of(vote.item.meeting, now()).problems
    return [[problem.key, {"number": problem.number}] for problem in problems]


def _last_reason(vote: Vote) -> str:
    """What holds for one vote of an evening often holds for the next one."""
    if vote.item is None:
        return ""
    before = Vote.objects.filter(item__meeting=vote.item.meeting_id).exclude(override="")
    return before.order_by("-opened_at").values_list("override", flat=True).first() or ""


def _may_consent(vote: Vote, found: Circumstances) -> list[Person]:
    """Absent members whose written consent counts: only where all members are asked."""
    if vote.is_election or majority_for(found.rules, vote.decision).base != Base.ALL:
        return []
    members = {one.person for one in voting_members(found.rules, found.who.holders)}
    absent = members - {line.person for line in found.roll} - found.who.excluded
    return list(Person.objects.filter(pk__in=absent).order_by("family_name", "given_name"))


def _candidates(vote: Vote) -> list[Any]:
    return list(vote.candidates.select_related("person").order_by("position")) if vote.is_election else []


def _vote_page(
    request: HttpRequest,
    vote: Vote,
    form: forms.Form,
    template: str = "desk/meetings/live/vote_form.html",
    **page: Any,
) -> HttpResponse:
    """A page with one form about a vote, and the wording above it."""
    return form_page(
        request, form, back_url=vote_place(vote), crumbs=vote_way(vote), template=template, vote=vote, **page
    )
