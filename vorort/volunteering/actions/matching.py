"""Asking for a match, keeping what it found, and asking people; and calls for help."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.projects.models import Project
from vorort.volunteering.actions.inside import offer, relist
from vorort.volunteering.choices import MatchState, OfferWay
from vorort.volunteering.facts import HelpCalled, MatchAsked, MatchSolved
from vorort.volunteering.models import HelpCall, Match, Opportunity, Proposal
from vorort.volunteering.rules.limits import could_do
from vorort.volunteering.rules.matching import Outcome
from vorort.volunteering.selectors.fitting import (
    Fitting,
    plain,
    reached_by,
    reason_of,
    shifts_to_match,
    values_of,
)
from vorort.volunteering.selectors.values import need_of

# nobody is called more often than that by one opportunity
BETWEEN_CALLS = timedelta(days=2)


@action("volunteering.start_match")
def start_match(host: Project | Committee, *, by: Actor, at: datetime = STAMPED) -> Match:
    """Have people proposed for all open shifts. It is worked out in the background; one at a time for each host.

    Raises ValidationError where nobody is wanted.
    """
    of = {"project": host} if isinstance(host, Project) else {"committee": host}
    waiting = Match.objects.filter(**of, state=MatchState.WAITING).first()
    if waiting:
        return waiting
    if not shifts_to_match(host, at):
        raise ValidationError(_("There is no coming shift that still wants people."))
    Match.objects.filter(**of, state=MatchState.READY).update(state=MatchState.DISCARDED)
    made = Match.objects.create(**of, asked_at=at, asked_by_id=by.user_id)
    state(MatchAsked(made.pk))
    return made


@action("volunteering.keep_proposals")
def keep_proposals(
    match: Match, *, outcome: Outcome, people: int, shifts: int, by: Actor, at: datetime = STAMPED
) -> Match:
    """Keep what the solver has found, for those who asked to look at. Nobody has been asked yet."""
    match.state, match.done_at = MatchState.READY, at
    match.worth, match.bound, match.by_hand = outcome.worth, outcome.bound, outcome.by_hand
    match.is_exact, match.people, match.shifts = outcome.exact, people, shifts
    match.save()
    Proposal.objects.bulk_create(
        Proposal(
            match=match, shift_id=row.need, volunteer_id=row.person, score=row.score, reason=plain(row.reason)
        )
        for row in outcome.proposals
    )
    state(MatchSolved(match.pk, match.worth, match.bound))
    return match


@action("volunteering.send_offers")
def send_offers(match: Match, *, by: Actor, at: datetime = STAMPED) -> int:
    """Ask the people a match proposes. Whoever has no time any more is left out. Returns how many are asked."""
    asked = 0
    rows = match.proposals.select_related("shift__opportunity__thread", "volunteer").order_by("shift", "pk")
    for row in rows:
        asked += _ask(row, at)
    match.state = MatchState.SENT
    match.save(update_fields=["state", "changed"])
    return asked


def _ask(row: Proposal, at: datetime) -> int:
    shift, who = type(row.shift).objects.select_for_update(of=("self",)).get(pk=row.shift_id), row.volunteer
    shift.count()
    person = values_of(who, at) if who.wants_proposals else None
    is_new = not shift.assignments.filter(volunteer=who).exists()
    is_coming = type(shift).objects.open(at).filter(pk=shift.pk).exists()
    if person is None or not (is_new and is_coming and shift.free and could_do(person, need_of(shift, at))):
        return 0
    offer(shift, Fitting(shift, who, row.score, reason_of(row.reason)), OfferWay.MATCH, at)
    shift.count()
    relist(shift.opportunity, at)
    return 1


@action("volunteering.discard_match")
def discard_match(match: Match, *, by: Actor, at: datetime = STAMPED) -> None:
    """Ask nobody. Repeating changes nothing."""
    if match.state in (MatchState.WAITING, MatchState.READY):
        match.state = MatchState.DISCARDED
        match.save(update_fields=["state", "changed"])


@action("volunteering.call_for_help")
def call_for_help(opportunity: Opportunity, *, text: str, by: Actor, at: datetime = STAMPED) -> HelpCall:
    """Write to everybody who wants such calls and whom a shift fits. Raises ValidationError so soon after the last one."""
    last = opportunity.calls.first()
    if last and last.sent_at > at - BETWEEN_CALLS:
        raise ValidationError(_("The last call is less than two days old."))
    reached = reached_by(opportunity, at)
    if not reached:
        raise ValidationError(_("It fits nobody who wants to be called."))
    call = HelpCall(
        opportunity=opportunity, text=normalised(text)[:500], sent_at=at, reached=len(reached),
        sent_by_id=by.user_id,
    )  # fmt: skip
    call.full_clean()
    call.save()
    call.volunteers.set(reached)
    state(HelpCalled(opportunity.pk, call.pk))
    return call
