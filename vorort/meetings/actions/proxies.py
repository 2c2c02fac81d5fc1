"""Voting for somebody who is absent, as far as the rules allow it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import Proxies, RuleSet
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.meetings.actions.inside import own_person, seated, touch
from vorort.meetings.models import Meeting, Proxy
from vorort.meetings.policies import convenes
from vorort.people.models import Person


@action("meetings.give_proxy")
def give_proxy(
    meeting: Meeting,
    *,
    giver: Person,
    holder: Person,
    in_writing: bool = False,
    by: Actor,
    at: datetime = STAMPED,
) -> Proxy:
    """Let somebody vote for an absent member at this meeting: one gives one's own, whoever convenes records that of others.

    Raises ValidationError where the rules know no proxies, or not this holder, not so many, not without writing; and
    for whoever has no vote to give, or holds or has given one already: a proxy is not handed on.
    """
    if giver != own_person(by) and not convenes(by, meeting, at):
        raise ValidationError(_("You can give your own proxy only."))
    rules, _version = rules_of(meeting.committee, at)
    if rules.proxies == Proxies.NONE:
        raise ValidationError(_("The rules of this committee do not allow proxies."))
    if rules.proxy_in_writing and not in_writing:
        raise ValidationError({"in_writing": _("The rules want a proxy in writing.")})
    if holder.merged_into_id or holder.anonymised_at:
        raise ValidationError(_("This record is closed: it was merged or its data were erased."))
    _refuse_strangers(meeting, giver, holder, rules, at)
    _refuse_chains(meeting, giver, holder, rules)
    proxy = Proxy(meeting=meeting, giver=giver, holder=holder, in_writing=in_writing, given_at=at)
    proxy.full_clean()
    proxy.save()
    touch(meeting)
    return proxy


@action("meetings.withdraw_proxy", locks=lambda proxy: proxy.meeting)
def withdraw_proxy(proxy: Proxy, *, by: Actor, at: datetime = STAMPED) -> Proxy:
    """Take a proxy back: the member votes again. It stays on record. Raises ValidationError for that of somebody else."""
    if proxy.giver != own_person(by) and not convenes(by, proxy, at):
        raise ValidationError(_("You can take back your own proxy only."))
    if proxy.withdrawn_at is None:
        proxy.withdrawn_at = at
        proxy.save()
        touch(proxy.meeting)
    return proxy


def _voting_in(meeting: Meeting, person: Person, at: datetime) -> set[int]:
    """The committees that meet in which somebody has a vote of their own."""
    rows: list[Mandate] = list(seated(meeting, at).filter(person=person, seat__is_voting=True))
    return {row.committee_id for row in rows if row.seat.office != SeatOffice.STAND_IN}


def _refuse_strangers(meeting: Meeting, giver: Person, holder: Person, rules: RuleSet, at: datetime) -> None:
    given = _voting_in(meeting, giver, at)
    if not given:
        raise ValidationError({"giver": _("Only members with a vote can give a proxy.")})
    if rules.proxies == Proxies.MEMBERS and not given <= _voting_in(meeting, holder, at):
        raise ValidationError({"holder": _("By the rules only a member with a vote can hold a proxy.")})


def _refuse_chains(meeting: Meeting, giver: Person, holder: Person, rules: RuleSet) -> None:
    given = meeting.proxies.filter(withdrawn_at=None)
    if given.filter(giver=holder).exists():
        raise ValidationError({"holder": _("This member has given a proxy, and will not be there.")})
    if given.filter(holder=giver).exists():
        raise ValidationError({"giver": _("This member holds a proxy, which cannot be handed on.")})
    if given.filter(holder=holder).count() >= rules.most_proxies:
        raise ValidationError({"holder": _("By the rules nobody holds more proxies than this.")})
