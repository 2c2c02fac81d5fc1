"""What happens when a vote opens: rules, attendance and roll are frozen."""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import RuleSetVersion
from vorort.committees.rules.rule_set import Base
from vorort.meetings.actions.wording import refuse_list
from vorort.meetings.choices import Method, VoteState
from vorort.meetings.models import RollEntry, Vote
from vorort.meetings.rules.elections import Race
from vorort.meetings.rules.frozen import Frozen, as_snapshot
from vorort.meetings.rules.result import Asked, Reason, majority_for
from vorort.meetings.rules.roll import Holder, blocs_of, consenting
from vorort.meetings.selectors.voting import Circumstances, circumstances_of, warnings_before


def freeze(
    vote: Vote,
    at: datetime,
    *,
    consents: Collection[int] = (),
    outside: Sequence[Reason] = (),
    is_doubted: bool = False,
) -> None:
    """Write the roll and open the vote. Raises ValidationError where nobody can vote, or a warning has no answer."""
    found = circumstances_of(vote, at)
    if not found.roll:
        raise ValidationError(_("Nobody is there who may vote on this."))
    refuse_list(vote, found.rules)
    warnings = warnings_before(vote, found, outside=outside, is_doubted=is_doubted)
    if warnings and not vote.override:
        raise ValidationError(
            {"override": _("Something speaks against voting now. Please say why you go on.")}
        )
    written = _consents(vote, found, consents)
    frozen = Frozen(found.rules, found.attendance, _asked(vote, found, written, is_doubted), _race(vote))
    vote.snapshot = as_snapshot(
        frozen, salt=secrets.token_hex(16), version=found.version.version if found.version else None,
        excluded=found.excluded, consents=[(one.person, one.weight) for one in written], warnings=warnings,
        blocs=blocs_of(found.rules, found.who.holders, found.roll),
    )  # fmt: skip
    _write_roll(vote, found)
    _use(found.version, at)
    vote.rule_set, vote.opened_at, vote.state = found.version, at, VoteState.OPEN
    vote.full_clean()
    vote.save()


def _asked(vote: Vote, found: Circumstances, written: Sequence[Holder], is_doubted: bool) -> Asked:
    return Asked(
        decision=vote.decision,
        is_consensus=vote.method == Method.CONSENSUS,
        is_circular=vote.method == Method.CIRCULAR,
        second_call=found.second_call,
        is_doubted=is_doubted,
        written=sum(one.weight for one in written),
        excluded=len(found.excluded),
    )


def _race(vote: Vote) -> Race | None:
    if not vote.is_election:
        return None
    candidates = tuple(vote.candidates.order_by("position").values_list("pk", flat=True))
    return Race(vote.seats, candidates, vote.round, vote.is_block)


def _consents(vote: Vote, found: Circumstances, consents: Collection[int]) -> list[Holder]:
    """Of absent members, where everybody has to agree."""
    if not consents:
        return []
    if vote.is_election or majority_for(found.rules, vote.decision).base != Base.ALL:
        raise ValidationError({"consents": _("Consents in writing count only where all members are asked.")})
    try:
        return consenting(found.rules, found.who, found.roll, consents)
    except ValueError as error:
        raise ValidationError(
            {"consents": _("Only absent members with a vote, whom nobody votes for, consent in writing.")}
        ) from error


def _write_roll(vote: Vote, found: Circumstances) -> None:
    RollEntry.objects.bulk_create(
        RollEntry(
            vote=vote,
            person_id=line.person,
            mandate_id=line.mandate,
            weight=line.weight,
            cast_by_id=line.cast_by,
        )
        for line in found.roll
    )


def _use(version: RuleSetVersion | None, at: datetime) -> None:
    """From now on these rules never change."""
    if version and version.used_at is None:
        RuleSetVersion.objects.filter(pk=version.pk, used_at=None).update(used_at=at)
        version.used_at = at
