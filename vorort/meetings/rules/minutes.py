"""What stands in minutes, as plain values; and which part of it everybody may read.

The order is that of a German record (Niederschrift): who met where and when, how the meeting was convened and whether
it had a quorum, who was there in which right and from when to when, then item by item what was said and decided. Sources:
reference `governance.md` 1 (minutes of a district council) and 4.1 (minimum of an association, § 58 No. 4 BGB).
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

# the words are those of `Right`, in the order of the list
RIGHTS = ("voting", "advisory", "guest", "administration")


@dataclass(frozen=True)
class Named:
    """Somebody as members know them. `person` is None for whoever has no record here."""

    name: str
    person: int | None = None
    # the name or the word of the seat, and whom they speak for: what may be public where the name may not
    office: str = ""
    represents: str = ""
    # how many votes their seat has
    weight: int = 1


@dataclass(frozen=True)
class Attended:
    """Somebody was there, in a right, once from then until then. Moments are local ones."""

    who: Named
    right: str
    came_at: datetime
    left_at: datetime | None = None
    is_online: bool = False


@dataclass(frozen=True)
class Absent:
    """A member who was not there; `is_excused` where they had said so. `proxy` voted for them."""

    who: Named
    right: str
    is_excused: bool = False
    proxy: Named | None = None


@dataclass(frozen=True)
class Convening:
    """How the meeting was called, and how many of the body were there when it was opened."""

    sent_on: date | None
    days_before: int | None
    days_asked: int
    quorum_kind: str
    present: int
    needed: int
    base: int
    is_met: bool
    is_relaxed: bool = False
    is_second_call: bool = False


@dataclass(frozen=True)
class Elected:
    """A candidate: the votes they got, and whether they are elected and have accepted."""

    who: Named
    votes: int | None = None
    is_elected: bool = False
    accepted: bool | None = None


@dataclass(frozen=True)
class Voted:
    """A vote that was declared, or one that was broken off."""

    kind: str
    decision: str
    method: str
    wording: str
    committee: str
    yes: int | None
    no: int | None
    abstained: int | None
    invalid: int | None
    carried: bool | None
    # each a word of the rules with the numbers that belong to it
    reasons: tuple[Any, ...] = ()
    # what spoke against voting, in the same way, and why it was voted on all the same
    warnings: tuple[Any, ...] = ()
    override: str = ""
    tie_note: str = ""
    aborted_why: str = ""
    candidates: tuple[Elected, ...] = ()


@dataclass(frozen=True)
class Resolved:
    """A resolution under its number, and who sees to it."""

    number: str
    wording: str
    outcome: str
    has_vote: bool
    responsible: Named | None = None
    responsible_note: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class Tasked:
    """Who does what until when, without a resolution."""

    text: str
    responsible: Named | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class Declared:
    """Somebody took no part in an item."""

    who: Named
    is_own_word: bool
    reason: str = ""


@dataclass(frozen=True)
class ItemTold:
    """An item of the agenda with all that became of it."""

    number: str
    title: str
    kind: str
    is_public: bool
    depth: int = 0
    notes: str = ""
    reference: str = ""
    is_settled: bool = False
    is_dropped: bool = False
    is_late: bool = False
    conflicts: tuple[Declared, ...] = ()
    votes: tuple[Voted, ...] = ()
    resolutions: tuple[Resolved, ...] = ()
    tasks: tuple[Tasked, ...] = ()


@dataclass(frozen=True)
class Told:
    """A meeting as it went. Moments are local ones."""

    committee: str
    with_committees: tuple[str, ...]
    title: str
    place: str
    mode: str
    is_public: bool
    is_light: bool
    began: datetime
    ended: datetime
    recorder: Named | None
    co_signer: Named | None
    opening: str
    closing: str
    convening: Convening
    attended: Sequence[Attended]
    absent: Sequence[Absent]
    items: Sequence[ItemTold]
    # agreed without an item
    tasks: Sequence[Tasked] = ()


def content_of(told: Told) -> dict[str, Any]:
    """Everything that stands in the minutes, for those who took part; the part that is not public stands apart."""
    items = [_item(item) for item in told.items]
    return {
        "header": _header(told),
        "convening": _plain(asdict(told.convening)),
        "attendance": _attendance(told),
        "absent": [_missed(row) for row in told.absent],
        "agenda": [{name: item[name] for name in ("number", "title", "depth", "public")} for item in items],
        "opening": told.opening,
        "items": [item for item in items if item["public"]],
        "not_public": [item for item in items if not item["public"]],
        "tasks": [_task(task) for task in told.tasks],
        "closing": told.closing,
    }


def public_part(content: dict[str, Any], shown: Collection[int]) -> dict[str, Any]:
    """What everybody may read: nothing of a meeting that was not public, and of a public one the public part.

    Whoever is not among `shown` stands there by office and organisation; guests are counted, and why somebody took no
    part is not told. What people have written into the minutes themselves stays as they wrote it.
    """
    if not content.get("header", {}).get("public"):
        return {}
    kept = {name: content[name] for name in ("header", "convening", "opening", "items", "closing")}
    kept["agenda"] = [row for row in content["agenda"] if row["public"]]
    kept["attendance"] = {
        right: content["attendance"][right] for right in RIGHTS if right not in ("guest", "administration")
    }
    kept["others"] = sum(len(content["attendance"][right]) for right in ("guest", "administration"))
    kept["absent"] = content["absent"]
    if "approval" in content:
        kept["approval"] = content["approval"]
    found: dict[str, Any] = _for_everybody(kept, frozenset(shown))
    return found


def people_in(content: Any) -> set[int]:
    """Whoever is named anywhere, by key."""
    if isinstance(content, list):
        return set().union(*(people_in(inner) for inner in content)) if content else set()
    if not isinstance(content, dict):
        return set()
    own = {content["person"]} if isinstance(content.get("person"), int) else set()
    return own.union(*(people_in(inner) for inner in content.values())) if content else own


def digest_of(content: dict[str, Any]) -> str:
    """The fingerprint (SHA-256) of minutes: of their values, however they were written down."""
    plain = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _header(told: Told) -> dict[str, Any]:
    return {
        "committee": told.committee,
        "with": list(told.with_committees),
        "title": told.title,
        "date": told.began.date().isoformat(),
        "begin": _hour(told.began),
        "end": _hour(told.ended),
        "ended_on": told.ended.date().isoformat(),
        "place": told.place,
        "mode": told.mode,
        "public": told.is_public,
        "light": told.is_light,
        "recorder": _who(told.recorder) if told.recorder else None,
        "co_signer": _who(told.co_signer) if told.co_signer else None,
    }


def _attendance(told: Told) -> dict[str, list[dict[str, Any]]]:
    """By right, each once; who came later or left earlier with `from` and `until`, as often as they did."""
    rows: dict[str, list[dict[str, Any]]] = {right: [] for right in RIGHTS}
    known: dict[tuple[str, Named], dict[str, Any]] = {}
    for row in sorted(told.attended, key=lambda one: one.came_at):
        # whoever left the moment they came was written down by mistake
        if row.left_at is not None and row.left_at <= row.came_at:
            continue
        entry = known.get((row.right, row.who))
        if entry is None:
            entry = _who(row.who) | {"online": row.is_online, "times": []}
            known[row.right, row.who] = entry
            rows[row.right].append(entry)
        entry["times"].append(_span(row, told))
    return rows


def _span(row: Attended, told: Told) -> dict[str, str]:
    """`17:07` only where it says something: nobody's arrival before the opening does."""
    came_later = row.came_at > told.began
    left_earlier = row.left_at is not None and row.left_at < told.ended
    return {
        "from": _hour(row.came_at) if came_later else "",
        "until": _hour(row.left_at) if left_earlier and row.left_at else "",
    }


