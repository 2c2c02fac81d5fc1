from datetime import datetime
from typing import Any

from vorort.committees.models import Committee
from vorort.committees.policies import is_city_office, is_district_chair, is_office, runs
from vorort.direction.policies import runs_district
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import caused_by, is_command_line, is_schedule, permit, predicate
from vorort.people.models import Address
from vorort.projects.models import Project
from vorort.projects.policies import goes_on
from vorort.volunteering.choices import AssignmentState, MatchState
from vorort.volunteering.models import Assignment, Hours, Opportunity, Shift, VolunteerProfile
from vorort.volunteering.models.assignments import HELPER_LINK
from vorort.volunteering.models.consents import CONSENT_LINK

NOT_YET = (AssignmentState.WAITING, AssignmentState.OFFERED)
_runs_committee = is_office | runs | is_district_chair


def opportunity_of(subject: Any) -> Opportunity | None:
    """The opportunity a subject is or belongs to."""
    if isinstance(subject, Opportunity):
        return subject
    if isinstance(subject, Assignment):
        return subject.shift.opportunity
    found: Opportunity | None = getattr(subject, "opportunity", None)
    return found


@predicate
def organises(by: Actor, subject: Any, at: datetime) -> bool:
    """Works for the project or runs the committee that asks for help, or leads its shifts."""
    if by.user_id is None:
        return False
    opportunity = opportunity_of(subject)
    if opportunity and opportunity.lead and opportunity.lead.user_id == by.user_id:
        return True
    host = subject if isinstance(subject, Project | Committee) else (opportunity or subject).host
    return goes_on(by, host, at) if isinstance(host, Project) else _runs_committee(by, host, at)


@predicate
def is_visible(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.thread.visibility == "public")


@predicate
def takes_people(by: Actor, subject: Any, at: datetime) -> bool:
    """A shift that is still to come, of an opportunity that everybody sees and nobody has closed."""
    opportunity = subject.opportunity
    ends = subject.ends or subject.due
    is_open = opportunity.closed_at is None and subject.cancelled_at is None and (ends is None or ends > at)
    return bool(is_open and opportunity.thread.visibility == "public")


@predicate
def is_somebody(by: Actor, subject: Any, at: datetime) -> bool:
    """A human being who can be told about it: with an account, or with an e-mail address that is theirs."""
    return by.kind in (ActorKind.USER, ActorKind.ADDRESS)


@predicate
def is_oneself(by: Actor, subject: Any, at: datetime) -> bool:
    """Their own account, or address."""
    kind = ActorKind.ADDRESS if isinstance(subject, Address) else ActorKind.USER
    return by.kind == kind and by.id == subject.pk


def _owns(by: Actor, profile: VolunteerProfile) -> bool:
    if by.kind == ActorKind.USER:
        return by.id is not None and profile.user_id == by.id
    return by.kind == ActorKind.ADDRESS and by.id is not None and profile.address_id == by.id


@predicate
def is_own_profile(by: Actor, subject: Any, at: datetime) -> bool:
    """Whom the profile is about."""
    return _owns(by, subject)


@predicate
def has_entered_it(by: Actor, subject: Any, at: datetime) -> bool:
    """Who has written the profile down for somebody without e-mail."""
    is_for_another = subject.user_id is None and subject.address_id is None
    return is_for_another and by.user_id is not None and subject.entered_by_id == by.user_id


@predicate
def is_the_helper(by: Actor, subject: Any, at: datetime) -> bool:
    """Whom it is about, by account, by address, or by the link in the mail about this very shift."""
    if by.kind == ActorKind.LINK:
        return by.cause == HELPER_LINK and isinstance(subject, Assignment) and by.id == subject.pk
    return _owns(by, subject.volunteer)


def _in_state(*states: str) -> Any:
    @predicate
    def is_in_state(by: Actor, subject: Any, at: datetime) -> bool:
        return subject.state in states

    return is_in_state


@predicate
def is_running_out(by: Actor, subject: Any, at: datetime) -> bool:
    return subject.expires_at is not None and subject.expires_at <= at


@predicate
def has_begun(by: Actor, subject: Any, at: datetime) -> bool:
    """From an hour before a shift on, so that whoever is early can be ticked off; what has no time has always begun."""
    shift: Shift = subject.shift
    return shift.begins is None or (shift.begins - at).total_seconds() <= 3600


@predicate
def has_a_place(by: Actor, subject: Any, at: datetime) -> bool:
    """Is coming, or was there."""
    return subject.state in (AssignmentState.ACCEPTED, AssignmentState.DONE)


