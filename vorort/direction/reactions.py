from datetime import datetime

from vorort.direction.actions.inside import index_profile, index_programme
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.districts.facts import DistrictChanged
from vorort.ground.facts import reacts_to
from vorort.people.facts import PeopleMerged, PersonErased


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
