from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.conversation.facts import CommentsCounted
from vorort.districts.facts import DistrictChanged
from vorort.ground.actor import fact_actor, schedule_actor
from vorort.ground.facts import reacts_to
from vorort.meetings.choices import Outcome, Role
from vorort.meetings.facts import ResolutionPassed
from vorort.meetings.models import Consultation, Resolution
from vorort.outbox.jobs import every
from vorort.people.facts import AccountDeleted, AddressLinked, PeopleMerged, PersonErased
from vorort.projects.actions import (
    ask_listing,
    decide_project,
    discard_event,
    discard_listing,
    lapse_listing,
    stop_project,
)
from vorort.projects.actions.events import index_event
from vorort.projects.actions.inside import index_project, keep_years
from vorort.projects.actions.listed import SHOWS, index_listing
from vorort.projects.choices import EventState, ListingState, ProjectState
from vorort.projects.models import (
    Event,
    Listing,
    Measure,
    Project,
    ProjectImportDraft,
    RegisterEntry,
    TeamMember,
)
from vorort.projects.models.listings import CONTACTS
from vorort.projects.rules import KEPT_DECLINED, KEPT_SENDER, KEPT_WAITING
from vorort.projects.rules.listings import (
    ASKED_AGAIN,
    GRACE,
    KEPT_LAPSED,
    KEPT_SETTLED,
    KEPT_SUGGESTED,
)
from vorort.threads.choices import Visibility

_NO_CONTACT: dict[str, Any] = dict.fromkeys(CONTACTS, "") | dict.fromkeys(SHOWS, False)
OF_LISTINGS = ("thread", "district", "neighbourhood")


@reacts_to(ResolutionPassed)
def decide_with_resolution(fact: ResolutionPassed, at: datetime) -> None:
    """A proposed project is decided, or stopped, with the resolution on it, in the same moment.

    A group decides only what it was asked to decide; committees of other districts and those that only give advice decide
    nothing. Of a project that has begun the resolution stays a link.
    """
    if fact.thread_id is None or fact.outcome not in (Outcome.CARRIED, Outcome.REJECTED):
        return
    project = Project.objects.filter(thread=fact.thread_id, state=ProjectState.PROPOSED).first()
    if project is None:
        return
    resolution = Resolution.objects.select_related("committee", "thread").get(pk=fact.resolution_id)
    if not _may_decide(resolution, project):
        return
    by = fact_actor(fact.name())
    if fact.outcome == Outcome.CARRIED:
        decide_project(project, committee=resolution.committee, by=by)
    else:
        stop_project(project, reason=_reason_of(resolution), by=by)


def _may_decide(resolution: Resolution, project: Project) -> bool:
    committee = resolution.committee
    advises = Consultation.objects.filter(item=resolution.item_id, committee=committee)
    if resolution.item_id is not None and advises.exclude(role=Role.DECIDES).exists():
        return False
    if project.referrals.filter(ends=None, committee=committee).exists():
        return True
    is_here = committee.district_id is None or project.districts.filter(pk=committee.district_id).exists()
    return is_here and not committee.is_group


def _reason_of(resolution: Resolution) -> str:
    """Everybody reads it, so of what was not public only the number is told."""
    told = {
        "committee": resolution.committee.name,
        "number": resolution.number,
        "wording": resolution.wording,
    }
    if resolution.thread.visibility != Visibility.PUBLIC:
        return _("Rejected by %(committee)s in a meeting that was not public (%(number)s).") % told
    return (_("Rejected by %(committee)s (%(number)s): %(wording)s") % told)[:500]


@reacts_to(CommentsCounted)
def count_comments(fact: CommentsCounted, at: datetime) -> None:
    """Lists of projects show it."""
    Project.objects.filter(thread=fact.thread_id).update(comment_count=fact.number)


@reacts_to(PeopleMerged)
def move_parts(fact: PeopleMerged, at: datetime) -> None:
    """Two records were one human being: steps and places on teams are the one's now."""
    Measure.objects.filter(responsible=fact.person_id).update(responsible=fact.into_id)
    theirs = TeamMember.objects.filter(person=fact.into_id).values("project")
    TeamMember.objects.filter(person=fact.person_id, project__in=theirs).delete()
    TeamMember.objects.filter(person=fact.person_id).update(person=fact.into_id)


@reacts_to(PersonErased)
def leave_projects(fact: PersonErased, at: datetime) -> None:
    """Whose data are erased is on no team and responsible for nothing any more."""
    Measure.objects.filter(responsible=fact.person_id).update(responsible=None)
    TeamMember.objects.filter(person=fact.person_id).delete()


