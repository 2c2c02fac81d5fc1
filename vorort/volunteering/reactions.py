import logging
from datetime import datetime, timedelta

from vorort.districts.facts import DistrictChanged
from vorort.ground.actor import fact_actor, schedule_actor
from vorort.ground.clock import now
from vorort.ground.facts import reacts_to
from vorort.outbox.jobs import every
from vorort.people.facts import AccountDeleted, AddressLinked
from vorort.projects.facts import ProjectStopped
from vorort.volunteering.actions import (
    cancel_shift,
    close_opportunity,
    expire_consent,
    expire_offer,
    keep_proposals,
    remind_helper,
)
from vorort.volunteering.actions.inside import end, index_opportunity, relist
from vorort.volunteering.actions.profiles import erase
from vorort.volunteering.choices import AssignmentState, MatchState
from vorort.volunteering.models import (
    Assignment,
    Certificate,
    HelpConsent,
    Hours,
    Match,
    Opportunity,
    VolunteerProfile,
)
from vorort.volunteering.rules.consents import KEPT_PARENT
from vorort.volunteering.rules.matching import Outcome, match
from vorort.volunteering.rules.times import FIRST_REMINDER, KEPT_ASKED, OUTCOME_DECAYS
from vorort.volunteering.rules.values import Problem
from vorort.volunteering.selectors.fitting import problem_of
from vorort.volunteering.solver import apart

log = logging.getLogger("vorort.volunteering")


@reacts_to(AddressLinked)
def bring_to_the_account(fact: AddressLinked, at: datetime) -> None:
    """What somebody did with an address before they had an account is the account's."""
    old = VolunteerProfile.objects.filter(address=fact.address_id).first()
    if old is None:
        return
    mine = VolunteerProfile.objects.filter(user=fact.user_id).first()
    if mine is None:
        old.user_id, old.address = fact.user_id, None
        old.save()
        return
    taken = mine.assignments.alive().values("shift")
    for row in old.assignments.alive().filter(shift__in=taken).select_related("shift"):
        end(row, AssignmentState.CANCELLED, at)
        row.shift.count()
    for table in (Assignment, Hours, Certificate):
        table._default_manager.filter(volunteer=old).update(volunteer=mine)
    erase(old, at)


@reacts_to(AccountDeleted)
def let_go(fact: AccountDeleted, at: datetime) -> None:
    """Who helped is forgotten; how long, stays."""
    for profile in VolunteerProfile.objects.filter(user=fact.user_id):
        erase(profile, at)


@reacts_to(ProjectStopped)
def call_off(fact: ProjectStopped, at: datetime) -> None:
    """For a project that is broken off nobody comes. Whoever had a place is told."""
    by = fact_actor(fact.name())
    for opportunity in Opportunity.objects.filter(project=fact.project_id, closed_at=None):
        for shift in opportunity.shifts.coming(at):
            cancel_shift(shift, by=by)
        close_opportunity(opportunity, by=by)


@reacts_to(DistrictChanged)
def index_opportunities(fact: DistrictChanged, at: datetime) -> None:
    """The name of a district is part of what is found there."""
    mine = Opportunity.objects.filter(district=fact.district_id, closed_at=None)
    for opportunity in mine.select_related("thread", "district").prefetch_related("themes"):
        index_opportunity(opportunity)


@every(timedelta(seconds=5))
def work_out_matches(at: datetime) -> None:
    """What leads have asked for. The solver runs in a program of its own and outside any transaction."""
    for asked in Match.objects.filter(state=MatchState.WAITING).select_related("project", "committee"):
        problem = problem_of(asked, now())
        keep_proposals(
            asked,
            outcome=_solved(problem),
            people=len(problem.people),
            shifts=len(problem.needs),
            by=schedule_actor("volunteering.work_out_matches"),
        )


def _solved(problem: Problem) -> Outcome:
    """By the solver; by hand where it cannot be started or ends without an answer."""
    try:
        with apart() as engine:
            return match(problem, engine=engine)
    except (OSError, ValueError):
        log.exception("the solver has not answered")
        return match(problem, engine=None)


@every(timedelta(minutes=5))
def end_offers(at: datetime) -> None:
    """What nobody has answered in time goes to somebody else; what nobody has confirmed is forgotten."""
    by = schedule_actor("volunteering.end_offers")
    due = Assignment.objects.filter(state=AssignmentState.OFFERED, expires_at__lte=at)
    for offered in due.order_by("expires_at", "pk"):
        expire_offer(offered, by=by)
    stale = Assignment.objects.filter(state=AssignmentState.ASKED, created__lt=at - KEPT_ASKED)
    stale.update(state=AssignmentState.EXPIRED, ended_at=at)


@every(timedelta(minutes=5))
def end_kept_places(at: datetime) -> None:
    """A place that no parent has agreed to in time goes to somebody else."""
    by = schedule_actor("volunteering.end_kept_places")
    due = Assignment.objects.filter(state=AssignmentState.CONSENT, expires_at__lte=at)
    for kept in due.order_by("expires_at", "pk"):
        expire_consent(kept, by=by)


@every(timedelta(minutes=10))
def remind_helpers(at: datetime) -> None:
    """Three days before a shift, and one day."""
    by = schedule_actor("volunteering.remind_helpers")
    near = Assignment.objects.filter(
        state=AssignmentState.ACCEPTED, shift__begins__gt=at, shift__begins__lte=at + FIRST_REMINDER,
        reminded_last_at=None,
    )  # fmt: skip
    for coming in near.select_related("shift").order_by("pk"):
        remind_helper(coming, by=by)


@every(timedelta(minutes=30))
def move_lists_on(at: datetime) -> None:
    """Where the next shift of an opportunity has begun, the one after it counts."""
    for opportunity in Opportunity.objects.filter(closed_at=None, listed_at__lte=at).select_related(
        "project"
    ):
        relist(opportunity, at)


@every(timedelta(hours=24))
def let_outcomes_decay(at: datetime) -> None:
    """That somebody did not come says nothing about them any more after three months."""
    old = Assignment.objects.filter(
        state__in=(AssignmentState.NO_SHOW, AssignmentState.EXCUSED), ended_at__lt=at - OUTCOME_DECAYS
    )
    old.update(state=AssignmentState.CANCELLED)


@every(timedelta(hours=24))
def forget_parents(at: datetime) -> None:
    """Once a parent has decided, or the place is gone, there is nothing more to write to them."""
    HelpConsent.objects.pointless(at, KEPT_PARENT).delete()
    HelpConsent.objects.decided_before(at - KEPT_PARENT).exclude(email="").update(email="")


@every(timedelta(hours=24))
def forget_strangers(at: datetime) -> None:
    """Of whoever never confirmed their address nothing is kept."""
    unconfirmed = VolunteerProfile.objects.filter(
        address__confirmed_at=None, address__isnull=False, created__lt=at - KEPT_ASKED
    )
    for profile in unconfirmed:
        address = profile.address
        erase(profile, at)
        if address and not (address.ideas.exists() or address.supports.exists()):
            address.delete()
