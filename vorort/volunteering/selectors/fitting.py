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
from vorort.volunteering.selectors.values import as_volunteer, people_and_needs, with_hosts

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
    found, _needs = people_and_needs(VolunteerProfile.objects.filter(pk=profile.pk), (), at)
    return as_volunteer(found[0], at) if found else None


def fits_you(profile: VolunteerProfile, at: datetime, most: int = 6) -> list[Fitting]:
    """Shifts that fit somebody best, the best first; none they have answered already, one of each opportunity."""
    answered = Assignment.objects.filter(volunteer=profile).values("shift")
    public = Shift.objects.open(at).filter(opportunity__thread__visibility="public").exclude(pk__in=answered)
    rows = [shift for shift in with_hosts(public).order_by("begins", "pk")[:MOST_SHIFTS] if shift.free]
    people, needs = people_and_needs(VolunteerProfile.objects.filter(pk=profile.pk), rows, at)
    person = as_volunteer(people[0], at) if people else None
    if person is None:
        return []
    found = [
        Fitting(shift, profile, points, reasons(person, need))
        for shift, need in zip(rows, needs, strict=True)
        if (points := score(person, need))
    ]
    found.sort(key=lambda row: (-row.score, row.shift.begins or at, row.shift.pk))
    best: dict[int, Fitting] = {}
    for row in found:
        best.setdefault(row.shift.opportunity_id, row)
    return list(best.values())[:most]


def who_could_help(shift: Shift, at: datetime, most: int = 20) -> list[Fitting]:
    """People whom a shift fits and who want to be asked, the best first; nobody who was asked for it before."""
    asked = Assignment.objects.filter(shift=shift).values("volunteer")
    rows = VolunteerProfile.objects.asked().exclude(pk__in=asked).order_by("pk")[:MOST_PEOPLE]
    people, (need,) = people_and_needs(rows, [shift], at)
    found = [
        (fitness(person, need), profile, person)
        for profile in people
        if (person := as_volunteer(profile, at)) and could_do(person, need)
    ]
    found.sort(key=lambda row: (-row[0], row[1].pk))
    return [
        Fitting(shift, profile, points, reasons(person, need)) for points, profile, person in found[:most]
    ]


def reached_by(opportunity: Opportunity, at: datetime) -> list[VolunteerProfile]:
    """Whom a call for help would reach: everybody who wants calls, has an address, and whom one of the open shifts fits."""
    shifts = Shift.objects.open(at).filter(opportunity=opportunity).order_by("begins", "pk")[:MOST_SHIFTS]
    taking_part = Assignment.objects.filter(shift__opportunity=opportunity).values("volunteer")
    rows = VolunteerProfile.objects.asked().filter(wants_calls=True).exclude(pk__in=taking_part)
    profiles, needs = people_and_needs(rows.order_by("pk")[:MOST_PEOPLE], with_hosts(shifts), at)
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
    rows = VolunteerProfile.objects.asked().order_by("pk")[:MOST_PEOPLE]
    profiles, needs = people_and_needs(rows, shifts, at)
    people = tuple(person for profile in profiles if (person := as_volunteer(profile, at)))
    asked = Assignment.objects.filter(shift__in=shifts).values_list("volunteer", "shift")
    return Problem(people, tuple(needs), bans=frozenset(_pairs(asked)))


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
