"""One support per person and idea; the database sees to it."""

from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ideas.actions.inside import count_supports
from vorort.ideas.models import Idea, Support
from vorort.ideas.selectors import support_of


@action("ideas.support_idea")
def support_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Support:
    """Support an idea. Doing it again changes nothing."""
    known = support_of(idea, by)
    if known and known.counts_since:
        return known
    given = known or Support(idea=idea, given_at=at)
    given.counts_since = at
    if by.kind == ActorKind.USER:
        given.user_id = by.id
    else:
        given.address_id = by.id
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
