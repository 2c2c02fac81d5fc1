"""The demo's helpers: four hundred invented people and six hundred shifts, two months back and six weeks ahead."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from django.db.models import F

from vorort.committees.models import Committee
from vorort.demo.texts import read
from vorort.districts.models import District, Theme
from vorort.ground.clock import first_moment, now
from vorort.ideas.choices import ParentWay
from vorort.volunteering.bulk import (
    OldHelper,
    OldOpportunity,
    OldShift,
    keep_helpers,
    keep_opportunities,
    keep_skills,
    keep_young,
)
from vorort.volunteering.choices import OpportunityKind
from vorort.volunteering.models import HelpConsent, Shift, Skill, VolunteerProfile
from vorort.volunteering.rules.values import Window

HELPERS, SHIFTS = 400, 600
BACK, AHEAD = 60, 42
# of a shift that lies ahead so many of a hundred places are taken; of one that is over nearly all were
TAKEN_AHEAD, TAKEN_BACK = 45, 90
Told = dict[str, Any]


def load_helping() -> None:
    """The same people and shifts on every load, but for the days, which count from today."""
    told, random, at = read("helping"), Random("helping"), now()  # noqa: S311  # drawn, not guessed
    skills, themes = keep_skills([tuple(row) for row in told["skills"]]), list(Theme.objects.all())
    districts = list(District.objects.defer("boundary"))
    helpers = keep_helpers(
        [_helper(told, number, random, themes, districts, skills) for number in range(HELPERS)], at
    )
    groups = list(
        Committee.objects.groups().living(at).filter(district__isnull=False).select_related("district")
    )
    rows = _opportunities(told, random, groups, themes, {skill.slug: skill for skill in skills}, helpers, at)
    keep_opportunities([*_until(rows, SHIFTS - 2), *_others(told, groups[0])], at)
    _let_young_help(helpers, at)


def _let_young_help(helpers: list[VolunteerProfile], at: datetime) -> None:
    """Three who need the consent of a parent, on the next shift with room: asked by mail, on paper, and agreed."""
    near = Shift.objects.open(at).filter(begins__gt=at + timedelta(days=4), most__gte=F("held") + 3)
    shift = (
        near.select_related("opportunity__thread", "opportunity__project").order_by("begins", "pk").first()
    )
    free = islice((who for who in helpers if not who.assignments.filter(shift__begins__gt=at).exists()), 3)
    consents = (
        HelpConsent(way=ParentWay.LINK, email="eltern@demo.example"),
        HelpConsent(way=ParentWay.PAPER),
        HelpConsent(way=ParentWay.PAPER, given_at=at),
    )
    if shift:
        for who, consent in zip(free, consents, strict=False):
            keep_young(shift, who, consent, at)


def _until(rows: Iterator[OldOpportunity], most: int) -> Iterator[OldOpportunity]:
    """Opportunities with so many shifts together, the last one cut."""
    left = most
    while left > 0:
        row = next(rows)
        yield OldOpportunity(**(vars(row) | {"shifts": tuple(islice(row.shifts, left))}))
        left -= len(row.shifts)


def _helper(
    told: Told,
    number: int,
    random: Random,
    themes: list[Theme],
    districts: list[District],
    skills: list[Skill],
) -> OldHelper:
    given, family = told["given"], told["family"]
    district, is_monthly = random.choice(districts), random.random() < 0.6
    days = sorted(random.sample(range(7), random.choice((1, 2, 3))))
    return OldHelper(
        email=f"helfer{number}@demo.example",
        name=f"{given[number % len(given)]} {family[number % len(family)]}-Beispiel",
        minutes=60 * random.choice((4, 6, 8, 12) if is_monthly else (2, 3, 4)),
        is_monthly=is_monthly,
        themes=random.sample(themes, random.choice((1, 2, 3))),
        districts=random.sample(districts, 1) if random.random() < 0.3 else [],
        skills=random.sample(skills, random.choice((0, 1, 2))),
        windows=[Window(day, 8 * 60, 22 * 60) if day > 4 else Window(day, 14 * 60, 22 * 60) for day in days],
        lon=district.label_lon,
        lat=district.label_lat,
        metres=random.choice((5_000, 10_000)) if district.label_lon is not None else None,
    )


def _opportunities(
    told: Told,
    random: Random,
    groups: list[Committee],
    themes: list[Theme],
    skills: dict[str, Skill],
    helpers: list[VolunteerProfile],
    at: datetime,
) -> Iterator[OldOpportunity]:
    """One after the other, each for a group and a day; who helps at that moment helps nowhere else."""
    number = 0
    busy: dict[int, list[tuple[datetime, datetime]]] = {}
    while True:
        row, group = told["opportunities"][number % len(told["opportunities"])], groups[number % len(groups)]
        first = first_moment((at + timedelta(days=random.randint(-BACK, AHEAD))).date())
        days = (first, first + timedelta(days=7))
        shifts = [
            _shift(day + timedelta(hours=hour), row["minutes"], wanted, random, helpers, busy, at)
            for day in days
            for hour, wanted in zip(row["hours"], row["wanted"], strict=True)
        ]
        district = group.district
        yield OldOpportunity(
            form_key=f"demo-{number}",
            host=group,
            title=row["title"],
            text=f"{row['text']}\n\n{told['note']}",
            district=district,
            shifts=shifts,
            where=told["places"][number % len(told["places"])],
            lon=district.label_lon if district else None,
            lat=district.label_lat if district else None,
            themes=[themes[row["theme"] % len(themes)]],
            teaches=[skills[row["teaches"]]] if "teaches" in row else [],
        )
        number += 1


def _shift(
    begins: datetime,
    minutes: int,
    wanted: int,
    random: Random,
    helpers: list[VolunteerProfile],
    busy: dict[int, list[tuple[datetime, datetime]]],
    at: datetime,
) -> OldShift:
    ends = begins + timedelta(minutes=minutes)
    share = TAKEN_BACK if ends < at else TAKEN_AHEAD
    number = sum(random.randrange(100) < share for _place in range(wanted))
    free = (
        who
        for who in random.sample(helpers, 40)
        if all(ends <= first or begins >= last for first, last in busy.get(who.pk, ()))
    )
    taken = list(islice(free, number))
    for who in taken:
        busy.setdefault(who.pk, []).append((begins, ends))
    return OldShift(begins, ends, minutes, wanted, taken, least=max(1, wanted // 2))


def _others(told: Told, group: Committee) -> Iterator[OldOpportunity]:
    """A small task and a role, so that both are there to see."""
    common: Told = {"host": group, "district": group.district}
    yield OldOpportunity(
        "demo-task", title="Flyer für das Sommerfest falten", text=told["note"], kind=OpportunityKind.TASK,
        shifts=[OldShift(None, None, 30, 5, due=now() + timedelta(days=20))], **common,
    )  # fmt: skip
    yield OldOpportunity(
        "demo-role", title="Patenschaft für ein Beet", text=told["note"], kind=OpportunityKind.ROLE,
        shifts=[OldShift(None, None, 120, 3)], **common,
    )  # fmt: skip
