from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.ground.actor import schedule_actor
from vorort.ground.facts import reacts_to
from vorort.meetings.actions import add_follow_up, close_vote, extend_series, tell_agenda
from vorort.meetings.choices import MeetingState, MinutesState, VoteState
from vorort.meetings.models import (
    Amendment,
    Candidate,
    ConflictOfInterest,
    DateAnswer,
    Invitation,
    Meeting,
    MeetingSeries,
    MeetingTask,
    Minutes,
    Objection,
    Presence,
    Proxy,
    Resolution,
    RollEntry,
    SecrecyRequest,
)
from vorort.meetings.selectors.register import drafts_that_lack_follow_up
from vorort.meetings.selectors.voting import votes_run_out
from vorort.outbox.jobs import every
from vorort.people.facts import PeopleMerged, PersonErased

# so long nobody has changed an agenda before its changes are told, and so near it is told at once
QUIET, SOON = timedelta(minutes=30), timedelta(hours=6)
_RUNNING = (VoteState.OPEN, VoteState.COUNTING)
# what just changes hands
_PLAIN: tuple[tuple[type[models.Model], str], ...] = (
    (Amendment, "proposed_by"), (MeetingTask, "responsible"), (Objection, "person"), (Resolution, "responsible"),
    (Proxy, "holder"),
)  # fmt: skip
# what somebody has once for each of these; of two the first one stays
_ONCE: tuple[tuple[type[models.Model], str], ...] = (
    (Invitation, "meeting"), (ConflictOfInterest, "item"), (DateAnswer, "option"),
    (SecrecyRequest, "vote"),
)  # fmt: skip


@reacts_to(PeopleMerged)
def move_to_the_one(fact: PeopleMerged, at: datetime) -> None:
    """Two records were one human being: invitations, presence, proxies, tasks and the rest are the one's now.

    What is frozen keeps the record it was written with: rolls, candidates and signatures of what was voted on or approved.
    Raises ValidationError while a vote is open in which the record takes part.
    """
    _refuse_while_voting(fact.person_id)
    _merge_proxies(fact)
    for model, name in _PLAIN:
        _rows(model).filter(**{name: fact.person_id}).update(**{name: fact.into_id})
    for model, of in _ONCE:
        _merge_once(_rows(model).all(), of, fact)
    _merge_once(Candidate.objects.filter(vote__state=VoteState.PREPARED), "vote", fact)
    _merge_presences(fact)
    open_minutes = Minutes.objects.exclude(state=MinutesState.APPROVED)
    open_minutes.filter(recorder=fact.person_id).update(recorder=fact.into_id)


@reacts_to(PersonErased)
def forget_answers(fact: PersonErased, at: datetime) -> None:
    """Whose data are erased: answers about dates and words beside a reply go; with the name, the rest says nothing more."""
    DateAnswer.objects.filter(person=fact.person_id).delete()
    Invitation.objects.filter(person=fact.person_id).exclude(note="").update(note="")


@every(timedelta(hours=24))
def extend_all_series(at: datetime) -> None:
    """Meetings of a series are planned twelve months ahead, one day after the other."""
    for series in MeetingSeries.objects.filter(ended_at=None).select_related("committee"):
        extend_series(series, by=schedule_actor("meetings.extend_all_series"))


@every(timedelta(minutes=5))
def close_votes_in_writing(at: datetime) -> None:
    """What is decided in writing is counted once its time is over; the chair declares it."""
    for vote in votes_run_out(at):
        close_vote(vote, by=schedule_actor("meetings.close_votes_in_writing"))


@every(timedelta(minutes=10))
def tell_changed_agendas(at: datetime) -> None:
    """Those invited hear of a changed agenda once nobody has changed it for half an hour; shortly before at once."""
    is_due = models.Q(agenda_changed_at__lte=at - QUIET) | models.Q(begins__lte=at + SOON)
    rows = Meeting.objects.filter(
        is_due, state=MeetingState.INVITED, agenda_changed_at__isnull=False, ends__gt=at
    )
    for meeting in rows.select_related("committee__district"):
        tell_agenda(meeting, by=schedule_actor("meetings.tell_changed_agendas"))


@every(timedelta(hours=24))
def put_follow_ups_on_agendas(at: datetime) -> None:
    """Once a resolution is overdue, the next agenda asks what became of it, however early that meeting was planned."""
    for meeting in drafts_that_lack_follow_up(at, localtime(at).date()):
        add_follow_up(meeting, by=schedule_actor("meetings.put_follow_ups_on_agendas"))


def _rows(model: type[models.Model]) -> models.Manager[models.Model]:
    return model._default_manager


def _refuse_while_voting(person_id: int) -> None:
    votes = RollEntry.objects.filter(vote__state__in=_RUNNING)
    if votes.filter(models.Q(person=person_id) | models.Q(cast_by=person_id)).exists():
        raise ValidationError(
            _("This record takes part in a vote that is open. Please wait until it is counted.")
        )


def _merge_once(rows: "models.QuerySet[models.Model]", of: str, fact: PeopleMerged) -> None:
    for mine in rows.filter(person=fact.person_id).order_by("pk"):
        other = rows.filter(person=fact.into_id, **{of: getattr(mine, f"{of}_id")}).first()
        _keep_first(mine, [other] if other else [])
    rows.filter(person=fact.person_id).update(person=fact.into_id)


def _merge_proxies(fact: PeopleMerged) -> None:
    """A proxy from one of the two to the other was none; of two that one person has given, the first counts."""
    both = (fact.person_id, fact.into_id)
    Proxy.objects.filter(giver__in=both, holder__in=both).delete()
    given = Proxy.objects.filter(withdrawn_at=None)
    for mine in given.filter(giver=fact.person_id):
        _keep_first(mine, given.filter(giver=fact.into_id, meeting=mine.meeting_id))
    Proxy.objects.filter(giver=fact.person_id).update(giver=fact.into_id)


def _merge_presences(fact: PeopleMerged) -> None:
    """Nobody is there twice at a time: of two entries about the same hours the first one stays."""
    for mine in Presence.objects.filter(person=fact.person_id).order_by("pk"):
        others = Presence.objects.filter(person=fact.into_id, meeting=mine.meeting_id)
        _keep_first(mine, [other for other in others if _overlap(mine, other)])
    Presence.objects.filter(person=fact.person_id).update(person=fact.into_id)


def _overlap(one: Presence, other: Presence) -> bool:
    return (one.left_at is None or one.left_at > other.came_at) and (
        other.left_at is None or other.left_at > one.came_at
    )


def _keep_first(mine: models.Model, others: Iterable[models.Model]) -> None:
    """Delete whichever came later."""
    for other in others:
        if other.pk > mine.pk:
            other.delete()
        else:
            mine.delete()
            return
