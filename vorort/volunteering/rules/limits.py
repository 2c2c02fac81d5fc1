"""What is never proposed to anybody: against their age, their time, their reach, or at two places at once."""

from collections.abc import Iterable
from datetime import date
from math import cos, hypot, radians

from vorort.volunteering.rules.values import MINUTES_OF_DAY, Busy, Need, Point, Volunteer, Window

# § 14 JArbSchG does not bind who helps unpaid; the city asks for no more of young people than of those who are paid
OF_AGE = 18
LATE_FROM = 16
LATEST_OF_CHILDREN = 20 * 60
LATEST_OF_YOUTH = 22 * 60
# between two places: getting ready, and then as fast as a bus with its stops or an unhurried bicycle
READY = 10
METRES_A_MINUTE = 150
# where one of the places is not known
SOMEWHERE = 20
_METRES_PER_DEGREE = 111_320


def metres_between(one: Point, other: Point) -> int:
    """The way between two points of one city, good to a metre."""
    squeeze = cos(radians((one[1] + other[1]) / 2))
    return int(hypot((one[0] - other[0]) * squeeze, one[1] - other[1]) * _METRES_PER_DEGREE)


def travel_minutes(one: Point | None, other: Point | None) -> int:
    """How long it takes from one place to the next."""
    if one is None or other is None:
        return SOMEWHERE
    metres = metres_between(one, other)
    return READY + metres // METRES_A_MINUTE if metres else 0


def collides(one: Busy, other: Busy) -> bool:
    """Nobody can do both: they overlap, or there is no time to get from one to the other."""
    first, second = (one, other) if one.begins <= other.begins else (other, one)
    return first.ends + travel_minutes(first.point, second.point) > second.begins


def overlap(one: Busy, other: Busy) -> bool:
    """Both happen at the same moment, whatever the way between them."""
    return one.begins < other.ends and other.begins < one.ends


def as_busy(need: Need) -> Busy | None:
    """When somebody who takes it is there; None for what is done at any time."""
    return None if need.begins is None else Busy(need.begins, need.begins + need.minutes, need.point)


def years_at(born_in: int, day: date) -> int:
    """How old somebody is at least, of whom only the year of birth is known."""
    return day.year - born_in - 1


def is_old_enough(born_in: int | None, need: Need) -> bool:
    """Of age, or as old as it takes and home in time."""
    if born_in is None:
        return True
    age = years_at(born_in, need.day)
    if age < need.from_age:
        return False
    if age >= OF_AGE or need.begins is None:
        return True
    latest = LATEST_OF_YOUTH if age >= LATE_FROM else LATEST_OF_CHILDREN
    return need.opens + need.minutes <= latest


def is_there(person: Volunteer, day: date) -> bool:
    """Within the time they have given, and not during a pause."""
    if (person.begins and day < person.begins) or (person.ends and day > person.ends):
        return False
    return not any(away.begins <= day <= away.ends for away in person.away)


def is_within(windows: Iterable[Window], weekday: int, opens: int, minutes: int) -> bool:
    """All of a time lies within windows, also where they touch each other or it goes on after midnight."""
    reached, ends = opens, min(opens + minutes, MINUTES_OF_DAY)
    mine = list(windows)
    for window in sorted(window for window in mine if window.weekday == weekday):
        if window.begins <= reached < window.ends:
            reached = window.ends
    if reached < ends:
        return False
    rest = opens + minutes - MINUTES_OF_DAY
    return rest <= 0 or is_within(mine, (weekday + 1) % 7, 0, rest)


def has_time(person: Volunteer, need: Need) -> bool:
    """Free at that time, and enough left of the stated budget of that week or month."""
    if need.minutes > left_of_budget(person, need.day) or not is_there(person, need.day):
        return False
    taken = as_busy(need)
    if taken is None:
        return True
    if person.windows and not is_within(person.windows, need.day.weekday(), need.opens, need.minutes):
        return False
    return not any(collides(taken, busy) for busy in person.busy)


def left_of_budget(person: Volunteer, day: date) -> int:
    """Minutes somebody still gives in the week or month of a day."""
    return person.budget.minutes - person.spent.get(person.budget.period_of(day), 0)


def is_near(person: Volunteer, need: Need) -> bool:
    """In a district they named or within their reach; whoever names neither goes everywhere."""
    if person.point and person.reach is not None and need.point:
        return metres_between(person.point, need.point) <= person.reach
    return not person.districts or need.district is None or need.district in person.districts


def could_do(person: Volunteer, need: Need) -> bool:
    """May be proposed at all."""
    return (
        (not person.themes or not need.themes or not person.themes.isdisjoint(need.themes))
        and need.requires <= person.skills
        and has_time(person, need)
        and is_old_enough(person.born_in, need)
        and is_near(person, need)
    )
