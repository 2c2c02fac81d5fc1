"""What the steering committee does with a draft."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.direction.actions.inside import (
    index_profile,
    refuse_future,
    show_thread,
    steering_committee,
    thread_of_profile,
)
from vorort.direction.choices import ProfileState
from vorort.direction.facts import ProfileAdopted, ProfileReturned
from vorort.direction.models import Profile
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.threads.bulk import add_step


@action("direction.give_back_profile")
def give_back_profile(profile: Profile, *, note: str, by: Actor, at: datetime = STAMPED) -> Profile:
    """Give a draft back to those who wrote it, with a word of why. Raises ValidationError without one."""
    profile.state, profile.returned_note = ProfileState.DRAFT, normalised(note)
    if not profile.returned_note:
        raise ValidationError(_("Please say in a word why."))
    profile.full_clean()
    profile.save()
    state(ProfileReturned(profile.pk))
    return profile


@action("direction.adopt_profile")
def adopt_profile(
    profile: Profile, *, adopted_on: date, reason: str, by: Actor, at: datetime = STAMPED
) -> Profile:
    """Write down that the steering committee has adopted a version: from now on everybody reads it, and it never changes.

    `adopted_on` is the day of the decision, not before the version in force. Raises ValidationError.
    """
    refuse_future(adopted_on, at)
    before = profile.district.profiles.adopted().order_by("-version").first()
    if before and before.adopted_on and adopted_on < before.adopted_on:
        raise ValidationError(_("The version in force was adopted later than this day."))
    profile.state, profile.adopted_on, profile.adopted_at = ProfileState.ADOPTED, adopted_on, at
    profile.adopted_by, profile.reason = steering_committee(profile.district, at), normalised(reason)
    profile.returned_note = ""
    profile.thread = thread = thread_of_profile(profile)
    profile.full_clean()
    profile.save()
    show_thread(thread)
    add_step(thread, "adopted", at, str(profile.version))
    index_profile(profile)
    state(ProfileAdopted(profile.pk, profile.district_id, profile.version))
    return profile
