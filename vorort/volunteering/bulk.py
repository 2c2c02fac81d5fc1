"""The second writer: helpers and opportunities by the hundred, for the demo and measurements.

What it writes passes the same constraints and triggers as what comes through the door. It states no facts: nobody is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.timezone import localtime

from vorort.committees.models import Committee
from vorort.districts.models import District, Theme
from vorort.people.models import Address
from vorort.projects.models import Project
from vorort.search.bulk import index_all
from vorort.threads.models import Step, Thread
from vorort.volunteering.actions.inside import found_in, relist
from vorort.volunteering.choices import AssignmentState, HoursKind, OpportunityKind
from vorort.volunteering.models import (
    Assignment,
    BudgetWindow,
    HelpConsent,
    Hours,
    Opportunity,
    ProfileSkill,
    Shift,
    Skill,
    TimeBudget,
    VolunteerProfile,
)
from vorort.volunteering.rules.consents import consent_ends
from vorort.volunteering.rules.values import Window

AT_A_TIME = 500


@dataclass(frozen=True)
class OldHelper:
    """What somebody offers."""

    email: str
    name: str
    minutes: int
    is_monthly: bool = True
    themes: Sequence[Theme] = ()
    districts: Sequence[District] = ()
    skills: Sequence[Skill] = ()
    windows: Sequence[Window] = ()
    lon: float | None = None
    lat: float | None = None
    metres: int | None = None


@dataclass(frozen=True)
class OldShift:
    """When, how many, and who: those who come, or came where it is over."""

    begins: datetime | None
    ends: datetime | None
    minutes: int
    wanted: int
    helpers: Sequence[VolunteerProfile] = ()
    least: int = 1
    due: datetime | None = None
    title: str = ""


@dataclass(frozen=True)
class OldOpportunity:
    """`form_key` names it for ever."""

    form_key: str
    host: Project | Committee
    title: str
    text: str
    district: District | None
    shifts: Sequence[OldShift]
    kind: str = OpportunityKind.SHIFTS
    where: str = ""
    lon: float | None = None
    lat: float | None = None
    themes: Sequence[Theme] = ()
    teaches: Sequence[Skill] = ()


def keep_skills(rows: Sequence[tuple[str, str, str]]) -> list[Skill]:
    """The city's words for what one can do: slug, German and English."""
    return [
        Skill.objects.get_or_create(slug=slug, defaults={"name_de": de, "name_en": en, "position": place})[0]
        for place, (slug, de, en) in enumerate(rows)
    ]


def keep_helpers(rows: Sequence[OldHelper], at: datetime) -> list[VolunteerProfile]:
    """People with a confirmed address each, and what they offer."""
    addresses = Address.objects.bulk_create(
        (Address(email=row.email, confirmed_at=at) for row in rows), AT_A_TIME
    )
    made = VolunteerProfile.objects.bulk_create(
        (
            VolunteerProfile(
                address=address, name=row.name, wants_proposals=True, wants_calls=True, is_example=True,
                lon=row.lon, lat=row.lat, metres=row.metres,
            )
            for row, address in zip(rows, addresses, strict=True)
        ),
        AT_A_TIME,
    )  # fmt: skip
    pairs = list(zip(rows, made, strict=True))
    budgets = TimeBudget.objects.bulk_create(
        (TimeBudget(profile=who, minutes=row.minutes, is_monthly=row.is_monthly) for row, who in pairs),
        AT_A_TIME,
    )
    BudgetWindow.objects.bulk_create(
        (
            BudgetWindow(budget=budget, weekday=window.weekday, begins=window.begins, ends=window.ends)
            for row, budget in zip(rows, budgets, strict=True)
            for window in row.windows
        ),
        AT_A_TIME,
    )
    ProfileSkill.objects.bulk_create(
        (ProfileSkill(profile=who, skill=skill) for row, who in pairs for skill in row.skills), AT_A_TIME
    )
    _link(VolunteerProfile, "themes", ((who.pk, row.pk) for old, who in pairs for row in old.themes))
    _link(VolunteerProfile, "districts", ((who.pk, row.pk) for old, who in pairs for row in old.districts))
    return made


