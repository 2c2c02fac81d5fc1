from datetime import datetime
from typing import Any

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import seats_of_user
from vorort.committees.policies import is_city_office, is_district_chair, is_office
from vorort.direction.policies import runs_district
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import anyone, caused_by, holds, is_command_line, is_schedule, permit, predicate
from vorort.ideas.choices import IdeaState
from vorort.projects.choices import (
    ANNOUNCED,
    ENDED,
    KEPT_UP,
    EventState,
    ListingState,
    ProjectKind,
    ProjectState,
)
from vorort.projects.models.events import EVENT_LINK
from vorort.projects.models.listings import LISTING_LINK
from vorort.projects.models.reach import RUNNING


@predicate
def runs_lead(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair, deputy or secretary of the committee or group whose project it is."""
    if by.user_id is None or subject.lead_id is None:
        return False
    seats = seats_of_user(by.user_id, at)
    return any(seat.runs and seat.kind in RUNNING and seat.committee_id == subject.lead_id for seat in seats)


@predicate
def runs_something_here(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair, deputy or secretary of a committee or group of a district; of the whole city, of one without a district."""
    if by.user_id is None:
        return False
    where = getattr(subject, "district_id", None)
    seats = seats_of_user(by.user_id, at)
    return any(seat.runs and seat.kind in RUNNING and seat.district_id == where for seat in seats)


@predicate
def is_on_team(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever sees to the project, by account."""
    if by.user_id is None:
        return False
    # whoever asks about many permissions brings the team along
    if "team" in getattr(subject, "_prefetched_objects_cache", {}):
        return any(row.person.user_id == by.user_id for row in subject.team.all())
    return bool(subject.team.filter(person__user=by.user_id).exists())


@predicate
def is_responsible(by: Actor, subject: Any, at: datetime) -> bool:
    """Whose step it is, by account."""
    person = subject.responsible
    return by.user_id is not None and person is not None and person.user_id == by.user_id


@predicate
def runs_its_project(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever works for the project that a step belongs to."""
    return goes_on(by, subject.project, at)


def _in_state(*states: ProjectState) -> Any:
    @predicate
    def is_in_state(by: Actor, subject: Any, at: datetime) -> bool:
        return subject.state in states

    return is_in_state


@predicate
def is_draft(by: Actor, subject: Any, at: datetime) -> bool:
    """Only those who work for it know of it."""
    return bool(subject.is_draft)


@predicate
def is_visible(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.thread.visibility == "public")


@predicate
def is_register(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.kind == ProjectKind.REGISTER)


@predicate
def is_award(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.kind == ProjectKind.AWARD)


@predicate
def is_adopted(by: Actor, subject: Any, at: datetime) -> bool:
    """An idea that shall become something."""
    return bool(subject.state == IdeaState.ADOPTED and subject.thread.visibility == "public")


@predicate
def is_with_a_committee(by: Actor, subject: Any, at: datetime) -> bool:
    """One is to decide about it and has not."""
    if "referrals" in getattr(subject, "_prefetched_objects_cache", {}):
        return any(row.ends is None for row in subject.referrals.all())
    return bool(subject.referrals.filter(ends=None).exists())


@predicate
def has_sent_it(by: Actor, subject: Any, at: datetime) -> bool:
    """Whose table it is; it is nobody else's business before it is taken over."""
    return bool(subject.made_by == by.ref)


@predicate
def has_entered_it(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever has followed the link in the mail, or whose account it is."""
    if by.kind == ActorKind.LINK:
        return by.cause == EVENT_LINK and by.id == subject.pk
    return by.user_id is not None and subject.thread.author_id == by.user_id


@predicate
def is_behind_it(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever has followed the link in a mail about an entry of the directory, or whose account it is."""
    if by.kind == ActorKind.LINK:
        return by.cause == LISTING_LINK and by.id == subject.pk
    return by.user_id is not None and subject.thread.author_id == by.user_id


@predicate
def runs_marketing_group_here(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair, deputy or secretary of a marketing group of the subject's district."""
    district_id = getattr(subject, "district_id", None)
    if by.user_id is None or district_id is None:
        return False
    return any(
        seat.runs and seat.kind == CommitteeKind.MARKETING_GROUP and seat.district_id == district_id
        for seat in seats_of_user(by.user_id, at)
    )


@predicate
def is_kept_up(by: Actor, subject: Any, at: datetime) -> bool:
    """In the directory, or only missing because nobody has confirmed it."""
    return subject.state in KEPT_UP


@predicate
def is_listed(by: Actor, subject: Any, at: datetime) -> bool:
    """In the directory."""
    return bool(subject.state == ListingState.LISTED)


@predicate
def is_over_with(by: Actor, subject: Any, at: datetime) -> bool:
    """It was not taken up, was taken out, or nobody has confirmed it."""
    return subject.state in (ListingState.DECLINED, ListingState.WITHDRAWN, ListingState.LAPSED)


@predicate
def is_to_look_at(by: Actor, subject: Any, at: datetime) -> bool:
    """New, or changed by whoever has entered it."""
    return bool(subject.awaits_look)


@predicate
def is_announced(by: Actor, subject: Any, at: datetime) -> bool:
    return subject.state in ANNOUNCED


@predicate
def is_unpublished(by: Actor, subject: Any, at: datetime) -> bool:
    """Nobody but the sender and the district has ever read it."""
    return subject.state not in ANNOUNCED


@predicate
def is_settled(by: Actor, subject: Any, at: datetime) -> bool:
    """It is not published, or does not take place."""
    return subject.state in (EventState.DECLINED, EventState.CANCELLED)


is_proposed = _in_state(ProjectState.PROPOSED)
is_to_start = _in_state(ProjectState.PROPOSED, ProjectState.DECIDED)
is_under_way = _in_state(ProjectState.PROPOSED, ProjectState.DECIDED, ProjectState.RUNNING)
is_over = _in_state(*ENDED)
is_finished = _in_state(ProjectState.FINISHED)

# who is the office of its district, runs the steering committee there, or the committee whose project it is
works = is_office | runs_district | runs_lead
goes_on = works | is_on_team

permit("projects.record_project", is_office | runs_district | runs_something_here | is_command_line)
permit("projects.edit_project", goes_on | is_command_line)
permit("projects.publish_project", is_draft & works)
permit("projects.discard_project", (is_draft & works) | is_office)
permit("projects.propose_project", is_proposed & works)
permit(
    "projects.decide_project",
    is_proposed & (is_office | is_district_chair | is_command_line | caused_by("meetings.ResolutionPassed")),
)
# while a committee deals with it, one waits
permit("projects.start_project", is_to_start & ~is_with_a_committee & (works | is_command_line))
permit("projects.finish_project", is_under_way & ~is_with_a_committee & (goes_on | is_command_line))
permit(
    "projects.stop_project",
    is_under_way & (works | is_command_line | caused_by("meetings.ResolutionPassed")),
)
permit("projects.reopen_project", is_over & works)

permit("projects.make_project", is_adopted & (is_office | runs_district | runs_something_here))
permit("projects.join_idea", works)
permit("projects.separate_idea", works)
permit("projects.repeat_project", works)

permit("projects.keep_measure", goes_on | is_command_line)
permit("projects.complete_measure", is_responsible | runs_its_project)
permit("projects.remove_measure", goes_on)
permit("projects.keep_indicator", goes_on | is_command_line)
permit("projects.remove_indicator", goes_on)
permit("projects.keep_partner", goes_on | is_command_line)
permit("projects.remove_partner", goes_on)
permit("projects.keep_team_member", works | is_command_line)
permit("projects.remove_team_member", works)
permit("projects.keep_date", goes_on | is_command_line)
permit("projects.cancel_date", goes_on)
permit("projects.remove_date", goes_on)

permit("projects.add_picture", goes_on | is_command_line)
permit("projects.change_picture", goes_on)
permit("projects.move_picture", goes_on)
permit("projects.remove_picture", goes_on)
permit("projects.add_document", goes_on)
permit("projects.remove_document", goes_on)
permit("projects.write_update", goes_on | is_command_line)
permit("projects.remove_update", goes_on)
permit("projects.write_report", is_finished & (goes_on | is_command_line))

permit("projects.upload_projects", is_city_office | is_command_line)
permit("projects.check_projects", (is_city_office | is_command_line) & has_sent_it)
permit("projects.discard_projects", (is_city_office | is_command_line) & has_sent_it)
permit("projects.import_projects", (is_city_office | is_command_line) & has_sent_it)
permit("projects.undo_projects", is_city_office | is_command_line)

permit("projects.suggest_entry", is_visible & is_register)
permit("projects.keep_entry", is_register & (goes_on | is_command_line))
permit("projects.remove_entry", is_register & goes_on)
permit("projects.keep_award_year", is_award & (goes_on | is_command_line))
permit("projects.remove_award_year", is_award & goes_on)
permit("projects.keep_nominee", is_award & (goes_on | is_command_line))
permit("projects.remove_nominee", is_award & goes_on)

# whoever may put something before the public for a district looks at what clubs enter there
keeps_events = is_office | runs_district | holds("editor")
permit("projects.propose_event", anyone)
permit("projects.confirm_event", has_entered_it)
permit("projects.record_event", keeps_events | is_command_line)
permit("projects.publish_event", is_to_look_at & (keeps_events | is_command_line))
permit("projects.decline_event", is_to_look_at & (keeps_events | is_command_line))
permit("projects.change_event", ~is_settled & (has_entered_it | keeps_events | is_command_line))
permit("projects.cancel_event", is_announced & (has_entered_it | keeps_events | is_command_line))
permit("projects.discard_event", is_unpublished & (has_entered_it | is_schedule))

# the group maintains the directory of its district; beside it whoever may put something before the public there
keeps_listings = is_office | runs_district | runs_marketing_group_here
permit("projects.suggest_listing", anyone)
permit("projects.confirm_listing", is_behind_it)
permit("projects.record_listing", keeps_listings | is_command_line)
permit("projects.publish_listing", is_to_look_at & (keeps_listings | is_command_line))
permit("projects.decline_listing", is_to_look_at & (keeps_listings | is_command_line))
permit("projects.change_listing", ~is_over_with & (is_behind_it | keeps_listings | is_command_line))
permit("projects.move_listing", ~is_over_with & (keeps_listings | is_command_line))
permit("projects.renew_listing", is_kept_up & (is_behind_it | keeps_listings | is_command_line))
permit("projects.ask_listing", is_listed & (is_schedule | is_command_line))
permit("projects.lapse_listing", is_listed & (is_schedule | is_command_line))
permit("projects.withdraw_listing", is_kept_up & (is_behind_it | keeps_listings | is_command_line))
permit("projects.discard_listing", ~is_listed & (is_behind_it | is_schedule))
