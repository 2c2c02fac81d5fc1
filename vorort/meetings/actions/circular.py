"""Deciding in writing, without a meeting."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Circular
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.freezing import freeze
from vorort.meetings.choices import Decision, Method
from vorort.meetings.facts import VoteOpened
from vorort.meetings.models import PaperVersion, Vote


@action("meetings.ask_in_writing")
def ask_in_writing(
    committee: Committee,
    *,
    wording: str = "",
    reasons: str = "",
    until: datetime | None = None,
    decision: Decision = Decision.ORDINARY,
    paper_version: PaperVersion | None = None,
    override: str = "",
    by: Actor,
    at: datetime = STAMPED,
) -> Vote:
    """Ask all members with a vote for a resolution in writing, until a moment (by default as long as the rules give).

    § 32 (3) BGB: it is carried if all agree, unless the rules say that enough of them taking part will do. It can be
    answered at once. Raises ValidationError where the rules do not allow it, or give more time.
    """
    rules, _version = rules_of(committee, at)
    if rules.circular == Circular.OFF:
        raise ValidationError(_("The rules of this committee allow no decisions in writing."))
    time = timedelta(days=rules.circular_days)
    if until and until < at + time:
        raise ValidationError(
            {"until": _("The rules give %(days)s days to answer.") % {"days": rules.circular_days}}
        )
    vote = Vote(
        committee=committee, decision=decision, method=Method.CIRCULAR, paper_version=paper_version,
        until=until or at + time, reasons=normalised(reasons.replace("\r\n", "\n")),
        override=normalised(override),
        wording=normalised(wording.replace("\r\n", "\n")) or (paper_version.wording if paper_version else ""),
    )  # fmt: skip
    if decision == Decision.ELECTION:
        raise ValidationError({"decision": _("Nobody is elected without a meeting.")})
    vote.full_clean()
    vote.save()
    freeze(vote, at)
    state(VoteOpened(vote.pk))
    return vote
