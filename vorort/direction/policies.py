from datetime import datetime
from typing import Any

from vorort.committees.choices import CommitteeKind, SeatOffice
from vorort.committees.models import seats_of_user
from vorort.committees.policies import (
    is_district_chair,
    is_group,
    is_office,
    is_steering_committee,
    leads,
    sits,
)
from vorort.direction.choices import ProfileState, ProgrammeState
from vorort.direction.models import ProgrammeTask
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import caused_by, is_command_line, permit, predicate

RUNNING = (SeatOffice.CHAIR, SeatOffice.DEPUTY, SeatOffice.SECRETARY)


@predicate
def is_draft(by: Actor, subject: Any, at: datetime) -> bool:
    """Nobody waits for it yet, and it is not adopted."""
    return bool(subject.state in (ProfileState.DRAFT, ProgrammeState.DRAFT))


@predicate
def is_handed_in(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == ProfileState.HANDED_IN)


@predicate
def is_adopted(by: Actor, subject: Any, at: datetime) -> bool:
    """The profile or programme; of a task its programme."""
    whole = subject.programme if isinstance(subject, ProgrammeTask) else subject
    return bool(whole.is_adopted)


@predicate
def is_of_the_association(by: Actor, subject: Any, at: datetime) -> bool:
    return getattr(subject, "district_id", None) is None


@predicate
def is_member_of_district(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever sits in the steering committee of the subject's district."""
    district_id = getattr(subject, "district_id", None)
    return district_id is not None and by.holds("member", district_id, at=at)


@predicate
def runs_district(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair, deputy or secretary of the steering committee of the subject's district."""
    district_id = getattr(subject, "district_id", None)
    if district_id is None or by.kind != ActorKind.USER or by.id is None:
        return False
    return any(
        seat.kind == CommitteeKind.STEERING and seat.district_id == district_id and seat.office in RUNNING
        for seat in seats_of_user(by.id, at)
    )


@predicate
def is_responsible(by: Actor, subject: Any, at: datetime) -> bool:
    """Whose task it is, by account."""
    person = subject.responsible
    return by.kind == ActorKind.USER and by.id is not None and person is not None and person.user_id == by.id


is_of_a_district = is_group | is_steering_committee
may_plan = is_member_of_district | is_office

permit("direction.draft_profile", is_of_a_district & (sits() | is_office | is_command_line))
permit("direction.change_profile_draft", is_draft & (sits() | is_office | is_command_line))
permit("direction.hand_in_profile", is_draft & (leads | is_office | is_command_line))
permit("direction.give_back_profile", is_handed_in & (is_district_chair | is_command_line))
permit(
    "direction.adopt_profile",
    is_handed_in & (is_district_chair | is_command_line | caused_by("meetings.ResolutionPassed")),
)
permit("direction.discard_profile_draft", ~is_adopted & (is_district_chair | is_office | (is_draft & leads)))

permit("direction.draft_programme", may_plan | is_command_line)
permit("direction.change_programme", is_draft & may_plan)
permit(
    "direction.adopt_programme",
    is_draft
    & (
        is_district_chair
        | (is_of_the_association & is_office)
        | is_command_line
        | caused_by("meetings.ResolutionPassed")
    ),
)
permit(
    "direction.keep_task",
    (is_draft & may_plan) | (is_adopted & (runs_district | is_office)) | is_command_line,
)
permit(
    "direction.finish_task",
    is_adopted & (is_responsible | runs_district | is_office | is_command_line),
)
permit("direction.remove_task", ~is_adopted & may_plan)
