"""People and shifts as the plain values that scores and the match are worked out from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce
from django.utils.timezone import localtime

from vorort.ground.among import among
from vorort.ground.gathered import gather
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


def day_of(shift: "Shift | Held", at: datetime) -> date:
    """On which day a shift counts: a task on its last, a role today."""
    return localtime(shift.begins or shift.due or at).date()


class Held(NamedTuple):
    """A place somebody has, or is asked to take, with the shift it is on."""

    volunteer: int
    state: str
    begins: datetime | None
    ends: datetime | None
    due: datetime | None
    minutes: int
    lon: float | None
    lat: float | None
    host: int

    @property
    def point(self) -> tuple[float, float] | None:
        return (self.lon, self.lat) if self.lon is not None and self.lat is not None else None


_PARTS = ("themes", "requires", "welcomes", "teaches")
Parts = dict[str, frozenset[int]]
Questions = dict[str, QuerySet[Any, Any]]
Found = Mapping[str, list[Any]]


@dataclass(frozen=True)
class Offered:
    """What somebody likes and can do, where, when they have time, and what they have agreed to already."""

    themes: frozenset[int]
    districts: frozenset[int]
    windows: tuple[Window, ...]
    skills: tuple[ProfileSkill, ...]
    held: tuple[Held, ...]


def people_and_needs(
    rows: "QuerySet[VolunteerProfile]", shifts: Iterable[Shift], at: datetime
) -> tuple[list[VolunteerProfile], list[Need]]:
    """People with all that `as_volunteer` reads, and what shifts still need, in their order: two statements.

    The opportunities of the shifts are brought along.
    """
    people: list[VolunteerProfile] = list(rows.select_related("budget", "user", "address"))
    wanting = list(shifts)
    found = gather(
        _asked_of_people([profile.pk for profile in people])
        | _asked_of_opportunities({shift.opportunity_id for shift in wanting})
    )
    offered, parts = _offered(found), _parts(found)
    for profile in people:
        profile.offered = offered(profile.pk)  # type: ignore[attr-defined]  # brought along
    return people, [_as_need(shift, parts(shift.opportunity_id), at) for shift in wanting]


def need_of(shift: Shift, at: datetime) -> Need:
    """What one still needs."""
    return _as_need(
        shift, _parts(gather(_asked_of_opportunities({shift.opportunity_id})))(shift.opportunity_id), at
    )


def _asked_of_people(profiles: Iterable[int]) -> Questions:
    likes, places = VolunteerProfile.themes.through.objects, VolunteerProfile.districts.through.objects
    these = among(profiles)
    windows = BudgetWindow.objects.filter(budget__profile__in=these).order_by("weekday", "begins", "ends")
    held = Assignment.objects.filter(volunteer__in=these, state__in=HELD, shift__cancelled_at=None)
    return {
        "likes": likes.filter(volunteerprofile__in=these).values_list("volunteerprofile_id", "theme_id"),
        "places": places.filter(volunteerprofile__in=these).values_list("volunteerprofile_id", "district_id"),
        "windows": windows.values_list("budget__profile_id", "weekday", "begins", "ends"),
        "skills": ProfileSkill.objects.filter(profile__in=these).select_related("skill"),
        "held": held.annotate(host=_HOST).values_list(*_OF_HELD),
    }


def _asked_of_opportunities(opportunities: Iterable[int]) -> Questions:
    these = among(opportunities)
    return {
        name: getattr(Opportunity, name)
        .through.objects.filter(opportunity__in=these)
        .values_list("opportunity_id", "theme_id" if name == "themes" else "skill_id")
        for name in _PARTS
    }


def _offered(found: Found) -> Callable[[int], Offered]:
    """What each person offers."""
    of = {name: _by_first(found[name]) for name in ("likes", "places", "windows", "held")}
    skills: dict[int, list[ProfileSkill]] = defaultdict(list)
    for row in found["skills"]:
        skills[row.profile_id].append(row)
    return lambda key: Offered(
        frozenset(row[1] for row in of["likes"][key]),
        frozenset(row[1] for row in of["places"][key]),
        tuple(Window(*row[1:4]) for row in of["windows"][key]),
        tuple(skills[key]),
        tuple(Held(*row[:9]) for row in of["held"][key]),
    )


def _parts(found: Found) -> Callable[[int], Parts]:
    """Themes and skills of each opportunity."""
    of = {name: _by_first(found[name]) for name in _PARTS}
    return lambda key: {name: frozenset(row[1] for row in rows[key]) for name, rows in of.items()}


def _by_first(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


# one number for projects and committees, as `host_key` says
_HOST = Coalesce("shift__opportunity__project", -F("shift__opportunity__committee"))
_OF_HELD = (
    "volunteer", "state", "shift__begins", "shift__ends", "shift__due", "shift__minutes", "shift__opportunity__lon",
    "shift__opportunity__lat", "host",
)  # fmt: skip


def with_hosts(rows: QuerySet[Shift]) -> QuerySet[Shift]:
    """With what a need and a line about it say."""
    return rows.select_related("opportunity__thread", "opportunity__project", "opportunity__committee")


def as_volunteer(profile: VolunteerProfile, at: datetime) -> Volunteer | None:
    """What somebody offers; None where they have not said how much time they have."""
    budget = getattr(profile, "budget", None)
    if budget is None:
        return None
    offered: Offered = profile.offered  # type: ignore[attr-defined]  # brought along
    today = localtime(at).date()
    gives = Budget(budget.minutes, budget.is_monthly)
    return Volunteer(
        profile.pk,
        gives,
        themes=offered.themes,
        skills=frozenset(row.skill_id for row in offered.skills if row.counts_on(today)),
        learns=frozenset(row.skill_id for row in offered.skills if row.wants_to_learn),
        windows=offered.windows,
        begins=budget.begins,
        ends=budget.ends,
        away=(Away(_FIRST_DAY, budget.paused_until),) if budget.paused_until else (),
        districts=offered.districts,
        point=profile.point,
        reach=profile.metres,
        born_in=profile.born_in,
        busy=tuple(_busy(offered.held, at)),
        spent=_spent(offered.held, gives, at),
        hosts=frozenset(row.host for row in offered.held),
        lately=sum(1 for row in offered.held if row.begins and at - LATELY <= row.begins),
    )


def _busy(held: Iterable[Held], at: datetime) -> Iterable[Busy]:
    for row in held:
        if row.begins and row.ends and row.ends > at:
            yield Busy(minutes_of(row.begins), minutes_of(row.ends), row.point)


def _spent(held: Iterable[Held], gives: Budget, at: datetime) -> dict[date, int]:
    """What is taken of each week or month, also by offers that wait for an answer and by roles."""
    spent: dict[date, int] = defaultdict(int)
    for row in held:
        if row.begins or row.due or row.state == AssignmentState.ACCEPTED:
            spent[gives.period_of(day_of(row, at))] += row.minutes
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
