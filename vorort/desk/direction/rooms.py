"""Who comes into which room: districts, drafts and programmes somebody has a part in. Others do not learn of them."""

from typing import TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from vorort.desk.pages import permitted
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.direction.selectors import current_and_draft, profiles_of, steers, works_in
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404

Row = TypeVar("Row", bound=Model)


def district_of(request: HttpRequest, slug: str) -> District:
    """A district whoever asks works for. Raises Http404."""
    found = get_object_or_404(District.objects.defer("boundary"), slug=slug)
    if not works_in(found, actor_of(request.user), now()):
        raise Http404
    return found


def draft_of(request: HttpRequest, slug: str, permission: str) -> Profile:
    """The draft of a district, for whoever may do this to it. Raises Http404."""
    district, actor = district_of(request, slug), actor_of(request.user)
    _current, draft = current_and_draft(profiles_of(district, actor))
    permitted(request, f"direction.{permission}", draft)
    assert draft is not None  # noqa: S101  # permitted for nothing else
    draft.district = district
    return draft


def planned_place(request: HttpRequest, slug: str) -> District | None:
    """A district whose programme somebody works on, or without slug the association. Raises Http404."""
    actor, at = actor_of(request.user), now()
    if not slug:
        if not actor.holds("office", None, at=at):
            raise Http404
        return None
    found = get_object_or_404(District.objects.defer("boundary"), slug=slug)
    if not steers(found, actor, at):
        raise Http404
    return found


def programme_for(request: HttpRequest, pk: int, permission: str) -> WorkProgramme:
    """A programme for whoever may do this to it. Raises Http404."""
    rows = WorkProgramme.objects.visible_to(actor_of(request.user)).select_related("district")
    return _allowed(request, rows.defer("district__boundary"), pk, permission)


def task_for(request: HttpRequest, pk: int, permission: str) -> ProgrammeTask:
    """A task for whoever may do this to it. Raises Http404."""
    seen = WorkProgramme.objects.visible_to(actor_of(request.user))
    rows = ProgrammeTask.objects.filter(programme__in=seen)
    rows = rows.select_related("programme__district", "responsible", "committee")
    return _allowed(request, rows.defer("programme__district__boundary"), pk, permission)


def _allowed(request: HttpRequest, rows: QuerySet[Row], pk: int, permission: str) -> Row:
    found = row_or_404(rows, pk)
    permitted(request, f"direction.{permission}", found)
    return found


def programme_address(programme: WorkProgramme) -> str:
    if programme.district is None:
        return address("desk:association_programme", programme.year)
    return address("desk:programme", programme.district.slug, programme.year)
