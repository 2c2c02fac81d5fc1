"""What a body has agreed on, as typed values: one frozen `RuleSet` per version.

Sources: reference `governance.md` 4.1 (association, BGB), 4.2 (council, GO NRW), 4.3 (engine).
"""

import re
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from fractions import Fraction
from typing import Any, get_args, get_origin, get_type_hints


class InvalidRules(ValueError):
    """A parameter is missing, unknown or out of range. `name` is the parameter, `reason` a key for the page."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name, self.reason = name, reason


class Counting(StrEnum):
    """Where the days of notice begin to count."""

    SENT = "sent"
    RECEIVED = "received"


class Form(StrEnum):
    """In which form an invitation may go out."""

    EMAIL = "email"
    LETTER = "letter"
    TEXT = "text"
    NOTICE_BOARD = "notice_board"


class Convener(StrEnum):
    CHAIR = "chair"
    BOARD = "board"
    OFFICE = "office"


class UrgentMotions(StrEnum):
    """May something be decided that was not on the agenda sent out?"""

    NEVER = "never"
    MAJORITY = "majority"
    ALL = "all"


class Mode(StrEnum):
    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    ONLINE = "online"


class Circular(StrEnum):
    """Resolutions without a meeting: never, if all agree in writing, or if enough take part."""

    OFF = "off"
    ALL = "all"
    QUOTA = "quota"


class QuorumKind(StrEnum):
    NONE = "none"
    COUNT = "count"
    SHARE = "share"


class QuorumBase(StrEnum):
    """Of what the share is taken."""

    SEATS = "seats"
    FILLED = "filled"


class Base(StrEnum):
    """What a majority is a share of."""

    YES_NO = "yes_no"
    CAST = "cast"
    PRESENT = "present"
    ALL = "all"


class Tie(StrEnum):
    REJECTED = "rejected"
    CHAIR = "chair"
    LOT = "lot"


class Ballot(StrEnum):
    OPEN = "open"
    SECRET = "secret"  # noqa: S105  # a way of voting


class Proxies(StrEnum):
    NONE = "none"
    MEMBERS = "members"
    ANYONE = "anyone"


class ElectionRound(StrEnum):
    ABSOLUTE = "absolute"
    RUNOFF = "runoff"
    RELATIVE = "relative"
    LOT = "lot"


class Signer(StrEnum):
    CHAIR = "chair"
    SECRETARY = "secretary"
    CO_SIGNER = "co_signer"


class Approval(StrEnum):
    """When minutes count as approved."""

    NEXT_MEETING = "next_meeting"
    NO_OBJECTION = "no_objection"
    SIGNATURES = "signatures"


@dataclass(frozen=True)
class Majority:
    """A share that must be reached (`strict`: exceeded) of a base; `least_present` is a share of all seats."""

    base: Base = Base.YES_NO
    share: Fraction = Fraction(1, 2)
    strict: bool = True
    least_present: Fraction = Fraction(0)


@dataclass(frozen=True)
class RuleSet:
    """All parameters of a body. Days are calendar days, shares exact fractions."""

    # convening
    convener: Convener = Convener.CHAIR
    notice_days: int = 7
    notice_counting: Counting = Counting.SENT
    invitation_forms: tuple[Form, ...] = (Form.EMAIL, Form.LETTER)
    invite_all: bool = True
    late_motion_days: int = 0
    urgent_motions: UrgentMotions = UrgentMotions.MAJORITY
    minority_share: Fraction = Fraction(1, 10)
    modes: tuple[Mode, ...] = (Mode.IN_PERSON, Mode.HYBRID)
    online_basis: str = ""
    is_public: bool = False
    # without a meeting
    circular: Circular = Circular.OFF
    circular_share: Fraction = Fraction(1, 2)
    circular_days: int = 14
    # quorum
    quorum: QuorumKind = QuorumKind.NONE
    quorum_count: int = 0
    quorum_share: Fraction = Fraction(1, 2)
    quorum_strict: bool = True
    quorum_base: QuorumBase = QuorumBase.FILLED
    quorum_presumed: bool = False
    second_call: bool = False
    second_call_same_day: bool = False
    # deciding
    ordinary: Majority = Majority()
    election: Majority = Majority()
    statutes: Majority = Majority()
    purpose: Majority = Majority()
    dissolution: Majority = Majority()
    tie: Tie = Tie.REJECTED
    consensus: bool = True
    ballot: Ballot = Ballot.OPEN
    secret_on_request: int = 1
    # who votes
    advisory_votes: bool = False
    bloc_votes: bool = False
    proxies: Proxies = Proxies.NONE
    most_proxies: int = 1
    proxy_in_writing: bool = True
    # conflict of interest
    own_business_excluded: bool = True
    relatives_excluded: bool = False
    board_of_beneficiary_excluded: bool = False
    # elections and offices
    election_rounds: tuple[ElectionRound, ...] = (ElectionRound.ABSOLUTE, ElectionRound.RUNOFF)
    block_election: bool = False
    acceptance_needed: bool = True
    term_months: int = 0
    stays_until_successor: bool = True
    staggered: bool = False
    co_option: bool = False
    delegates_per_district: int = 0
    auditors: int = 0
    auditors_term_months: int = 0
    auditors_reelection: bool = True
    # minutes and year
    signers: tuple[Signer, ...] = (Signer.CHAIR, Signer.SECRETARY)
    approval: Approval = Approval.NEXT_MEETING
    objection_days: int = 14
    first_month: int = 1
    # which the law fixes for this preset: these cannot be changed
    locked: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        for check in (_check_ranges, _check_choices, _check_shares, _check_together):
            check(self)


MAJORITIES = ("ordinary", "election", "statutes", "purpose", "dissolution")
RANGES = {
    "notice_days": (0, 90),
    "late_motion_days": (0, 60),
    "circular_days": (1, 90),
    "quorum_count": (0, 1000),
    "secret_on_request": (0, 1000),
    "most_proxies": (1, 20),
    "term_months": (0, 120),
    "delegates_per_district": (0, 20),
    "auditors": (0, 9),
    "auditors_term_months": (0, 120),
    "objection_days": (0, 90),
    "first_month": (1, 12),
}


def as_plain(rules: RuleSet) -> dict[str, Any]:
    """The rule set as values that JSON can hold: fractions as `"3/4"`, enumerations as their words."""
    return {name: _plain(value) for name, value in asdict(rules).items()}


def from_plain(values: dict[str, Any]) -> RuleSet:
    """Read what `as_plain` wrote. Raises InvalidRules for what is missing, unknown or of the wrong type."""
    hints = get_type_hints(RuleSet)
    for name in values:
        if name not in hints:
            raise InvalidRules(name, "unknown")
    missing = [entry.name for entry in fields(RuleSet) if entry.name not in values]
    if missing:
        raise InvalidRules(missing[0], "missing")
    return RuleSet(**{name: _typed(name, hints[name], value) for name, value in values.items()})


def changed(rules: RuleSet, **values: Any) -> RuleSet:
    """The same rules with some parameters set anew. Raises InvalidRules, also for what the law has locked."""
    plain = {name: getattr(rules, name) for name in (entry.name for entry in fields(RuleSet))}
    for name, value in values.items():
        if name not in plain:
            raise InvalidRules(name, "unknown")
        if name in (*rules.locked, "locked") and value != plain[name]:
            raise InvalidRules(name, "locked")
    return RuleSet(**(plain | values))


def unlocked(rules: RuleSet, preset: RuleSet) -> str:
    """The first parameter in which rules differ from what the law has fixed in a preset; empty if none."""
    fixed = (*preset.locked, "locked")
    return next((name for name in fixed if getattr(rules, name) != getattr(preset, name)), "")


def _check_ranges(rules: RuleSet) -> None:
    for name, (least, most) in RANGES.items():
        if not least <= getattr(rules, name) <= most:
            raise InvalidRules(name, "range")


def _check_choices(rules: RuleSet) -> None:
    for name in ("invitation_forms", "modes", "signers", "election_rounds"):
        chosen = getattr(rules, name)
        if not chosen or len(set(chosen)) != len(chosen):
            raise InvalidRules(name, "choose")


def _check_shares(rules: RuleSet) -> None:
    for name in MAJORITIES:
        _check_majority(name, getattr(rules, name))
    for name in ("minority_share", "circular_share", "quorum_share"):
        if not 0 < getattr(rules, name) <= 1:
            raise InvalidRules(name, "share")


def _check_together(rules: RuleSet) -> None:
    if rules.quorum == QuorumKind.COUNT and not rules.quorum_count:
        raise InvalidRules("quorum_count", "range")
    if Mode.ONLINE in rules.modes and not rules.online_basis:
        raise InvalidRules("online_basis", "needed")


def _check_majority(name: str, majority: Majority) -> None:
    if not 0 < majority.share <= 1 or not 0 <= majority.least_present <= 1:
        raise InvalidRules(name, "share")
    if majority.share == 1 and majority.strict:
        raise InvalidRules(name, "never")


def _plain(value: Any) -> Any:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return str(value) if isinstance(value, StrEnum) else value


_FRACTION = re.compile(r"[0-9]{1,9}/[0-9]{1,9}")


def _typed(name: str, wanted: Any, value: Any) -> Any:
    """A value as it was written and in no other way: `True` is no number, and a share is never a float."""
    try:
        if get_origin(wanted) is tuple:
            return _typed_each(name, get_args(wanted)[0], value)
        if wanted is Majority:
            parts = get_type_hints(Majority)
            return Majority(**{key: _typed(name, parts[key], entry) for key, entry in value.items()})
        if wanted in (bool, int, str):
            return _exactly(wanted, value)
        return _fraction(value) if wanted is Fraction else wanted(value)
    except (TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError) as error:
        if isinstance(error, InvalidRules):
            raise
        raise InvalidRules(name, "type") from error


def _typed_each(name: str, wanted: Any, values: Any) -> tuple[Any, ...]:
    return tuple(_typed(name, wanted, entry) for entry in _exactly(list, values))


def _fraction(value: Any) -> Fraction:
    if not _FRACTION.fullmatch(value):
        raise ValueError(value)
    return Fraction(value)


def _exactly(wanted: type, value: Any) -> Any:
    if type(value) is not wanted:
        raise TypeError(value)
    return value
