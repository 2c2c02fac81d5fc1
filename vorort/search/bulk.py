"""Writing the index: derived from what others hold, inside their transaction; it can always be built anew."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from vorort.districts.models import District
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.rules import stems
from vorort.threads.models import Thread

AT_A_TIME = 500


@dataclass(frozen=True)
class Found:
    """What the index shall know of one thing in one language. `body` is looked through, never shown."""

    kind: str
    object_id: int
    language: str
    key: str
    title: str
    summary: str = ""
    body: str = ""
    district: District | None = None
    thread: Thread | None = None
    tags: list[str] = field(default_factory=list)


def index(found: Found) -> None:
    """Put a thing into the index, or bring it up to date."""
    SearchEntry.objects.update_or_create(
        kind=found.kind, object_id=found.object_id, language=found.language, defaults=_columns(found)
    )


def index_all(things: Iterable[Found]) -> None:
    """Put many things into the index that are not there yet."""
    rows = (
        SearchEntry(kind=found.kind, object_id=found.object_id, language=found.language, **_columns(found))
        for found in things
    )
    SearchEntry.objects.bulk_create(rows, AT_A_TIME)


def _columns(found: Found) -> dict[str, Any]:
    body = " ".join([found.summary, found.body, *found.tags])
    return {
        "key": found.key,
        "title": found.title[:300],
        "summary": found.summary[:400],
        "district": found.district,
        "thread": found.thread,
        "title_stems": " ".join(stems(found.title, found.language)),
        "body_stems": " ".join(stems(body, found.language)),
        "relate_due": True,
    }


def forget(kind: str, object_id: int) -> None:
    """Take a thing out of the index, in all languages."""
    SearchEntry.objects.filter(kind=kind, object_id=object_id).delete()


def forget_all(kind: str, object_ids: Collection[int]) -> None:
    """Take many things out of the index."""
    SearchEntry.objects.filter(kind=kind, object_id__in=object_ids).delete()


def relate(kind: str, object_id: int, language: str, others: Sequence[int]) -> None:
    """Name what a thing is related to among things of its kind, the nearest first; what an editor has judged stays."""
    rows = SearchEntry.objects.filter(kind=kind, language=language, object_id__in=[object_id, *others])
    entries = dict(rows.values_list("object_id", "pk"))
    if object_id not in entries:
        return
    entry = entries.pop(object_id)
    Related.objects.filter(entry=entry, by_hand=ByHand.NO).delete()
    found = [entries[other] for other in others if other in entries]
    Related.objects.bulk_create(
        (
            Related(entry_id=entry, target_id=target, nearness=len(found) - place)
            for place, target in enumerate(found)
        ),
        ignore_conflicts=True,
    )
