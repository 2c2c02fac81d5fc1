"""Two ideas that say the same, and ideas that belong to another district."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.models import City, District
from vorort.districts.selectors import the_city
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ideas.actions.inside import count_supports, index_idea, turn
from vorort.ideas.choices import IdeaState
from vorort.ideas.facts import IdeaMoved, IdeaReopened, IdeasMerged
from vorort.ideas.models import Idea, Support
from vorort.threads.bulk import link_threads
from vorort.threads.models import Link


def _one_after_another(idea: Idea) -> City:
    """Whoever merges two ideas holds the city: two mergers at once could wait for each other in a circle."""
    return the_city()


@action("ideas.merge_ideas", locks=_one_after_another)
def merge_ideas(idea: Idea, *, into: Idea, by: Actor, at: datetime = STAMPED) -> Idea:
    """An idea becomes part of another one of the same district. Who supports it supports the other, counted once.

    Raises ValidationError where the other one is not open or belongs elsewhere.
    """
    other = Idea.objects.select_for_update(of=("self",)).select_related("thread").get(pk=into.pk)
    if other.pk == idea.pk or not other.is_open or other.thread.visibility != "public":
        raise ValidationError(_("Please choose another idea that is still open."))
    if other.district_id != idea.district_id:
        raise ValidationError(_("The other idea belongs to another district. Please move one of them first."))
    _bring_along(idea, other)
    count_supports(other)
    idea.referrals.filter(ends=None).update(ends=at)
    idea.merged_into = other
    link_threads(idea.thread, other.thread)
    return turn(idea, IdeaState.MERGED, at, "merged", IdeasMerged(idea.pk, other.pk), str(other.pk))


@action("ideas.separate_ideas", locks=_one_after_another)
def separate_ideas(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Idea:
    """Undo a merger: the supports that came along go back, and the idea is new again."""
    other = idea.merged_into
    idea.merged_into = None
    turn(idea, IdeaState.PUBLISHED, at, "reopened", IdeaReopened(idea.pk))
    if other:
        other.supports.filter(came_with=idea).delete()
        Link.objects.filter(origin=idea.thread, outcome=other.thread).delete()
        count_supports(other)
    return idea


@action("ideas.move_idea")
def move_idea(idea: Idea, *, district: District, by: Actor, at: datetime = STAMPED) -> Idea:
    """Another district is responsible. Whoever dealt with the idea does so no longer; the promise stays as it was given.

    Raises ValidationError for the same district.
    """
    if district.pk == idea.district_id:
        raise ValidationError(_("The idea belongs to this district already."))
    idea.referrals.filter(ends=None).update(ends=at)
    idea.district, idea.neighbourhood = district, None
    idea.thread.district = district
    idea.thread.save(update_fields=["district", "changed"])
    turn(idea, IdeaState.PUBLISHED, at, "moved", IdeaMoved(idea.pk, district.pk), district.name)
    index_idea(idea)
    return idea


def _bring_along(idea: Idea, other: Idea) -> None:
    """Supports of those who do not support the other one yet, marked so that they can go back."""
    users = other.supports.filter(user__isnull=False).values("user")
    addresses = other.supports.filter(address__isnull=False).values("address")
    Support.objects.bulk_create(
        Support(
            idea=other,
            user_id=row.user_id,
            address_id=row.address_id,
            given_at=row.given_at,
            counts_since=row.counts_since,
            came_with=idea,
        )
        for row in idea.supports.exclude(user__in=users).exclude(address__in=addresses)
    )
