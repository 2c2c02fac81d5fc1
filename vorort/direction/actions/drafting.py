"""Writing the next version of a profile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.direction.actions.inside import drop_thread, thread_of_profile
from vorort.direction.choices import ProfileState
from vorort.direction.facts import ProfileSubmitted
from vorort.direction.models import Profile, ProfileGoal
from vorort.direction.models.profiles import MOST_GOALS
from vorort.districts.models import District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised


@dataclass(frozen=True)
class GoalDraft:
    """A goal as somebody has written it. `continues` is the key of the same goal in the version in force."""

    title: str
    text: str = ""
    continues: int | None = None


def _district_of(committee: Committee) -> District | Committee:
    """Groups of a district compete for its one draft."""
    return committee.district or committee


@action("direction.draft_profile", locks=_district_of)
def draft_profile(committee: Committee, *, by: Actor, at: datetime = STAMPED) -> Profile:
    """Begin the next version of a district's profile for a committee; it starts as a copy of the one in force.

    Raises ValidationError where a draft is being written already, or the committee has ended.
    """
    if committee.district is None or (committee.ends and committee.ends <= at):
        raise ValidationError(_("This committee has ended."))
    before = committee.district.profiles.adopted().order_by("-version").first()
    profile = Profile(
        district=committee.district,
        version=before.version + 1 if before else 1,
        text=before.text if before else "",
        drafted_by=committee,
        author_id=by.user_id,
    )
    profile.full_clean()
    profile.save()
    for goal in before.goals.order_by("position") if before else ():
        _add_goal(profile, goal.position, GoalDraft(goal.title, goal.text, goal.pk))
    return profile


@action("direction.change_profile_draft")
def change_profile_draft(
    profile: Profile, *, text: str, goals: Sequence[GoalDraft], by: Actor, at: datetime = STAMPED
) -> Profile:
    """Write the draft anew: text and goals in their order, eight at most. Raises ValidationError."""
    if len(goals) > MOST_GOALS:
        raise ValidationError(_("Eight goals at most, so that people can remember them."))
    profile.text = normalised(text.replace("\r\n", "\n"))
    profile.author_id = by.user_id or profile.author_id
    profile.full_clean()
    profile.save()
    profile.goals.all().delete()
    for position, goal in enumerate(goals, start=1):
        _add_goal(profile, position, goal)
    return profile


@action("direction.hand_in_profile")
def hand_in_profile(profile: Profile, *, by: Actor, at: datetime = STAMPED) -> Profile:
    """Hand the draft to the steering committee; nobody changes it while it waits. Raises ValidationError.

    From now on it has the thread with which a meeting can deal.
    """
    profile.thread = thread_of_profile(profile)
    profile.state, profile.handed_in_at, profile.returned_note = ProfileState.HANDED_IN, at, ""
    profile.full_clean()
    profile.save()
    state(ProfileSubmitted(profile.pk))
    return profile


@action("direction.discard_profile_draft")
def discard_profile_draft(profile: Profile, *, by: Actor, at: datetime = STAMPED) -> None:
    """Throw a draft away. The version in force stays as it is."""
    thread = profile.thread
    profile.delete()
    drop_thread(thread)


def _add_goal(profile: Profile, position: int, draft: GoalDraft) -> None:
    if draft.continues is not None:
        before = ProfileGoal.objects.filter(
            profile__district=profile.district_id, profile__version=profile.version - 1
        )
        if not before.filter(pk=draft.continues).exists():
            raise ValidationError(_("This goal does not stand in the version in force."))
    goal = ProfileGoal(
        profile=profile,
        position=position,
        title=normalised(draft.title),
        text=normalised(draft.text),
        continues_id=draft.continues,
    )
    goal.full_clean()
    goal.save()
