"""One support per person and idea; the database sees to it."""

from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.actions.inside import count_supports
from vorort.ideas.facts import SupportRequested
from vorort.ideas.models import Idea, Support
from vorort.ideas.selectors import owner_of_support, support_of
from vorort.people.bulk import confirm_address, named_address
from vorort.people.models import Address


@action("ideas.ask_to_support")
def ask_to_support(idea: Idea, *, email: str, by: Actor, at: datetime = STAMPED) -> None:
    """Somebody without account gives an e-mail address; the support counts once the link in the mail is followed.

    Says nothing about whether this address supports the idea already. Raises ValidationError.
    """
    address = named_address(email)
    if address.user_id is None and not idea.supports.filter(address=address).exists():
        Support.objects.create(idea=idea, address=address, given_at=at)
    state(SupportRequested(idea.pk, address.pk))


@action("ideas.support_idea")
def support_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Support:
    """Support an idea. Doing it again changes nothing. Whoever acts by an address has shown that it is theirs."""
    if by.kind == ActorKind.ADDRESS:
        confirm_address(Address.objects.get(pk=by.id or 0), at)
    known = support_of(idea, by)
    if known and known.counts_since:
        return known
    given = known or Support(idea=idea, given_at=at)
    given.counts_since = at
    user_id, address_id = owner_of_support(by)
    given.user_id, given.address_id = user_id, address_id
    given.save()
    count_supports(idea)
    return given


@action("ideas.take_back_support")
def take_back_support(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> None:
    """Support an idea no longer. Doing it again changes nothing."""
    known = support_of(idea, by)
    if known:
        known.delete()
        count_supports(idea)
