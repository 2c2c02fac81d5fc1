"""What a district wants to be and do, as somebody may see it."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count, Prefetch, Q, QuerySet

from vorort.committees.choices import OF_THE_ASSOCIATION, CommitteeKind
from vorort.committees.models import Committee, Mandate
from vorort.direction.choices import ProfileState, TaskState
from vorort.direction.models import (
    Profile,
    ProfileGoal,
    ProfileQuerySet,
    ProgrammeTask,
    WorkProgramme,
    WorkProgrammeQuerySet,
)
from vorort.direction.models.reach import WORKING, committees_of, districts_of, steered_by
from vorort.districts.models import District
from vorort.ground.actor import Actor


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


def drafting_committees(district: District, actor: Actor, at: datetime) -> QuerySet[Committee]:
    """For which committees of a district somebody may draft: where they sit; the office for all of them."""
    of_district = Committee.objects.living(at).filter(district=district, kind__in=WORKING)
    if not districts_of(actor, at).filter(pk=district.pk).exists():
        of_district = of_district.filter(pk__in=committees_of(actor, at).values("pk"))
    return of_district.select_related("district").defer("district__boundary").order_by("kind", "name")


def works_in(district: District, actor: Actor, at: datetime) -> bool:
    """Whether somebody sits in a committee of the district, or is its office."""
    return (
        committees_of(actor, at).filter(district=district).exists()
        or districts_of(actor, at).filter(pk=district.pk).exists()
    )


def steers(district: District, actor: Actor, at: datetime) -> bool:
    """Whether somebody sits in the steering committee of the district, or is its office."""
    return (
        steered_by(actor, at).filter(district=district).exists()
        or districts_of(actor, at).filter(pk=district.pk).exists()
    )


def waiting_for_chair(user_id: int, at: datetime) -> QuerySet[Profile]:
    """Drafts that were handed in to a steering committee somebody chairs, as chair or deputy."""
    chairs = Mandate.objects.in_force(at).leading()
    mine = chairs.filter(
        person__user_id=user_id, person__user__is_active=True, committee__kind=CommitteeKind.STEERING
    )
    rows = Profile.objects.filter(
        state=ProfileState.HANDED_IN, district__in=mine.values("committee__district")
    )
    return rows.select_related("district", "drafted_by").defer("district__boundary").order_by("handed_in_at")


def tasks_of_user(user_id: int) -> QuerySet[ProgrammeTask]:
    """Open tasks of adopted programmes somebody is responsible for, the next due first."""
    rows = ProgrammeTask.objects.filter(
        responsible__user_id=user_id, state=TaskState.PLANNED, programme__in=WorkProgramme.objects.adopted()
    )
    return (
        rows.select_related("programme__district")
        .defer("programme__district__boundary")
        .order_by("due_on", "pk")
    )


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
