from datetime import datetime

from django.utils.translation import gettext as _

from vorort.committees.choices import CommitteeKind
from vorort.direction.actions import adopt_profile, adopt_programme
from vorort.direction.actions.inside import index_profile, index_programme
from vorort.direction.choices import ProfileState, ProgrammeState
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.districts.facts import DistrictChanged
from vorort.ground.actor import fact_actor
from vorort.ground.facts import reacts_to
from vorort.meetings.choices import Outcome
from vorort.meetings.facts import ResolutionPassed
from vorort.meetings.models import Resolution
from vorort.people.facts import PeopleMerged, PersonErased
from vorort.threads.choices import Visibility


@reacts_to(ResolutionPassed)
def adopt_with_resolution(fact: ResolutionPassed, at: datetime) -> None:
    """A profile that was handed in, and a draft of a programme, are adopted with the resolution on them, or not at all.

    Only the steering committee of the district adopts; for the association the general assembly. Whatever else is decided
    about a draft leaves it as it is: the chair gives it back with a word of why.
    """
    if fact.thread_id is None or fact.outcome != Outcome.CARRIED:
        return
    row = Resolution.objects.select_related("committee").get(pk=fact.resolution_id)
    if row.committee.kind == CommitteeKind.STEERING:
        _adopt_profile(row, fact)
    _adopt_programme(row, fact)


def _adopt_profile(row: Resolution, fact: ResolutionPassed) -> None:
    here = Profile.objects.filter(thread=row.subject_id, district=row.committee.district_id)
    profile = here.filter(state=ProfileState.HANDED_IN).first()
    if profile:
        told = {"number": row.number, "wording": row.wording}
        # everybody reads the reason, so of what was not public only the number is told
        is_public = row.thread.visibility == Visibility.PUBLIC
        reason = _("Resolution %(number)s: %(wording)s") if is_public else _("Resolution %(number)s")
        adopt_profile(
            profile, adopted_on=row.decided_on, reason=(reason % told)[:500], by=fact_actor(fact.name())
        )


def _adopt_programme(row: Resolution, fact: ResolutionPassed) -> None:
    drafts = WorkProgramme.objects.filter(thread=row.subject_id, state=ProgrammeState.DRAFT)
    adopting = {CommitteeKind.STEERING, CommitteeKind.GENERAL_ASSEMBLY}
    programme = drafts.filter(district=row.committee.district_id).first()
    if programme and row.committee.kind in adopting:
        adopt_programme(programme, adopted_on=row.decided_on, by=fact_actor(fact.name()))


@reacts_to(PeopleMerged)
def move_tasks(fact: PeopleMerged, at: datetime) -> None:
    """Two records were one human being: all tasks are the one's now."""
    ProgrammeTask.objects.filter(responsible=fact.person_id).update(responsible=fact.into_id)


@reacts_to(PersonErased)
def leave_tasks(fact: PersonErased, at: datetime) -> None:
    """Whose data are erased is responsible for nothing any more; the committee stays."""
    ProgrammeTask.objects.filter(responsible=fact.person_id).update(responsible=None)


@reacts_to(DistrictChanged)
def index_direction(fact: DistrictChanged, at: datetime) -> None:
    """The name of a district is part of what its profile and programmes are found by."""
    profiles = Profile.objects.adopted().filter(district=fact.district_id).select_related("district")
    if profile := profiles.order_by("-version").first():
        index_profile(profile)
    for programme in (
        WorkProgramme.objects.adopted().filter(district=fact.district_id).select_related("district")
    ):
        index_programme(programme)
