"""What follows the round of an election: who accepts, and the next round."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.meetings.actions.inside import touch
from vorort.meetings.actions.wording import in_order
from vorort.meetings.facts import ElectionAccepted
from vorort.meetings.models import Candidate, Vote


@action("meetings.answer_election", locks=lambda candidate: candidate.vote)
def answer_election(candidate: Candidate, accepted: bool, *, by: Actor, at: datetime = STAMPED) -> Candidate:
    """Say whether somebody elected accepts: without any condition, once and for all.

    Nobody follows by themselves where somebody declines. Raises ValidationError.
    """
    vote = candidate.vote
    if candidate.pk not in vote.result.get("elected", []):
        raise ValidationError(_("This person was not elected."))
    if candidate.accepted is not None:
        raise ValidationError(_("This person has answered already."))
    candidate.accepted, candidate.answered_at = accepted, at
    candidate.full_clean()
    candidate.save()
    state(ElectionAccepted(vote.pk, candidate.pk, accepted))
    if vote.item:
        touch(vote.item.meeting)
    return candidate


@action("meetings.hold_next_round")
def hold_next_round(vote: Vote, *, by: Actor, at: datetime = STAMPED) -> Vote:
    """Prepare the round that follows by the rules, for the seats left and between those who go into it.

    Raises ValidationError where none follows, or it was prepared already.
    """
    if not vote.result.get("next"):
        raise ValidationError(_("The rules know no further round here."))
    if Vote.objects.filter(after=vote).exists():
        raise ValidationError(_("The next round was prepared already."))
    following = Vote(
        committee=vote.committee, item=vote.item, kind=vote.kind, decision=vote.decision, method=vote.method,
        wording=vote.wording, reasons=vote.reasons, seats=vote.result["left"], round=vote.round + 1, after=vote,
    )  # fmt: skip
    following.full_clean()
    following.save()
    _carry_over(vote, following)
    if vote.item:
        in_order(vote.item)
        touch(vote.item.meeting)
    return Vote.objects.get(pk=following.pk)


def _carry_over(vote: Vote, following: Vote) -> None:
    """Who goes into the next round, in the order of the ballot before."""
    between = vote.candidates.filter(pk__in=vote.result["runoff"]).order_by("position")
    for position, one in enumerate(between, start=1):
        Candidate.objects.create(vote=following, person=one.person, name=one.name, position=position)