def _link(model: Any, name: str, pairs: Any) -> None:
    """Rows between two tables."""
    field = model._meta.get_field(name)
    through, mine, theirs = (
        getattr(model, name).through,
        field.m2m_field_name(),
        field.m2m_reverse_field_name(),
    )
    rows = (through(**{f"{mine}_id": one, f"{theirs}_id": other}) for one, other in pairs)
    through.objects.bulk_create(rows, AT_A_TIME)


def keep_opportunities(rows: Sequence[OldOpportunity], at: datetime) -> list[Opportunity]:
    """Opportunities with shifts, who takes part, and confirmed hours of what is over."""
    threads = Thread.objects.bulk_create(
        (
            Thread(kind="opportunity", title=row.title, district=row.district, visibility="public")
            for row in rows
        ),
        AT_A_TIME,
    )
    made = Opportunity.objects.bulk_create(map(_opportunity, rows, threads), AT_A_TIME)
    pairs = list(zip(rows, made, strict=True))
    Step.objects.bulk_create((Step(thread=thread, what="published", at=at) for thread in threads), AT_A_TIME)
    _link(Opportunity, "themes", ((one.pk, row.pk) for old, one in pairs for row in old.themes))
    _link(Opportunity, "teaches", ((one.pk, row.pk) for old, one in pairs for row in old.teaches))
    _keep_shifts(pairs, at)
    for opportunity in made:
        relist(opportunity, at)
    index_all(found for opportunity in made for found in found_in(opportunity))
    return made


def keep_young(shift: Shift, who: VolunteerProfile, consent: HelpConsent, at: datetime) -> None:
    """Somebody whose parent has to agree, as the consent says: the place is kept, or theirs."""
    row = Assignment(shift=shift, volunteer=who, state=AssignmentState.CONSENT)
    row.expires_at = consent_ends(at, shift.begins, shift.ends or shift.due)
    row.save()
    consent.assignment, consent.asked_at = row, at
    consent.save()
    if consent.given_at:
        row.state, row.accepted_at, row.expires_at = AssignmentState.ACCEPTED, at, None
        row.save()
    shift.count()
    relist(shift.opportunity, at)


def _opportunity(row: OldOpportunity, thread: Thread) -> Opportunity:
    of = {"project": row.host} if isinstance(row.host, Project) else {"committee": row.host}
    return Opportunity(
        thread=thread, kind=row.kind, text=row.text, district=row.district, where=row.where, lon=row.lon, lat=row.lat,
        form_key=row.form_key, **of,
    )  # fmt: skip


def _keep_shifts(pairs: Sequence[tuple[OldOpportunity, Opportunity]], at: datetime) -> None:
    told = [(shift, one) for old, one in pairs for shift in old.shifts]
    shifts = Shift.objects.bulk_create(
        (
            Shift(
                opportunity=one, title=row.title, begins=row.begins, ends=row.ends, due=row.due, minutes=row.minutes,
                least=row.least, wanted=row.wanted, most=row.wanted, held=len(row.helpers), code=f"BSP{number:03}",
            )
            for number, (row, one) in enumerate(told)
        ),
        AT_A_TIME,
    )  # fmt: skip
    made = Assignment.objects.bulk_create(
        (
            _assignment(shift, who, at)
            for (row, _one), shift in zip(told, shifts, strict=True)
            for who in row.helpers
        ),
        AT_A_TIME,
    )
    Hours.objects.bulk_create(
        (_hours(row, at) for row in made if row.state == AssignmentState.DONE), AT_A_TIME
    )


def _assignment(shift: Shift, who: VolunteerProfile, at: datetime) -> Assignment:
    is_over = shift.ends is not None and shift.ends < at
    state = AssignmentState.DONE if is_over else AssignmentState.ACCEPTED
    return Assignment(
        shift=shift, volunteer=who, state=state, accepted_at=at, ended_at=shift.ends if is_over else None
    )


def _hours(row: Assignment, at: datetime) -> Hours:
    shift = row.shift
    return Hours(
        volunteer=row.volunteer, opportunity=shift.opportunity, assignment=row, kind=HoursKind.CONFIRMATION,
        day=localtime(shift.begins or at).date(), minutes=shift.minutes, at=at,
    )  # fmt: skip
