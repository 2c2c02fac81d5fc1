"""People and shifts as the plain values that scores and the match are worked out from."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db.models import IntegerField, Prefetch, QuerySet, Value
from django.utils.timezone import localtime

from vorort.volunteering.choices import HELD, AssignmentState
from vorort.volunteering.models import (
    Assignment,
    BudgetWindow,
    Opportunity,
    ProfileSkill,
    Shift,
    VolunteerProfile,
)
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


@dataclass(frozen=True)
class Offered:
    """What somebody likes, where, and when they have time."""

    themes: frozenset[int]
    districts: frozenset[int]
    windows: tuple[Window, ...]


def with_values(rows: "QuerySet[VolunteerProfile]", at: datetime) -> list[VolunteerProfile]:
    """With all that `as_volunteer` reads, in a fixed number of queries."""
    recent = Assignment.objects.filter(state__in=HELD, shift__cancelled_at=None).select_related(
        "shift__opportunity"
    )
    skills = ProfileSkill.objects.select_related("skill")
    found: list[VolunteerProfile] = list(
        rows.select_related("budget", "user", "address").prefetch_related(
            Prefetch("skills", skills), Prefetch("assignments", recent, to_attr="held_places")
        )
    )
    offered = _offered([profile.pk for profile in found])
    for profile in found:
        profile.offered = offered[profile.pk]  # type: ignore[attr-defined]  # brought along
    return found


def _offered(profiles: Sequence[int]) -> dict[int, Offered]:
    """Themes, districts and windows of all of them, in one statement."""
    likes, places = VolunteerProfile.themes.through.objects, VolunteerProfile.districts.through.objects
    windows = BudgetWindow.objects.filter(budget__profile__in=profiles).order_by()
    rows: dict[tuple[int, int], list[tuple[int, int, int]]] = defaultdict(list)
    for kind, profile, one, two, three in _together(
        likes.filter(volunteerprofile__in=profiles).values_list(
            *_marked(0), "volunteerprofile_id", "theme_id", *_NO_MORE
        ),
        places.filter(volunteerprofile__in=profiles).values_list(
            *_marked(1), "volunteerprofile_id", "district_id", *_NO_MORE
        ),
        windows.values_list(*_marked(2), "budget__profile_id", "weekday", "begins", "ends"),
    ):
        rows[profile, kind].append((one, two, three))
    return {
        key: Offered(
            frozenset(row[0] for row in rows[key, 0]),
            frozenset(row[0] for row in rows[key, 1]),
            tuple(Window(*row) for row in sorted(rows[key, 2])),
        )
        for key in profiles
    }


_NO_MORE = (Value(0, IntegerField()), Value(0, IntegerField()))


def _marked(number: int) -> tuple[Value]:
    """The first column: which of several questions a row answers."""
    return (Value(number, IntegerField()),)


def _together(first: QuerySet[Any, Any], *others: QuerySet[Any, Any]) -> Iterable[Any]:
    return first.union(*others, all=True)


_PARTS = ("themes", "requires", "welcomes", "teaches")
Parts = dict[str, frozenset[int]]


def _parts_of(opportunities: Sequence[int]) -> dict[int, Parts]:
    """Themes and skills of all of them, in one statement."""
    rows = []
    for number, name in enumerate(_PARTS):
        through = getattr(Opportunity, name).through.objects.filter(opportunity__in=opportunities)
        other = "theme_id" if name == "themes" else "skill_id"
        rows.append(through.values_list(*_marked(number), "opportunity_id", other))
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for number, opportunity, key in _together(*rows):
        found[opportunity, number].add(key)
    return {
        key: {name: frozenset(found[key, number]) for number, name in enumerate(_PARTS)}
        for key in opportunities
    }


def needs_of(shifts: Iterable[Shift], at: datetime) -> list[Need]:
    """What shifts still need, in the same order; their opportunities are brought along."""
    rows = list(shifts)
    parts = _parts_of(list({shift.opportunity_id for shift in rows}))
    return [_as_need(shift, parts[shift.opportunity_id], at) for shift in rows]


def need_of(shift: Shift, at: datetime) -> Need:
    """The same of one."""
    return needs_of([shift], at)[0]


def with_hosts(rows: QuerySet[Shift]) -> QuerySet[Shift]:
    """With what a need and a line about it say."""
    return rows.select_related("opportunity__thread", "opportunity__project", "opportunity__committee")


def as_volunteer(profile: VolunteerProfile, at: datetime) -> Volunteer | None:
    """What somebody offers; None where they have not said how much time they have."""
    budget = getattr(profile, "budget", None)
    if budget is None:
        return None
    held: Sequence[Assignment] = profile.held_places  # type: ignore[attr-defined]  # prefetched
    offered: Offered = profile.offered  # type: ignore[attr-defined]  # brought along
    today = localtime(at).date()
    gives = Budget(budget.minutes, budget.is_monthly)
    return Volunteer(
        profile.pk,
        gives,
        themes=offered.themes,
        skills=frozenset(row.skill_id for row in profile.skills.all() if row.counts_on(today)),
        learns=frozenset(row.skill_id for row in profile.skills.all() if row.wants_to_learn),
        windows=offered.windows,
        begins=budget.begins,
        ends=budget.ends,
        away=(Away(_FIRST_DAY, budget.paused_until),) if budget.paused_until else (),
        districts=offered.districts,
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


def _as_need(shift: Shift, parts: Parts, at: datetime) -> Need:
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
        **parts,
        district=opportunity.district_id,
        point=opportunity.point,
        from_age=opportunity.from_age,
    )