@predicate
def seeks_swap(by: Actor, subject: Any, at: datetime) -> bool:
    return subject.seeks_swap_since is not None


@predicate
def shift_takes_people(by: Actor, subject: Any, at: datetime) -> bool:
    return takes_people(by, subject.shift, at)


@predicate
def is_confirmation(by: Actor, subject: Any, at: datetime) -> bool:
    return isinstance(subject, Hours) and subject.kind == "confirmation"


@predicate
def is_entry(by: Actor, subject: Any, at: datetime) -> bool:
    return isinstance(subject, Hours) and subject.kind == "entry"


@predicate
def waits_for_parent(by: Actor, subject: Any, at: datetime) -> bool:
    """A parent was asked and has not decided; the place is kept meanwhile, or somebody waits for one."""
    consent, shift = getattr(subject, "consent", None), subject.shift
    if consent is None or not consent.is_open or consent.asked_at is None or shift.cancelled_at:
        return False
    is_ahead = shift.begins is None or shift.begins > at
    return bool(subject.state == AssignmentState.CONSENT or (subject.state in NOT_YET and is_ahead))


@predicate
def is_that_parent(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever has the link of the mail that was sent to the parent about this shift."""
    return by.kind == ActorKind.LINK and by.cause == CONSENT_LINK and by.id == subject.consent.pk


is_offered = _in_state(AssignmentState.OFFERED)
is_coming = _in_state(AssignmentState.ACCEPTED)
is_kept = _in_state(AssignmentState.CONSENT)
is_in = _in_state(
    AssignmentState.ASKED, AssignmentState.CONSENT, AssignmentState.ACCEPTED, AssignmentState.WAITING
)
is_ready = _in_state(MatchState.READY)
is_worked_out = _in_state(MatchState.WAITING)
works_here = is_office | runs_district

# what is read and not done has no action: lists of helpers with their contact ask this
sees_helpers = organises

permit("volunteering.open_opportunity", is_visible & (organises | is_command_line))
permit("volunteering.change_opportunity", organises)
permit("volunteering.close_opportunity", organises | caused_by("projects.ProjectStopped"))
permit("volunteering.keep_shift", organises | is_command_line)
permit("volunteering.cancel_shift", organises | caused_by("projects.ProjectStopped"))
permit("volunteering.call_for_help", organises)

permit("volunteering.keep_profile", is_oneself | is_command_line)
permit("volunteering.enter_profile", works_here | is_command_line)
permit("volunteering.pause_profile", is_own_profile | has_entered_it)
permit("volunteering.prove_skill", is_city_office | has_entered_it)
permit("volunteering.erase_profile", is_own_profile | has_entered_it | is_city_office)

permit("volunteering.ask_to_sign_up", takes_people)
permit("volunteering.sign_up", takes_people & is_somebody)
permit("volunteering.enter_helper", takes_people & organises)
permit("volunteering.offer_place", takes_people & organises)
permit("volunteering.accept_offer", is_offered & shift_takes_people & (is_the_helper | organises))
permit("volunteering.decline_offer", is_offered & (is_the_helper | organises))
permit("volunteering.expire_offer", is_offered & is_running_out & is_schedule)
permit("volunteering.answer_consent", waits_for_parent & ~is_running_out & is_that_parent)
permit("volunteering.record_consent", waits_for_parent & ~is_running_out & organises)
permit("volunteering.expire_consent", is_kept & is_running_out & is_schedule)
permit("volunteering.withdraw", is_in & (is_the_helper | organises))
permit("volunteering.seek_swap", is_coming & is_the_helper)
permit("volunteering.take_over", is_coming & seeks_swap & shift_takes_people & is_somebody)
permit("volunteering.remind_helper", is_coming & is_schedule)

permit("volunteering.check_in", is_coming & has_begun & (is_the_helper | organises))
permit("volunteering.note_outcome", has_begun & organises)

permit("volunteering.start_match", is_visible & organises)
permit("volunteering.keep_proposals", is_worked_out & is_schedule)
permit("volunteering.send_offers", is_ready & organises)
permit("volunteering.discard_match", organises)

permit("volunteering.enter_hours", has_begun & has_a_place & is_the_helper)
permit("volunteering.record_hours", has_begun & has_a_place & organises)
permit("volunteering.confirm_hours", is_entry & organises)
permit("volunteering.correct_hours", is_confirmation & organises)
permit("volunteering.issue_certificate", is_own_profile | has_entered_it | is_city_office)
permit("volunteering.revoke_certificate", is_city_office)