def _item(item: ItemTold) -> dict[str, Any]:
    return {
        "number": item.number,
        "title": item.title,
        "kind": item.kind,
        "public": item.is_public,
        "depth": item.depth,
        "reference": item.reference,
        "notes": item.notes,
        "settled": item.is_settled,
        "dropped": item.is_dropped,
        "late": item.is_late,
        "conflicts": [
            _who(row.who) | {"own_word": row.is_own_word, "reason": row.reason} for row in item.conflicts
        ],
        "votes": [_vote(vote) for vote in item.votes],
        "resolutions": [_resolution(row) for row in item.resolutions],
        "tasks": [_task(task) for task in item.tasks],
    }


def _vote(vote: Voted) -> dict[str, Any]:
    told = _plain({name: value for name, value in vars(vote).items() if name != "candidates"})
    return told | {"candidates": [_elected(row) for row in vote.candidates]}


def _elected(row: Elected) -> dict[str, Any]:
    return _who(row.who) | {"votes": row.votes, "elected": row.is_elected, "accepted": row.accepted}


def _resolution(row: Resolved) -> dict[str, Any]:
    return {
        "number": row.number,
        "wording": row.wording,
        "outcome": row.outcome,
        "by_vote": row.has_vote,
        "responsible": _who(row.responsible) if row.responsible else None,
        "responsible_note": row.responsible_note,
        "due_on": row.due_on.isoformat() if row.due_on else None,
    }


def _task(task: Tasked) -> dict[str, Any]:
    return {
        "text": task.text,
        "responsible": _who(task.responsible) if task.responsible else None,
        "due_on": task.due_on.isoformat() if task.due_on else None,
    }


def _missed(row: Absent) -> dict[str, Any]:
    told = _who(row.who) | {"right": row.right, "excused": row.is_excused}
    return told | ({"proxy": _who(row.proxy)} if row.proxy else {})


def _who(who: Named) -> dict[str, Any]:
    told = {"person": who.person, "name": who.name, "office": who.office, "represents": who.represents}
    return told | ({"weight": who.weight} if who.weight > 1 else {})


def _hour(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _for_everybody(value: Any, shown: frozenset[int]) -> Any:
    """The same without keys of people, without reasons of conflicts, and with only those names that may be shown."""
    if isinstance(value, list):
        return [_for_everybody(inner, shown) for inner in value]
    if not isinstance(value, dict):
        return value
    if "person" not in value:
        return {name: _for_everybody(inner, shown) for name, inner in value.items()}
    name = value["name"] if value["person"] in shown else ""
    rest = {key: inner for key, inner in value.items() if key not in ("person", "name", "reason")}
    return {"name": name} | {key: _for_everybody(inner, shown) for key, inner in rest.items()}
