"""How well somebody fits a shift: one figure for both sides, and the reasons for it as values.

A figure between 1 and 100: up to 30 for shared themes, 20 for skills, 20 for the way, 15 for whom one knows already, and 15
for those who were asked little lately. It orders proposals, never people.
"""

from dataclasses import dataclass

from vorort.volunteering.rules.limits import could_do, left_of_budget, metres_between
from vorort.volunteering.rules.values import Need, Volunteer

_OF_THEMES = (0, 16, 25, 30)
_A_SKILL, _MOST_OF_SKILLS = 10, 20
_OF_WAY, _OF_DISTRICT = 20, 10
_FULL_MARKS_WITHIN, _NOTHING_BEYOND = 500, 10_500
_KNOWN = 15
_ASKED_LITTLE, _EACH_TIME = 15, 3


@dataclass(frozen=True)
class Reason:
    """Why a proposal fits. Keys are primary keys; a face puts it into words."""

    themes: tuple[int, ...] = ()
    uses: tuple[int, ...] = ()
    learns: tuple[int, ...] = ()
    # how many of the minutes somebody still has in that week or month
    minutes: int = 0
    left: int = 0
    monthly: bool = False
    metres: int | None = None
    in_district: bool = False
    knows_host: bool = False


def score(person: Volunteer, need: Need) -> int:
    """How well they fit; 0 where it may not be proposed."""
    return fitness(person, need) if could_do(person, need) else 0


def fitness(person: Volunteer, need: Need) -> int:
    """How well they fit, of a pair that may be proposed."""
    points = _OF_THEMES[min(len(person.themes & need.themes), 3)]
    points += _of_skills(person, need)
    points += _of_way(person, need)
    points += _KNOWN if need.host in person.hosts else 0
    points += max(0, _ASKED_LITTLE - _EACH_TIME * person.lately)
    return max(1, points)


def _of_skills(person: Volunteer, need: Need) -> int:
    used = len(person.skills & (need.requires | need.welcomes))
    learned = len((person.learns - person.skills) & need.teaches)
    return min(_MOST_OF_SKILLS, _A_SKILL * (used + learned))


def _of_way(person: Volunteer, need: Need) -> int:
    if person.point and need.point:
        beyond = max(0, metres_between(person.point, need.point) - _FULL_MARKS_WITHIN)
        span = _NOTHING_BEYOND - _FULL_MARKS_WITHIN
        return max(0, _OF_WAY * (span - beyond) // span)
    return _OF_DISTRICT if need.district in person.districts else 0


def reasons(person: Volunteer, need: Need) -> Reason:
    """Why they fit."""
    return Reason(
        themes=tuple(sorted(person.themes & need.themes)),
        uses=tuple(sorted(person.skills & (need.requires | need.welcomes))),
        learns=tuple(sorted((person.learns - person.skills) & need.teaches)),
        minutes=need.minutes,
        left=left_of_budget(person, need.day),
        monthly=person.budget.monthly,
        metres=metres_between(person.point, need.point) if person.point and need.point else None,
        in_district=need.district in person.districts,
        knows_host=need.host in person.hosts,
    )
