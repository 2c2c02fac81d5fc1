"""One score, two views: what fits somebody, and who could help. And what a match looks at."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any, NamedTuple

from vorort.committees.models import Committee
from vorort.projects.models import Project
from vorort.volunteering.choices import OpportunityKind
from vorort.volunteering.models import Assignment, Match, Opportunity, Shift, VolunteerProfile
from vorort.volunteering.rules.fit import Reason, fitness, reasons, score
from vorort.volunteering.rules.limits import could_do
from vorort.volunteering.rules.values import Pair, Problem, Volunteer
from vorort.volunteering.selectors.values import as_volunteer, need_of, needs_of, with_hosts, with_values

# of what comes next; further away nobody plans by proposals
MOST_SHIFTS = 400
MOST_PEOPLE = 3_000


class Fitting(NamedTuple):
    """A shift that fits somebody, or somebody whom a shift fits."""

    shift: Shift
    profile: VolunteerProfile
    score: int
    reason: Reason


def values_of(profile: VolunteerProfile, at: datetime) -> Volunteer | None:
    """One person as values."""
    found = with_values(VolunteerProfile.objects.filter(pk=profile.pk), at)
    return as_volunteer(found[0], at) if found else None


def fits_you(profile: VolunteerProfile, at: datetime, most: int = 6) -> list[Fitting]:
    """Shifts that fit somebody best, the best first; none they have answered already, one of each opportunity."""
    person = values_of(profile, at)
    if person is None:
        return []
    answered = Assignment.objects.filter(volunteer=profile).values("shift")
    public = Shift.objects.open(at).filter(opportunity__thread__visibility="public").exclude(pk__in=answered)
    rows = [shift for shift in with_hosts(public).order_by("begins", "pk")[:MOST_SHIFTS] if shift.free]
    found = [
        Fitting(shift, profile, points, reasons(person, need))
        for shift, need in zip(rows, needs_of(rows, at), strict=True)
        if (points := score(person, need))
    ]
    found.sort(key=lambda row: (-row.score, row.shift.begins or at, row.shift.pk))
    best: dict[int, Fitting] = {}
    for row in found:
        best.setdefault(row.shift.opportunity_id, row)
    return list(best.values())[:most]


def who_could_help(shift: Shift, at: datetime, most: int = 20) -> list[Fitting]:
    """People whom a shift fits and who want to be asked, the best first; nobody who was asked for it before."""
    need = need_of(shift, at)
    asked = Assignment.objects.filter(shift=shift).values("volunteer")
    rows = VolunteerProfile.objects.asked().exclude(pk__in=asked).order_by("pk")[:MOST_PEOPLE]
    found = [
        Fitting(shift, profile, fitness(person, need), reasons(person, need))
        for profile in with_values(rows, at)
        if (person := as_volunteer(profile, at)) and could_do(person, need)
    ]
    found.sort(key=lambda row: (-row.score, row.profile.pk))
    return found[:most]


def reached_by(opportunity: Opportunity, at: datetime) -> list[VolunteerProfile]:
    """Whom a call for help would reach: everybody who wants calls, has an address, and whom one of the open shifts fits."""
    shifts = Shift.objects.open(at).filter(opportunity=opportunity).order_by("begins", "pk")[:MOST_SHIFTS]
    needs = needs_of(with_hosts(shifts), at)
    taking_part = Assignment.objects.filter(shift__opportunity=opportunity).values("volunteer")
    rows = VolunteerProfile.objects.asked().filter(wants_calls=True).exclude(pk__in=taking_part)
    profiles = with_values(rows.select_related("user", "address").order_by("pk")[:MOST_PEOPLE], at)
    return [
        profile
        for profile in profiles
        if profile.email
        and (person := as_volunteer(profile, at))
        and any(could_do(person, need) for need in needs)
    ]


def shifts_to_match(host: Project | Committee, at: datetime) -> list[Shift]:
    """Shifts and tasks of a project or committee that still want people."""
    mine = {"opportunity__project": host} if isinstance(host, Project) else {"opportunity__committee": host}
    rows = Shift.objects.open(at).filter(**mine).exclude(opportunity__kind=OpportunityKind.ROLE)
    ordered = with_hosts(rows).order_by("begins", "pk")[:MOST_SHIFTS]
    return [shift for shift in ordered if shift.held < shift.wanted]


def problem_of(match: Match, at: datetime) -> Problem:
    """What a match has to solve. Whoever was asked for a shift before is not asked again."""
    shifts = shifts_to_match(match.host, at)
    rows = with_values(VolunteerProfile.objects.asked().order_by("pk")[:MOST_PEOPLE], at)
    people = tuple(person for profile in rows if (person := as_volunteer(profile, at)))
    asked = Assignment.objects.filter(shift__in=shifts).values_list("volunteer", "shift")
    return Problem(people, tuple(needs_of(shifts, at)), bans=frozenset(_pairs(asked)))


def _pairs(rows: Iterable[tuple[int, int]]) -> Iterable[Pair]:
    return ((volunteer, shift) for volunteer, shift in rows)


def plain(reason: Reason) -> dict[str, Any]:
    """A reason as it is kept with an offer."""
    return asdict(reason)


def reason_of(kept: dict[str, Any]) -> Reason:
    """A reason as it was kept."""
    told: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()
    }
    return Reason(**told)
