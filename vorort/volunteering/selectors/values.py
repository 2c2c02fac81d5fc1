"""People and shifts as the plain values that scores and the match are worked out from."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from django.db.models import Prefetch, QuerySet
from django.utils.timezone import localtime

from vorort.volunteering.choices import HELD, AssignmentState
from vorort.volunteering.models import Assignment, Opportunity, ProfileSkill, Shift, VolunteerProfile
from vorort.volunteering.rules.values import Away, Budget, Busy, Need, Volunteer, Window

# how far back it counts that somebody has helped
LATELY = timedelta(days=90)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = date(1970, 1, 1)


def minutes_of(moment: datetime) -> int:
    """Whole minutes since 1970."""
    return int((moment - _EPOCH).total_seconds()) // 60


def day_of(shift: Shift, at: datetime) -> date:
    """On which day a shift counts: a task on its last, a role today."""
    return localtime(shift.begins or shift.due or at).date()


def with_values(rows: "QuerySet[VolunteerProfile]", at: datetime) -> "QuerySet[VolunteerProfile]":
    """With all that `as_volunteer` reads, in a fixed number of queries."""
    recent = Assignment.objects.filter(state__in=HELD, shift__cancelled_at=None).select_related(
        "shift__opportunity"
    )
    skills = ProfileSkill.objects.select_related("skill")
    return rows.select_related("budget", "user", "address").prefetch_related(
        "themes", "districts", "budget__windows", Prefetch("skills", skills),
        Prefetch("assignments", recent, to_attr="held_places"),
    )  # fmt: skip


def shifts_with_values(rows: QuerySet[Shift]) -> QuerySet[Shift]:
    """With all that `as_need` reads."""
    parts = ("themes", "requires", "welcomes", "teaches")
    return rows.select_related(
        "opportunity__thread", "opportunity__project", "opportunity__committee"
    ).prefetch_related(*(f"opportunity__{part}" for part in parts))


def as_volunteer(profile: VolunteerProfile, at: datetime) -> Volunteer | None:
    """What somebody offers; None where they have not said how much time they have."""
    budget = getattr(profile, "budget", None)
    if budget is None:
        return None
    held: Sequence[Assignment] = profile.held_places  # type: ignore[attr-defined]  # prefetched
    today = localtime(at).date()
    gives = Budget(budget.minutes, budget.is_monthly)
    return Volunteer(
        profile.pk,
        gives,
        themes=frozenset(theme.pk for theme in profile.themes.all()),
        skills=frozenset(row.skill_id for row in profile.skills.all() if row.counts_on(today)),
        learns=frozenset(row.skill_id for row in profile.skills.all() if row.wants_to_learn),
        windows=tuple(Window(row.weekday, row.begins, row.ends) for row in budget.windows.all()),
        begins=budget.begins,
        ends=budget.ends,
        away=(Away(_FIRST_DAY, budget.paused_until),) if budget.paused_until else (),
        districts=frozenset(district.pk for district in profile.districts.all()),
        point=profile.point,
        reach=profile.metres,
        born_in=profile.born_in,
        busy=tuple(_busy(held, at)),
        spent=_spent(held, gives, at),
        hosts=frozenset(host_key(row.shift.opportunity) for row in held),
        lately=sum(1 for row in held if row.shift.begins and at - LATELY <= row.shift.begins),
    )


def _busy(held: Iterable[Assignment], at: datetime) -> Iterable[Busy]:
    for row in held:
        shift = row.shift
        if shift.begins and shift.ends and shift.ends > at:
            yield Busy(minutes_of(shift.begins), minutes_of(shift.ends), shift.opportunity.point)


def _spent(held: Iterable[Assignment], gives: Budget, at: datetime) -> dict[date, int]:
    """What is taken of each week or month, also by offers that wait for an answer and by roles."""
    spent: dict[date, int] = defaultdict(int)
    for row in held:
        if row.shift.begins or row.shift.due or row.state == AssignmentState.ACCEPTED:
            spent[gives.period_of(day_of(row.shift, at))] += row.shift.minutes
    return dict(spent)


def host_key(opportunity: Opportunity) -> int:
    """One number for projects and committees."""
    return opportunity.project_id or -(opportunity.committee_id or 0)


def as_need(shift: Shift, at: datetime) -> Need:
    """What a shift still needs: the minimum first, then what is wanted."""
    opportunity = shift.opportunity
    begins = localtime(shift.begins) if shift.begins else None
    return Need(
        shift.pk,
        host=host_key(opportunity),
        day=day_of(shift, at),
        minutes=shift.minutes,
        least=max(0, shift.least - shift.held),
        wanted=max(0, shift.wanted - shift.held),
        begins=minutes_of(shift.begins) if shift.begins else None,
        opens=begins.hour * 60 + begins.minute if begins else 0,
        themes=frozenset(theme.pk for theme in opportunity.themes.all()),
        requires=frozenset(skill.pk for skill in opportunity.requires.all()),
        welcomes=frozenset(skill.pk for skill in opportunity.welcomes.all()),
        teaches=frozenset(skill.pk for skill in opportunity.teaches.all()),
        district=opportunity.district_id,
        point=opportunity.point,
        from_age=opportunity.from_age,
    )
