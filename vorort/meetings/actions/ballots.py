"""Casting a vote, oneself or as it was said or written."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.meetings.choices import VoteState
from vorort.meetings.models import OpenBallot, Participation, RollEntry, SecretBallot, Vote
from vorort.meetings.rules.ballots import written_choice
from vorort.meetings.rules.frozen import from_snapshot
from vorort.meetings.rules.secret import ballot_number, in_drawn_order
from vorort.meetings.selectors.voting import uncast


@action("meetings.cast_ballot")
def cast_ballot(
    vote: Vote, choice: str, *, entry: RollEntry | None = None, by: Actor, at: datetime = STAMPED
) -> None:
    """Cast a vote electronically: for oneself, or for the line of the roll whose vote one casts as proxy or stand-in.

    `choice` is a word of `Choice`, or keys of candidates joined by commas. Of a secret vote only is kept that somebody has
    taken part, and apart from it the ballot, as often as the line has votes. Raises ValidationError: too late, cast
    already, or no such answer. It states no fact.
    """
    _refuse_late(vote, at)
    mine = RollEntry.objects.filter(vote=vote, cast_by__user=by.user_id)
    _put(vote, _chosen(vote, mine, entry, at), choice, at)


@action("meetings.enter_ballot")
def enter_ballot(vote: Vote, entry: RollEntry, choice: str, *, by: Actor, at: datetime = STAMPED) -> None:
    """Write down how somebody has voted, as they said it in a roll call or wrote it in a letter.

    Raises ValidationError: too late, cast already, no such answer; ValueError for a line of another roll.
    """
    _refuse_late(vote, at)
    _put(vote, _chosen(vote, RollEntry.objects.filter(vote=vote), entry, at), choice, at)


def _refuse_late(vote: Vote, at: datetime) -> None:
    if vote.state == VoteState.PREPARED:
        raise ValidationError(_("This vote is not open yet."))
    is_over = vote.until is not None and at >= vote.until
    if vote.state != VoteState.OPEN or is_over or (vote.item and not vote.item.meeting.is_running):
        raise ValidationError(_("This vote is over. Your ballot was not counted."))


def _chosen(vote: Vote, among: QuerySet[RollEntry], entry: RollEntry | None, at: datetime) -> list[RollEntry]:
    """The lines a ballot is for: the one that was named, else one's own; with the others of its bloc."""
    lines = list(among.select_related("cast_by"))
    line = _named(lines, entry) if entry else _own(lines)
    bloc = next((people for people in vote.snapshot["blocs"] if line.person_id in people), [line.person_id])
    free = {one.pk for one in uncast(among, at)}
    if line.pk not in free:
        raise ValidationError(_("For this member a vote was cast already, or they no longer sit here."))
    return [one for one in lines if one.pk in free and one.person_id in bloc]


def _named(lines: list[RollEntry], entry: RollEntry) -> RollEntry:
    found = next((line for line in lines if line.pk == entry.pk), None)
    if found is None:
        raise ValueError("this vote is somebody else's to cast")
    return found


def _own(lines: list[RollEntry]) -> RollEntry:
    """In person; else the only line one casts."""
    own = next((line for line in lines if line.person_id == line.cast_by_id), None)
    if own is None and len(lines) > 1:
        raise ValidationError(_("Please say for whom you vote."))
    return own or lines[0]


def _put(vote: Vote, lines: list[RollEntry], choice: str, at: datetime) -> None:
    written = _written(vote, choice)
    try:
        with transaction.atomic():
            if vote.is_secret:
                _put_secretly(vote, lines, written)
            else:
                OpenBallot.objects.bulk_create(
                    OpenBallot(entry=one, choice=written, cast_at=at) for one in lines
                )
    except IntegrityError as error:
        # the database has the last word on who has voted
        raise ValidationError(_("This vote was cast already.")) from error
    # how many have voted is counted by whoever asks: three hundred ballots shall not wait for one row of the meeting


def _put_secretly(vote: Vote, lines: list[RollEntry], written: str) -> None:
    """Two tables without a common key; of several lines nobody sees which ballot belongs to which."""
    Participation.objects.bulk_create(Participation(entry=one) for one in in_drawn_order(lines))
    ballots = sum(one.weight for one in lines)
    SecretBallot.objects.bulk_create(
        SecretBallot(id=ballot_number(), vote=vote, choice=written) for _number in range(ballots)
    )


def _written(vote: Vote, choice: str) -> str:
    race = from_snapshot(vote.snapshot).race
    try:
        return written_choice(choice, race.named if race else (), race.seats if race else 1)
    except ValueError as error:
        raise ValidationError({"choice": _("Please choose one of the answers.")}) from error
