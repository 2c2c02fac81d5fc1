"""Whether a parent agrees that somebody young helps: by a link in a mail, or on paper. Until then the place is kept."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.choices import ParentWay
from vorort.ideas.selectors import intake_of
from vorort.people.rules import parent_address
from vorort.volunteering.actions.inside import end, move_up, refuse_collision, relist, take_place
from vorort.volunteering.choices import AssignmentState
from vorort.volunteering.facts import (
    HelpConsentDeclined,
    HelpConsentGiven,
    HelpConsentLapsed,
    HelpConsentRequested,
    HelperAccepted,
    PlaceHeld,
)
from vorort.volunteering.models import Assignment, HelpConsent, Shift, VolunteerProfile
from vorort.volunteering.rules.consents import Parent, consent_ends, is_surely_younger


@action("volunteering.answer_consent", locks=lambda row: row.shift)
def answer_consent(
    assignment: Assignment, *, is_given: bool, by: Actor, at: datetime = STAMPED
) -> Assignment:
    """A parent agrees or does not, behind the link they were sent.

    With their consent the kept place is their child's; without it, it goes to whoever waits longest. Raises
    ValidationError for a child who is elsewhere at that time by now.
    """
    return _decide(assignment, assignment.consent, is_given, at)


@action("volunteering.record_consent", locks=lambda row: row.shift)
def record_consent(
    assignment: Assignment, *, is_given: bool, by: Actor, at: datetime = STAMPED
) -> Assignment:
    """Enter what a parent has signed on paper, also where a link was sent first; that link then leads nowhere.

    Raises ValidationError as above.
    """
    consent = assignment.consent
    consent.way, consent.email, consent.recorded_by_id = ParentWay.PAPER, "", by.user_id
    return _decide(assignment, consent, is_given, at)


def _decide(assignment: Assignment, consent: HelpConsent, is_given: bool, at: datetime) -> Assignment:
    if is_given and assignment.state == AssignmentState.CONSENT:
        refuse_collision(assignment.volunteer, assignment.shift)
    consent.given_at, consent.declined_at = (at, None) if is_given else (None, at)
    consent.full_clean()
    consent.save()
    if not is_given:
        state(HelpConsentDeclined(assignment.pk))
        return _give_up(assignment, at)
    state(HelpConsentGiven(assignment.pk))
    if assignment.state == AssignmentState.CONSENT:
        take_place(assignment, at)
        state(HelperAccepted(assignment.pk))
        assignment.shift.count()
        relist(assignment.shift.opportunity, at)
    return assignment


@action("volunteering.expire_consent", locks=lambda row: row.shift)
def expire_consent(assignment: Assignment, *, by: Actor, at: datetime = STAMPED) -> Assignment:
    """No parent has agreed in time; the place goes to whoever waits longest."""
    state(HelpConsentLapsed(assignment.pk))
    return _give_up(assignment, at)


def _give_up(assignment: Assignment, at: datetime) -> Assignment:
    end(assignment, AssignmentState.NO_CONSENT, at)
    move_up(assignment.shift, at)
    return assignment


def consent_for(assignment: Assignment, parent: Parent | None, by: Actor, at: datetime) -> HelpConsent | None:
    """The consent that is needed for a place, as it stands or new and unsaved; None where nobody has to agree.

    That somebody is young was said by them, or follows from their profile. Raises ValidationError where a parent has to
    be named, for whoever is younger than it takes, and where a parent has said no before.
    """
    known: HelpConsent | None = getattr(assignment, "consent", None) if assignment.pk else None
    age = intake_of(assignment.shift.opportunity.district_id).consent_age
    _refuse_young(assignment, known is not None or parent is not None, age, at)
    if known or not age:
        return known
    who = assignment.volunteer
    if parent is None and is_surely_younger(who.born_in, localtime(at).date(), age):
        if not _acts_for(who, by):
            raise ValidationError({"parent_email": _("As long as you are so young, a parent has to agree.")})
        parent = Parent(ParentWay.PAPER)
    return _new_consent(assignment, parent, by, at) if parent else None


def _acts_for(who: VolunteerProfile, by: Actor) -> bool:
    """Whoever organises a shift does something for somebody who has called."""
    return by.kind == ActorKind.USER and by.id != who.user_id


def _new_consent(assignment: Assignment, parent: Parent, by: Actor, at: datetime) -> HelpConsent:
    own = {assignment.volunteer.email} | _unconfirmed(assignment.volunteer)
    is_paper = parent.way == ParentWay.PAPER
    made = HelpConsent(way=parent.way, email="" if is_paper else parent_address(parent.email, own))
    if parent.has_signed and is_paper and _acts_for(assignment.volunteer, by):
        made.asked_at, made.given_at, made.recorded_by_id = at, at, by.user_id
    return made


def _unconfirmed(who: VolunteerProfile) -> set[str]:
    return {who.address.email} if who.address else set()


def _refuse_young(assignment: Assignment, is_said: bool, age: int, at: datetime) -> None:
    """Whoever is younger than it takes does not come, whatever a parent says; nor does who has heard a no."""
    shift, who = assignment.shift, assignment.volunteer
    least, day = shift.opportunity.from_age, localtime(shift.begins or at).date()
    if least and (is_surely_younger(who.born_in, day, least) or (is_said and least >= age > 0)):
        raise ValidationError(_("For this one has to be %(age)s years old.") % {"age": least})
    if who.pk and shift.assignments.filter(volunteer=who, consent__declined_at__isnull=False).exists():
        raise ValidationError(_("A parent has not agreed to this. Please talk to those who organise it."))


def keep_for_later(assignment: Assignment, consent: HelpConsent | None) -> None:
    """Of whoever has yet to show that their address is theirs: nobody is written to before. A later word replaces it."""
    if consent is None:
        return
    HelpConsent.objects.update_or_create(
        assignment=assignment, defaults={"way": consent.way, "email": consent.email}
    )


def settle(assignment: Assignment, consent: HelpConsent | None, at: datetime) -> None:
    """Somebody has said yes: they come, or the place is kept until a parent agrees."""
    if consent is None or (consent.pk and consent.given_at):
        _come(assignment, at)
        return
    shift = assignment.shift
    assignment.state, assignment.seeks_swap_since = AssignmentState.CONSENT, None
    assignment.expires_at = consent_ends(at, shift.begins, shift.ends or shift.due)
    assignment.save()
    ask_parent(assignment, consent, at)
    if consent.given_at:
        _come(assignment, at)
    else:
        state(PlaceHeld(assignment.pk))


def _come(assignment: Assignment, at: datetime) -> None:
    take_place(assignment, at)
    state(HelperAccepted(assignment.pk))


def ask_parents_again(shift: Shift, at: datetime) -> None:
    """What parents have agreed to was another time or place. It stays on record with the old place, which is over.

    A new one is kept until they agree anew. Whose address is deleted by now is asked on paper.
    """
    rows = shift.assignments.filter(state=AssignmentState.ACCEPTED, consent__given_at__isnull=False)
    for old in rows.select_related("consent").order_by("pk"):
        end(old, AssignmentState.NO_CONSENT, at)
        made = Assignment(
            shift=shift, volunteer_id=old.volunteer_id, entered_by_id=old.entered_by_id, state=AssignmentState.CONSENT,
            expires_at=consent_ends(at, shift.begins, shift.ends or shift.due),
        )  # fmt: skip
        made.save()
        email = old.consent.email
        way = ParentWay.LINK if email else ParentWay.PAPER
        ask_parent(made, HelpConsent(way=way, email=email), at, is_again=True)


def ask_parent(assignment: Assignment, consent: HelpConsent, at: datetime, *, is_again: bool = False) -> None:
    """Keep what is asked, and write to the parent once."""
    is_new = consent.asked_at is None
    consent.assignment, consent.asked_at = assignment, consent.asked_at or at
    consent.full_clean()
    consent.save()
    if is_new and consent.email:
        state(HelpConsentRequested(assignment.pk, consent.pk, is_again))