@reacts_to(AddressLinked)
def bring_entries_to_the_account(fact: AddressLinked, at: datetime) -> None:
    """What somebody suggested before they had an account is the account's."""
    rows = RegisterEntry.objects.filter(address=fact.address_id)
    rows.update(suggested_by=fact.user_id, address=None)
    for model in (Event, Listing):
        for row in model.objects.filter(address=fact.address_id, thread__author=None).select_related(
            "thread"
        ):
            row.thread.author_id = fact.user_id
            row.thread.save(update_fields=["author", "changed"])


@reacts_to(AccountDeleted)
def let_go(fact: AccountDeleted, at: datetime) -> None:
    """Projects, news and reports stay, without a name; so do places and dates somebody has entered. An entry of the
    directory stays without whom to ask, until nobody confirms it."""
    rows = RegisterEntry.objects.filter(address__user=fact.user_id)
    (rows | RegisterEntry.objects.filter(suggested_by=fact.user_id)).update(suggested_by=None, address=None)
    theirs = Q(address__user=fact.user_id) | Q(thread__author=fact.user_id)
    keys = list(Event.objects.filter(theirs).values_list("pk", flat=True))
    Event.objects.filter(pk__in=keys).update(address=None)
    keys = list(Listing.objects.filter(theirs).values_list("pk", flat=True))
    Listing.objects.filter(pk__in=keys).update(address=None, changes=None, **_NO_CONTACT)


@reacts_to(DistrictChanged)
def index_projects(fact: DistrictChanged, at: datetime) -> None:
    """The name of a district is part of what its projects and dates are found by."""
    rows = Project.objects.filter(district=fact.district_id)
    for project in rows.select_related("thread", "district", "theme", "neighbourhood").iterator():
        index_project(project)
    for event in (
        Event.objects.filter(district=fact.district_id).select_related("thread", "district").iterator()
    ):
        index_event(event)
    for listing in Listing.objects.filter(district=fact.district_id).select_related(*OF_LISTINGS).iterator():
        index_listing(listing)


@every(timedelta(hours=1))
def delete_expired_imports(at: datetime) -> None:
    """A table that was tried and not taken over may name people, and nobody needs it."""
    ProjectImportDraft.objects.filter(expires__lte=at).delete()


@every(timedelta(hours=24))
def go_on_over_new_year(at: datetime) -> None:
    """What runs without an end is a project of the new year too."""
    today = localtime(at).date()
    running = Project.objects.filter(state=ProjectState.RUNNING, ends_on=None)
    for project in running.exclude(years__year=today.year):
        keep_years(project, today)


@every(timedelta(hours=24))
def forget_events(at: datetime) -> None:
    """What nobody confirms is deleted after thirty days and what was declined after ninety; the e-mail address behind a
    date is forgotten a year after it."""
    stale = Q(state=EventState.WAITING, changed__lt=at - KEPT_WAITING)
    stale |= Q(state=EventState.DECLINED, changed__lt=at - KEPT_DECLINED)
    by = schedule_actor("projects.forget_events")
    for event in Event.objects.filter(stale):
        discard_event(event, by=by)
    over = Event.objects.exclude(address=None).alias(over=Coalesce(F("ends"), F("begins")))
    over.filter(over__lt=at - KEPT_SENDER).update(address=None)


@every(timedelta(hours=24))
def ask_listings(at: datetime) -> None:
    """After a year whoever is behind an entry of the directory is asked whether it holds, two weeks later once more; thirty
    days without an answer, and it leaves the directory."""
    by = schedule_actor("projects.ask_listings")
    for listing in Listing.objects.to_confirm(at).filter(confirmed_until__lte=at - GRACE):
        lapse_listing(listing, by=by)
    due = Q(asked_at=None) | Q(reminded_at=None, asked_at__lte=at - ASKED_AGAIN)
    for listing in Listing.objects.to_confirm(at).filter(due):
        ask_listing(listing, by=by)


@every(timedelta(hours=24))
def forget_listings(at: datetime) -> None:
    """Entries of the directory that nobody has confirmed are deleted after thirty days, what was declined or taken out after
    ninety, and what has left it unanswered after a year."""
    stale = Q(state=ListingState.SUGGESTED, changed__lt=at - KEPT_SUGGESTED)
    stale |= Q(state__in=(ListingState.DECLINED, ListingState.WITHDRAWN), changed__lt=at - KEPT_SETTLED)
    stale |= Q(state=ListingState.LAPSED, confirmed_until__lt=at - GRACE - KEPT_LAPSED)
    by = schedule_actor("projects.forget_listings")
    for listing in Listing.objects.filter(stale):
        discard_listing(listing, by=by)
