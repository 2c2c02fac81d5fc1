"""A vote becomes secret where enough members ask for it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.permit import Refused
from vorort.meetings.actions.inside import touch
from vorort.meetings.choices import Method
from vorort.meetings.facts import SecrecyGranted
from vorort.meetings.models import SecrecyRequest, Vote
from vorort.meetings.policies import convenes
from vorort.meetings.rules.secret import is_secret_by_request, secret_way
from vorort.meetings.selectors.voting import circumstances_of
from vorort.people.models import Person


@action("meetings.ask_for_secrecy")
def ask_for_secrecy(vote: Vote, person: Person, *, by: Actor, at: datetime = STAMPED) -> Vote:
    """Note that a member with a vote asks for a secret vote: themselves, or as whoever runs the meeting has heard it.

    Once as many have asked as the rules name, the vote is secret: electronically where it was to be electronic, else with
    ballot papers. Raises ValidationError where the rules know no such request, for whoever has no vote here, and for a
    second request; Refused for a word about somebody else.
    """
    is_own_word = by.user_id is not None and person.user_id == by.user_id
    if not is_own_word and not convenes(by, vote, at):
        raise Refused("meetings.ask_for_secrecy")
    found = circumstances_of(vote, at)
    if not found.rules.secret_on_request:
        raise ValidationError(_("The rules of this committee know no vote that is secret on request."))
    if person.pk not in {key for line in found.roll for key in (line.person, line.cast_by)}:
        raise ValidationError(_("Only whoever is there and may vote on this can ask for it."))
    request = SecrecyRequest(vote=vote, person=person, asked_at=at)
    request.full_clean()
    request.save()
    _become_secret(vote, found.rules.secret_on_request)
    if vote.item:
        touch(vote.item.meeting)
    return vote


def _become_secret(vote: Vote, needed: int) -> None:
    method = Method(vote.method)
    if is_secret_by_request(vote.secrecy_requests.count(), needed) and secret_way(method) != method:
        vote.method = secret_way(method)
        vote.save()
        state(SecrecyGranted(vote.pk))
