"""What people offer: entered by themselves, or by the office for somebody without e-mail."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.districts.models import District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.record import assign
from vorort.people.models import Address, User
from vorort.volunteering.actions.inside import end, move_up, profile_of_address, profile_of_user, worded
from vorort.volunteering.choices import AssignmentState, Way
from vorort.volunteering.models import (
    BudgetWindow,
    HelpConsent,
    ProfileSkill,
    Skill,
    TimeBudget,
    VolunteerProfile,
)
from vorort.volunteering.rules.values import Window

FIELDS = (
    "name", "phone", "reach_by", "language", "wants_proposals", "wants_calls", "where", "lon", "lat", "metres", "born_in",
)  # fmt: skip
OF_BUDGET = ("minutes", "is_monthly", "begins", "ends", "paused_until")
NO_MORE = {
    "user": None, "address": None, "name": "", "phone": "", "where": "", "lon": None, "lat": None, "metres": None,
    "born_in": None, "wants_proposals": False, "wants_calls": False,
}  # fmt: skip


@action("volunteering.keep_profile")
def keep_profile(
    holder: User | Address, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> VolunteerProfile:
    """Say what one likes, can, and how much time one has. Raises ValidationError."""
    found = profile_of_user(holder) if isinstance(holder, User) else profile_of_address(holder)
    return _keep(found, values)


@action("volunteering.enter_profile")
def enter_profile(
    district: District,
    *,
    values: Mapping[str, Any],
    by: Actor,
    number: int | None = None,
    at: datetime = STAMPED,
) -> VolunteerProfile:
    """Write down what somebody without e-mail offers, from paper or a call. Only whoever wrote it changes it.

    Raises ValidationError, and DoesNotExist.
    """
    mine = VolunteerProfile.objects.filter(entered_by=by.user_id, user=None, address=None)
    way = Way.PAPER if by.on_behalf == "paper" else Way.PHONE
    found = mine.get(pk=number) if number else VolunteerProfile(entered_by_id=by.user_id, way=way)
    if not found.pk and not values.get("name"):
        raise ValidationError({"name": _("Please give the name.")})
    return _keep(found, {"districts": [district]} | dict(values))


def _keep(profile: VolunteerProfile, values: Mapping[str, Any]) -> VolunteerProfile:
    told = worded(values, "name", "phone", "where")
    many = {name: told.pop(name) for name in ("themes", "districts") if name in told}
    budget = {name: told.pop(name) for name in OF_BUDGET if name in told}
    windows, skills = told.pop("windows", None), told.pop("skills", None)
    assign(profile, told, FIELDS)
    profile.full_clean()
    profile.save()
    for name, rows in many.items():
        getattr(profile, name).set(rows)
    if skills is not None:
        _keep_skills(profile, skills)
    if budget:
        _keep_budget(profile, budget, windows)
    return profile


def _keep_skills(profile: VolunteerProfile, skills: Mapping[Skill, bool]) -> None:
    """Set skills; the value says that one would like to learn it. A proof that was seen stays."""
    profile.skills.exclude(skill__in=list(skills)).delete()
    for skill, learns in skills.items():
        ProfileSkill.objects.update_or_create(
            profile=profile, skill=skill, defaults={"wants_to_learn": learns}
        )


def _keep_budget(
    profile: VolunteerProfile, values: Mapping[str, Any], windows: Iterable[Window] | None
) -> None:
    budget = TimeBudget.objects.filter(profile=profile).first() or TimeBudget(profile=profile)
    assign(budget, values, OF_BUDGET)
    budget.full_clean()
    budget.save()
    if windows is not None:
        budget.windows.all().delete()
        BudgetWindow.objects.bulk_create(
            BudgetWindow(budget=budget, weekday=row.weekday, begins=row.begins, ends=row.ends)
            for row in windows
        )


@action("volunteering.pause_profile")
def pause_profile(
    profile: VolunteerProfile, *, until: date | None, by: Actor, at: datetime = STAMPED
) -> None:
    """Ask somebody nothing until a day; None ends the pause. What they have agreed to stays."""
    TimeBudget.objects.filter(profile=profile).update(paused_until=until, changed=at)


@action("volunteering.prove_skill")
def prove_skill(
    profile: VolunteerProfile,
    *,
    skill: Skill,
    by: Actor,
    until: date | None = None,
    at: datetime = STAMPED,
) -> ProfileSkill:
    """Note that somebody has shown a paper, such as a first aid certificate, and until when it holds. No copy is kept.

    Raises ValidationError, and DoesNotExist for a skill they have not named.
    """
    row = profile.skills.get(skill=skill)
    row.proof_seen_on, row.proof_until, row.seen_by_id = localtime(at).date(), until, by.user_id
    row.wants_to_learn = False
    row.full_clean()
    row.save()
    return row


@action("volunteering.erase_profile")
def erase_profile(profile: VolunteerProfile, *, by: Actor, at: datetime = STAMPED) -> None:
    """Forget who somebody is and what they offered. Places become free; hours stay as numbers without a name.

    Repeating changes nothing.
    """
    erase(profile, at)


def erase(profile: VolunteerProfile, at: datetime) -> None:
    """The same, inside the door of whatever has deleted an account."""
    if profile.erased_at:
        return
    for row in profile.assignments.alive().select_related("shift__opportunity__project"):
        end(row, AssignmentState.CANCELLED, at)
        move_up(row.shift, at)
    HelpConsent.objects.filter(assignment__volunteer=profile).delete()
    TimeBudget.objects.filter(profile=profile).delete()
    profile.skills.all().delete()
    profile.themes.clear()
    profile.districts.clear()
    profile.certificates.exclude(name="").update(name="")
    for name, value in NO_MORE.items():
        setattr(profile, name, value)
    profile.erased_at = at
    profile.save()
