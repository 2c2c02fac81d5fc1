"""How an agenda is put together: numbers, order, what stands on every one, and when what comes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.meetings.choices import ItemKind, YearlyItem

# what stays at the end when something is added to a draft
CLOSING = (ItemKind.OTHER,)
# after which of the regular items the committee looks at what became of its resolutions
_BEFORE_FOLLOW_UP = (
    ItemKind.CO_SIGNER, ItemKind.CONFLICTS, ItemKind.AGENDA, ItemKind.LAST_MINUTES, ItemKind.QUESTIONS,
)  # fmt: skip
_COUNCIL = (
    ItemKind.CO_SIGNER, ItemKind.CONFLICTS, ItemKind.AGENDA, ItemKind.LAST_MINUTES, ItemKind.QUESTIONS,
    ItemKind.REPORTS, ItemKind.FINANCES, ItemKind.OTHER,
)  # fmt: skip
_SHORT = (ItemKind.LAST_MINUTES, ItemKind.REPORTS, ItemKind.OTHER)
_STANDARD: dict[CommitteeKind, tuple[ItemKind | YearlyItem, ...]] = {
    CommitteeKind.GENERAL_ASSEMBLY: (
        ItemKind.CO_SIGNER, ItemKind.AGENDA, ItemKind.LAST_MINUTES, *YearlyItem, ItemKind.OTHER,
    ),
    CommitteeKind.BOARD: (
        ItemKind.CO_SIGNER, ItemKind.AGENDA, ItemKind.LAST_MINUTES, ItemKind.REPORTS, ItemKind.FINANCES,
        ItemKind.OTHER,
    ),
    CommitteeKind.JURY: (ItemKind.CO_SIGNER, ItemKind.CONFLICTS, ItemKind.AGENDA, ItemKind.OTHER),
    CommitteeKind.AUDITORS: (ItemKind.AGENDA, ItemKind.FINANCES, ItemKind.OTHER),
}  # fmt: skip


@dataclass(frozen=True)
class Placed:
    """An item where it stands: below which one, and where among its neighbours. `number` is one it keeps."""

    key: int
    parent: int | None
    position: int
    number: str = ""
    minutes: int | None = None


def standard_items(
    kind: CommitteeKind, *, is_public: bool, co_signer: bool
) -> tuple[ItemKind | YearlyItem, ...]:
    """What stands on the agenda of a committee that has no template of its own.

    Groups have a short one, the assembly that of its year. Residents ask only where they may come; a co-signer is named
    only where the rules want one.
    """
    whole: tuple[ItemKind | YearlyItem, ...] = _SHORT if kind in GROUPS else _STANDARD.get(kind, _COUNCIL)
    left_out: dict[ItemKind | YearlyItem, bool] = {
        ItemKind.QUESTIONS: not is_public,
        ItemKind.CO_SIGNER: not co_signer,
    }
    return tuple(entry for entry in whole if not left_out.get(entry, False))


def kind_of(entry: ItemKind | YearlyItem) -> ItemKind:
    """The kind of what stands on a standard agenda."""
    return entry.kind if isinstance(entry, YearlyItem) else entry


def place_for(kinds: Sequence[str], new: str) -> int:
    """At which place (from 0) something new goes into a draft: before what closes it.

    What became of resolutions comes early, after the regular items at the beginning.
    """
    if new == ItemKind.FOLLOW_UP:
        return next((place for place, kind in enumerate(kinds) if kind not in _BEFORE_FOLLOW_UP), len(kinds))
    place = len(kinds)
    while new not in CLOSING and place and kinds[place - 1] in CLOSING:
        place -= 1
    return place


def tree_of(items: Iterable[Placed]) -> dict[int | None, list[Placed]]:
    """The items below each item, in their order; below None those that stand on their own."""
    found: defaultdict[int | None, list[Placed]] = defaultdict(list)
    for item in sorted(items, key=lambda item: (item.position, item.key)):
        found[item.parent].append(item)
    return dict(found)


def numbers_of(items: Iterable[Placed]) -> dict[int, str]:
    """Number of each item: `1`, `2`, below it `2.1`. What keeps a number keeps it; the others come after the highest."""
    tree, found = tree_of(items), {}
    for top, number in _numbered(tree.get(None, []), ""):
        found[top.key] = number
        found |= {item.key: below for item, below in _numbered(tree.get(top.key, []), f"{number}.")}
    return found


def _numbered(siblings: Sequence[Placed], prefix: str) -> list[tuple[Placed, str]]:
    highest = max((_last_part(item.number) for item in siblings), default=0)
    found = []
    for item in siblings:
        highest += not item.number
        found.append((item, item.number or f"{prefix}{highest}"))
    return found


def _last_part(number: str) -> int:
    last = number.rpartition(".")[2]
    return int(last) if last.isdigit() else 0


def planned_times(begins: datetime, items: Iterable[Placed]) -> dict[int, datetime | None]:
    """When each item is planned to begin, as far as the items before it say how long they take; else None.

    An item with a duration of its own takes that long, whatever its parts say; one without takes as long as its parts.
    """
    tree, found = tree_of(items), {}
    clock: datetime | None = begins
    for top in tree.get(None, []):
        parts = tree.get(top.key, [])
        found[top.key] = clock
        found |= _times_of(clock, parts)
        clock = _after(clock, _duration(top, parts))
    return found


def _times_of(clock: datetime | None, parts: Sequence[Placed]) -> Mapping[int, datetime | None]:
    found = {}
    for part in parts:
        found[part.key] = clock
        clock = _after(clock, part.minutes)
    return found


def _duration(item: Placed, parts: Sequence[Placed]) -> int | None:
    if item.minutes is not None or not parts:
        return item.minutes
    each = [part.minutes for part in parts]
    return None if None in each else sum(minutes or 0 for minutes in each)


def _after(clock: datetime | None, minutes: int | None) -> datetime | None:
    return None if clock is None or minutes is None else clock + timedelta(minutes=minutes)
