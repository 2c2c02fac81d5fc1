"""Voting: for oneself, and for everybody whose vote one casts. A secret choice is told to nobody, not even back."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django import forms
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from vorort.committees.models import Committee, Mandate
from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.asking import ask_again
from vorort.desk.meetings.live.ballot_forms import answer_fields, line_label, written
from vorort.desk.meetings.live.gate import VOTE
from vorort.desk.meetings.live.rows import rows_of
from vorort.desk.pages import permitted, sent, user_of, workplace
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.ground.prepared import prepared
from vorort.meetings import actions
from vorort.meetings.choices import Method, VoteState
from vorort.meetings.models import RollEntry, Vote
from vorort.meetings.selectors.voting import ballots_to_cast, uncast, with_turnout
from vorort.people.selectors import actor_of
from vorort.shell import fields
from vorort.shell.addresses import address
from vorort.shell.keys import found_or_404, number_in, row_or_404
from vorort.shell.pages import show_form


class BallotForm(forms.Form):
    """One ballot. That of a secret vote comes back empty, whatever was wrong with it."""

    def __init__(self, vote: Vote, line: RollEntry, *args: object, **kwargs: object) -> None:
        super().__init__(*args, prefix=f"z{line.pk}", **kwargs)  # type: ignore[arg-type, misc]  # those of a form
        self.vote, self.line = vote, line
        for name, control in answer_fields(
            vote, str(_("Your vote")), required=not _names_several(vote)
        ).items():
            self.fields[f"choice{name}"] = control
        if vote.is_secret:
            self.fields["sure"] = forms.BooleanField(
                label=gettext_lazy("I have looked at it once more. It cannot be changed."),
                error_messages={
                    "required": gettext_lazy(
                        "Please tick this and choose your answer once more: a secret answer is never shown again."
                    )
                },
            )

    @property
    def choice(self) -> str:
        return written(self.vote, self.cleaned_data, "choice")

    def emptied(self) -> "BallotForm":
        """The same with what was wrong, and without what was chosen."""
        again = BallotForm(self.vote, self.line, {})
        again.full_clean()
        again.errors.clear()
        again.errors.update(self.errors)
        return again


@dataclass(frozen=True)
class MyLine:
    """A line of the roll that somebody casts: with a form while they can, else with what became of it."""

    line: RollEntry
    label: str
    form: BallotForm | None = None
    has_voted: bool = False
    # only of a vote by name
    choice: str = ""


@at_meetings
@require_safe
def votes(request: HttpRequest) -> HttpResponse:
    """On what I can vote right now."""
    at, user = now(), user_of(request)
    rows = ballots_to_cast(actor_of(user), at).select_related(
        "vote__committee", "vote__item", "person", "cast_by"
    )
    found = [(vote, list(lines)) for vote, lines in groupby(rows, key=lambda row: row.vote)]
    seats = Mandate.objects.in_force(at).filter(person__user=user).values("committee")
    asked = Vote.objects.filter(method=Method.CIRCULAR, committee__in=seats).values("committee")
    return show_form(
        request,
        "desk/meetings/live/votes.html",
        workplace((_("Votes"), "")),
        rows=found,
        in_writing=list(Committee.objects.filter(pk__in=asked).order_by("name").only("slug", "name")),
    )


@at_meetings
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def cast_ballot(request: HttpRequest, pk: int) -> HttpResponse:
    """One vote: what is voted on, and a ballot for each line one casts."""
    vote, user, at = _vote(pk), user_of(request), now()
    actor = permitted(request, "meetings.cast_ballot", vote)
    is_open = vote.state == VoteState.OPEN
    if vote.is_secret and is_open and (asking := ask_again(request, user)):
        return asking
    form = _sent_form(request, vote, actor)
    if form and _is_cast(form, actor):
        return redirect("desk:cast_ballot", pk=pk)
    if form:
        vote = _vote(pk)
    return show_form(
        request,
        "desk/meetings/live/cast_ballot.html",
        workplace((_("Votes"), address("desk:votes")), (_("Cast a vote"), "")),
        status=422 if form else 200,
        row=rows_of([vote], leads=False)[0],
        lines=_my_lines(vote, actor, at, form),
        form=form,
        is_over=vote.state not in (VoteState.OPEN, VoteState.PREPARED),
        leads=allows("meetings.close_vote", actor, vote),
    )


def _vote(pk: int) -> Vote:
    """With its turnout, without the roll as it was frozen: three hundred names that nobody reads here."""
    return found_or_404(_votes, pk)


@prepared
def _votes(pk: int) -> QuerySet[Vote]:
    rows = Vote.objects.filter(pk=pk).select_related(*VOTE)
    rows = rows.defer(
        "snapshot", "committee__district__boundary", "item__meeting__committee__district__boundary"
    )
    return with_turnout(rows)


def _sent_form(request: HttpRequest, vote: Vote, actor: Actor) -> BallotForm | None:
    """The ballot that was sent. Raises Http404 for a line that somebody else casts."""
    told = sent(request)
    if told is None:
        return None
    mine = _lines_cast_by(vote, actor).select_related("person", "cast_by")
    return BallotForm(vote, row_or_404(mine, number_in(told, "zeile")), told)


def _lines_cast_by(vote: Vote, actor: Actor) -> QuerySet[RollEntry]:
    """Of nobody who is not logged in."""
    return RollEntry.objects.filter(vote=vote, cast_by__user_id=actor.user_id or 0)


def _is_cast(form: BallotForm, actor: Actor) -> bool:
    """Whether it counts; if not, the form says why. Raises Http404 for whoever has lost the seat meanwhile."""
    try:
        done = fields.attempt(
            form, lambda: actions.cast_ballot(form.vote, form.choice, entry=form.line, by=actor) or True
        )
    except Refused as error:
        raise Http404 from error
    return bool(done)


def _my_lines(vote: Vote, actor: Actor, at: datetime, form: BallotForm | None) -> list[MyLine]:
    """One's own line first, then those of others."""
    rows = _lines_cast_by(vote, actor).select_related("person", "cast_by", "ballot", "participation")
    lines = sorted(rows, key=lambda one: (one.person_id != one.cast_by_id, one.pk))
    free = {line.pk for line in uncast(rows, at)} if vote.state == VoteState.OPEN else set()
    return [
        MyLine(
            line=line,
            label=_("For yourself") if line.person_id == line.cast_by_id else line_label(line),
            form=_shown_form(vote, line, form) if line.pk in free else None,
            has_voted=hasattr(line, "ballot") or hasattr(line, "participation"),
            choice=choice_words(vote, line.ballot.choice if hasattr(line, "ballot") else ""),
        )
        for line in lines
    ]


def _shown_form(vote: Vote, line: RollEntry, form: BallotForm | None) -> BallotForm:
    if form is None or form.line.pk != line.pk:
        return BallotForm(vote, line)
    return form.emptied() if vote.is_secret else form


def choice_words(vote: Vote, choice: str) -> str:
    """What stands on a ballot by name, in words."""
    labels = {"yes": _("Yes"), "no": _("No"), "abstain": _("Abstention"), "invalid": _("invalid")}
    labels |= {str(one.pk): one.shown for one in vote.candidates.all()} if vote.is_election else {}
    return ", ".join(str(labels.get(part, part)) for part in choice.split(",")) if choice else ""


def _names_several(vote: Vote) -> bool:
    """Then either names or another answer are ticked, and the action says where both are missing."""
    return vote.chooses_between and vote.seats > 1
