"""What a district wants to be and do, as somebody may see it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db.models import CharField, Count, F, IntegerField, Prefetch, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from vorort.committees.choices import OF_THE_ASSOCIATION, CommitteeKind
from vorort.committees.models import Committee, HeldSeat, Mandate, seats_of_user
from vorort.direction.choices import ProfileState, ProgrammeState, TaskState
from vorort.direction.models import (
    Profile,
    ProfileGoal,
    ProfileQuerySet,
    ProgrammeTask,
    WorkProgramme,
    WorkProgrammeQuerySet,
)
from vorort.direction.models.reach import WORKING, committees_of, is_office_of, working_seats
from vorort.direction.rules.progress import Progress
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor


def profiles_of(district: District, actor: Actor) -> ProfileQuerySet:
    """All versions somebody may see with their goals, the newest first."""
    rows = Profile.objects.visible_to(actor).filter(district=district)
    goals = Prefetch("goals", ProfileGoal.objects.order_by("position"))
    return rows.select_related("drafted_by", "adopted_by").prefetch_related(goals).order_by("-version")


def current_and_draft(profiles: Iterable[Profile]) -> tuple[Profile | None, Profile | None]:
    """Of the versions of one district the adopted one in force and the draft of the next."""
    rows = list(profiles)
    current = next((row for row in rows if row.is_adopted), None)
    return current, next((row for row in rows if not row.is_adopted), None)


@dataclass(frozen=True)
class VersionInBrief:
    """A version of a profile without its text."""

    version: int
    state: ProfileState
    adopted_on: date | None
    handed_in_at: datetime | None
    drafted_by: str
    goals: tuple[str, ...]


def versions_in_brief(
    district: District, actor: Actor, at: datetime
) -> tuple[VersionInBrief | None, VersionInBrief | None]:
    """The version in force and the draft, as far as somebody may see them; in one statement."""
    rows = Profile.objects.visible_to(actor, at).filter(district=district)
    told = rows.order_by("-version", "goals__position").values_list(
        "version", "state", "adopted_on", "handed_in_at", "drafted_by__name", "goals__title"
    )
    found = [
        VersionInBrief(
            number, ProfileState(state), adopted, handed_in, name, tuple(row[-1] for row in lines if row[-1])
        )
        for (number, state, adopted, handed_in, name), lines in groupby(told, lambda row: row[:-1])
    ]
    current = next((row for row in found if row.state == ProfileState.ADOPTED), None)
    return current, next((row for row in found if row.state != ProfileState.ADOPTED), None)


@dataclass(frozen=True)
class InBrief:
    """What everybody first reads of a district: its profile in force (no day: none) and its latest programme (no year)."""

    text: str = ""
    adopted_on: date | None = None
    goals: tuple[str, ...] = ()
    year: int = 0
    progress: Progress = field(default_factory=Progress)


def direction_in_brief(district: District) -> InBrief:
    """As everybody sees it, in one statement."""
    number, words = IntegerField(), CharField()
    of_profiles = Profile.objects.visible_to(ANONYMOUS).adopted().filter(district=district).order_by()
    profiles = of_profiles.values_list(
        Value(0, output_field=number), "version", "text", "adopted_on",
        Coalesce("goals__position", 0), Coalesce("goals__title", Value("", output_field=words)),
        Value(0, output_field=number),
    )  # fmt: skip
    programmes = programmes_of(district, ANONYMOUS).adopted().order_by()
    counted = programmes.values_list(
        "year", "number_done", Value("", output_field=words), "adopted_on", "number_planned",
        Value("", output_field=words), "number_dropped",
    )  # fmt: skip
    rows = list(profiles.union(counted, all=True))
    return InBrief(**_profile_in(rows), **_programme_in(rows))


def _profile_in(rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    """Of the rows for the goals of all versions those of the latest."""
    latest = max((row[1] for row in rows if not row[0]), default=0)
    mine = sorted((row for row in rows if not row[0] and row[1] == latest), key=lambda row: row[4])
    if not mine:
        return {}
    return {
        "text": mine[0][2],
        "adopted_on": mine[0][3],
        "goals": tuple(row[5] for row in mine if row[5]),
    }


def _programme_in(rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    """Of the rows for all years the latest."""
    year, done, _text, _day, planned, _title, dropped = max(rows, key=lambda row: row[0], default=(0,) * 7)
    return {"year": year, "progress": Progress(done, planned, dropped)} if year else {}


def drafting_committees(district: District, actor: Actor, at: datetime) -> QuerySet[Committee]:
    """For which committees of a district somebody may draft: where they sit; the office for all of them."""
    of_district = Committee.objects.living(at).filter(district=district, kind__in=WORKING)
    if not is_office_of(district, actor, at):
        of_district = of_district.filter(pk__in=committees_of(actor, at).values("pk"))
    return of_district.select_related("district").defer("district__boundary").order_by("kind", "name")


def works_in(district: District, actor: Actor, at: datetime) -> bool:
    """Whether somebody sits in a committee of the district, or is its office."""
    return bool(_seats_in(district, actor, at)) or is_office_of(district, actor, at)


def steers(district: District, actor: Actor, at: datetime) -> bool:
    """Whether somebody sits in the steering committee of the district, or is its office."""
    kinds = {seat.kind for seat in _seats_in(district, actor, at)}
    return CommitteeKind.STEERING in kinds or is_office_of(district, actor, at)


def _seats_in(district: District, actor: Actor, at: datetime) -> list[HeldSeat]:
    """What somebody holds in the committees of a district that work on its profile."""
    return [seat for seat in working_seats(actor, at) if seat.district_id == district.pk]


def waiting_for_chair(user_id: int, at: datetime) -> QuerySet[Profile]:
    """Drafts that were handed in to a steering committee somebody chairs, as chair or deputy."""
    held = seats_of_user(user_id, at)
    mine = [seat.district_id for seat in held if seat.is_leading and seat.kind == CommitteeKind.STEERING]
    rows = handed_in().filter(district__in=mine).select_related("district", "drafted_by")
    return rows.only("handed_in_at", "district__name", "district__slug", "drafted_by__name").order_by(
        "handed_in_at"
    )


def handed_in() -> ProfileQuerySet:
    """Drafts of all districts that wait for their steering committee."""
    return Profile.objects.filter(state=ProfileState.HANDED_IN)


def tasks_of_user(user_id: int) -> QuerySet[ProgrammeTask]:
    """Open tasks of adopted programmes somebody is responsible for, the next due first."""
    rows = planned_tasks().filter(responsible__user_id=user_id).select_related("programme__district")
    return rows.only("title", "due_on", "programme__district__name").order_by("due_on", "pk")


def planned_tasks() -> QuerySet[ProgrammeTask]:
    """What is still to be done in adopted programmes, by anybody."""
    adopted = ProgrammeState.ADOPTED
    return ProgrammeTask.objects.filter(state=TaskState.PLANNED, programme__state=adopted)


def open_tasks(district: District | None, actor: Actor, at: datetime) -> QuerySet[ProgrammeTask]:
    """What is still to be done in programmes somebody may see, of a district or the association; the next due first."""
    seen = WorkProgramme.objects.visible_to(actor, at).filter(district=district)
    rows = ProgrammeTask.objects.filter(programme__in=seen, state=TaskState.PLANNED)
    return rows.select_related("programme", "responsible").order_by(F("due_on").asc(nulls_last=True), "pk")


def programmes_of(district: District | None, actor: Actor) -> WorkProgrammeQuerySet:
    """Programmes of a district or the association, the newest first, with how far each has come."""
    counted = {
        f"number_{state.value}": Count("tasks", filter=Q(tasks__state=state.value)) for state in TaskState
    }
    return (
        WorkProgramme.objects.visible_to(actor)
        .filter(district=district)
        .annotate(**counted)
        .order_by("-year")
    )


def with_tasks(programmes: WorkProgrammeQuerySet) -> WorkProgrammeQuerySet:
    """With the tasks and all that a list of them shows."""
    tasks = ProgrammeTask.objects.select_related("responsible", "committee").order_by("position", "pk")
    return programmes.select_related("adopted_by", "district").prefetch_related(Prefetch("tasks", tasks))


def working_mandates(district: District | None, at: datetime) -> QuerySet[Mandate]:
    """Who may be made responsible: members of the district's committees, or of the association's bodies."""
    where = (
        Q(committee__district=district, committee__kind__in=WORKING)
        if district
        else Q(committee__kind__in=OF_THE_ASSOCIATION)
    )
    rows = Mandate.objects.in_force(at).filter(where).select_related("person", "committee")
    return rows.order_by("committee__kind", "committee__name", "person__family_name", "pk")
