"""Has everybody been invited in time? Computed and said, never decided.

Days are counted as §§ 187 and 188 BGB count them, backwards: neither the day on which the invitation is sent nor the day
of the meeting counts, so seven days of notice are seven whole days between them. Where the rules count from receipt, a
letter counts as received on the third day after it was posted; mail and what is handed over arrive the same day. § 193
BGB does not move such a day: a period that is counted backwards ends on a Sunday, too.
Who must be invited: reference `governance.md` 4.1 (of an association all members, also the advisory ones).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from vorort.committees.rules.rule_set import Counting, Form, Mode, RuleSet
from vorort.meetings.choices import Channel

POSTAL_DAYS = 3
_BY_MAIL = {Form.EMAIL, Form.TEXT}
_BY_LETTER = {Form.LETTER, Form.TEXT}


@dataclass(frozen=True)
class Problem:
    """What is wrong: a word that the page turns into a sentence, and how many it concerns."""

    key: str
    number: int = 0


@dataclass(frozen=True)
class SeatedPerson:
    """Somebody who sits in a committee that meets."""

    person_id: int
    is_voting: bool = True
    is_stand_in: bool = False


@dataclass(frozen=True)
class Sent:
    """An invitation: to whom, how, and on which day it went out; None while a letter waits."""

    person_id: int
    channel: Channel
    sent_on: date | None


def travel_days(rules: RuleSet, channel: Channel) -> int:
    """How many days it takes until what was sent counts as received, if the rules ask for that."""
    is_posted = rules.notice_counting == Counting.RECEIVED and channel == Channel.LETTER
    return POSTAL_DAYS if is_posted else 0


def last_day_to_send(rules: RuleSet, meets_on: date, channel: Channel) -> date:
    """The last day on which an invitation may go out; where the rules ask for no notice, the day of the meeting itself."""
    whole_days = rules.notice_days + 1 if rules.notice_days else 0
    return meets_on - timedelta(days=whole_days + travel_days(rules, channel))


def is_in_time(rules: RuleSet, meets_on: date, channel: Channel, sent_on: date) -> bool:
    """Was it sent early enough?"""
    return sent_on <= last_day_to_send(rules, meets_on, channel)


def channel_for(rules: RuleSet, *, has_address: bool) -> Channel:
    """How somebody is invited: by mail where the rules and an address allow it, else by letter."""
    return Channel.EMAIL if has_address and _BY_MAIL & set(rules.invitation_forms) else Channel.LETTER


def is_form_allowed(rules: RuleSet, channel: Channel) -> bool:
    """Do the rules know invitations of this form? What is handed over counts as a letter."""
    return bool((_BY_MAIL if channel == Channel.EMAIL else _BY_LETTER) & set(rules.invitation_forms))


def must_be_invited(rules: RuleSet, seated: Iterable[SeatedPerson]) -> set[int]:
    """Whoever has a vote; where all must be invited, the advisory ones too. Stand-ins come only when they are needed."""
    return {
        somebody.person_id
        for somebody in seated
        if not somebody.is_stand_in and (somebody.is_voting or rules.invite_all)
    }


def problems_of(rules: RuleSet, meets_on: date, must: set[int], sent: Iterable[Sent]) -> list[Problem]:
    """What is wrong with the invitations: `not_invited`, `letters_not_sent`, `late`, `other_form`, each with how many.

    Only those who must be invited are looked at; that a guest hears late of it spoils nothing.
    """
    theirs = [one for one in sent if one.person_id in must]
    late = [
        one for one in theirs if one.sent_on and not is_in_time(rules, meets_on, one.channel, one.sent_on)
    ]
    counted = {
        "not_invited": len(must - {one.person_id for one in theirs}),
        "letters_not_sent": sum(one.sent_on is None for one in theirs),
        "late": len(late),
        "other_form": sum(not is_form_allowed(rules, one.channel) for one in theirs),
    }
    return [Problem(key, number) for key, number in counted.items() if number]


def missing_of(
    rules: RuleSet, *, mode: Mode, has_place: bool, has_access: bool, items: int, must: int, unreachable: int
) -> list[Problem]:
    """What should be there before anybody is invited. `unreachable`: who has neither address for mail nor for letters."""
    found = {
        "no_place": int(mode != Mode.ONLINE and not has_place),
        "no_access": int(mode != Mode.IN_PERSON and not has_access),
        "mode_not_allowed": int(mode not in rules.modes),
        "no_items": int(not items),
        "nobody_seated": int(not must),
        "unreachable": unreachable,
    }
    return [Problem(key, number) for key, number in found.items() if number]
