"""How a vote is counted and closed, and how it is cast away.

Secret ballots and the register of who took part are written anew, each in an order of its own that is drawn, and ballots
under numbers that are drawn: so neither order nor numbers of one say anything about the other.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.translation import gettext as _

from vorort.committees.rules.outcome import Counts
from vorort.ground.database import delete_for_good, sweep
from vorort.meetings.choices import COUNTED_BY_HAND, Method, VoteState
from vorort.meetings.models import OpenBallot, Participation, RollEntry, SecretBallot, Vote
from vorort.meetings.rules.ballots import Counted, counted, has_names
from vorort.meetings.rules.frozen import as_tally, computed, from_snapshot
from vorort.meetings.rules.secret import ballot_number, digest_of, in_drawn_order
from vorort.meetings.selectors.proof import basis_of, cast_ballots
from vorort.meetings.selectors.voting import uncast

TRACES = ("meetings_participation", "meetings_secretballot")
WORDS = ("yes", "no", "abstained", "invalid")


def count(vote: Vote, counts: Mapping[str, Any] | None, at: datetime) -> None:
    """Count, compute the result and its fingerprint, and close. Raises ValidationError."""
    by_hand = vote.method in (*COUNTED_BY_HAND, Method.CONSENSUS)
    if not by_hand and counts is not None:
        raise ValueError("what is counted here is not entered")
    _refuse_too_early(vote, at)
    if vote.is_secret:
        _write_anew(vote)
    found = _entered(vote, counts or {}) if by_hand else _from_ballots(vote)
    _keep(vote, found)
    vote.closed_at, vote.state = at, VoteState.CLOSED
    vote.digest = digest_of(basis_of(vote))
    vote.full_clean()
    vote.save()


def cast_away(vote: Vote) -> None:
    """Take all ballots out of the world, with the counts, and keep that the vote was broken off."""
    vote.state, vote.carried, vote.closed_at, vote.digest = VoteState.ABORTED, None, None, ""
    vote.tally, vote.result = {}, {}
    for word in WORDS:
        setattr(vote, word, None)
    vote.full_clean()
    vote.save()
    delete_for_good(connection)
    vote.secret_ballots.all().delete()
    for model in (Participation, OpenBallot):
        model._default_manager.filter(entry__vote=vote).delete()
    _sweep_later()


def _keep(vote: Vote, found: Counted) -> None:
    for word in WORDS:
        setattr(vote, word, getattr(found.counts, word))
    vote.tally = as_tally(found)
    vote.result = computed(from_snapshot(vote.snapshot), found)
    vote.carried = vote.result["carried"]


def _candidates(vote: Vote) -> list[int]:
    race = from_snapshot(vote.snapshot).race
    return list(race.named) if race else []


def _from_ballots(vote: Vote) -> Counted:
    return counted(cast_ballots(vote), _candidates(vote))


def _entered(vote: Vote, counts: Mapping[str, Any]) -> Counted:
    """What somebody has counted. Raises ValidationError for more votes than there are, and ValueError for no numbers."""
    candidates = _candidates(vote)
    told = Counts(**{word: _number(counts.get(word, 0)) for word in WORDS})
    votes = {int(key): _number(number) for key, number in counts.get("votes", {}).items()}
    if not set(votes) <= set(candidates) or set(counts) - {*WORDS, "votes"}:
        raise ValueError("this was not voted on")
    if len(candidates) == 1:
        votes = {candidates[0]: told.yes}
    _refuse_too_many(vote, told, votes, candidates)
    return Counted(told, dict.fromkeys(candidates, 0) | votes)


def _number(told: Any) -> int:
    if type(told) is not int or told < 0:
        raise ValueError("votes are counted in whole numbers")
    return told


def _refuse_too_many(vote: Vote, told: Counts, votes: Mapping[int, int], candidates: Iterable[int]) -> None:
    cast, entitled = (
        sum(getattr(told, word) for word in WORDS),
        sum(entry.weight for entry in vote.roll.all()),
    )
    if cast > entitled:
        raise ValidationError(
            _("%(cast)s votes are more than the %(entitled)s of those entitled.")
            % {"cast": cast, "entitled": entitled}
        )
    if not has_names(list(candidates)):
        return
    if any(number > told.yes for number in votes.values()) or sum(votes.values()) > told.yes * vote.seats:
        raise ValidationError(_("The candidates have more votes than there are ballots with a name."))
    if sum(votes.values()) < told.yes:
        raise ValidationError(_("A ballot with a name has at least one vote for somebody."))


def _refuse_too_early(vote: Vote, at: datetime) -> None:
    """Everybody was given a time to answer."""
    is_early = vote.method == Method.CIRCULAR and vote.until is not None and at < vote.until
    if is_early and uncast(RollEntry.objects.filter(vote=vote), at).exists():
        raise ValidationError(_("Not everybody has answered, and there is still time."))


def _write_anew(vote: Vote) -> None:
    """Secret ballots and participations, in orders that are drawn."""
    vote.state = VoteState.COUNTING
    Vote.objects.filter(pk=vote.pk).update(state=VoteState.COUNTING)
    delete_for_good(connection)
    choices = in_drawn_order(vote.secret_ballots.values_list("choice", flat=True))
    entries = in_drawn_order(
        Participation.objects.filter(entry__vote=vote).values_list("entry_id", flat=True)
    )
    vote.secret_ballots.all().delete()
    Participation.objects.filter(entry__vote=vote).delete()
    SecretBallot.objects.bulk_create(
        SecretBallot(id=ballot_number(), vote=vote, choice=one) for one in choices
    )
    Participation.objects.bulk_create(Participation(entry_id=entry) for entry in entries)
    _sweep_later()


def _sweep_later() -> None:
    """Right after the commit; what fails there is logged and changes nothing about the result."""
    transaction.on_commit(partial(sweep, connection, *TRACES), robust=True)
