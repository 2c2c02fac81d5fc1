"""Writing the index: derived from what others hold, inside their transaction; it can always be built anew."""

from collections import Counter
from dataclasses import dataclass, field

from vorort.districts.models import District
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.rules import neighbours, stems
from vorort.threads.models import Thread

MOST_RELATED = 8
# nearness below this is chance
LEAST_NEARNESS = 0.04
TITLE_COUNTS = 3


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
    body = " ".join([found.summary, found.body, *found.tags])
    SearchEntry.objects.update_or_create(
        kind=found.kind,
        object_id=found.object_id,
        language=found.language,
        defaults={
            "key": found.key,
            "title": found.title[:300],
            "summary": found.summary[:400],
            "district": found.district,
            "thread": found.thread,
            "title_stems": " ".join(stems(found.title, found.language)),
            "body_stems": " ".join(stems(body, found.language)),
            "relate_due": True,
        },
    )


def forget(kind: str, object_id: int) -> None:
    """Take a thing out of the index, in all languages."""
    SearchEntry.objects.filter(kind=kind, object_id=object_id).delete()


def write_related(language: str) -> int:
    """Find anew what is related to what. Rows that an editor has touched stay. Returns how many were written."""
    entries = SearchEntry.objects.filter(language=language, thread__isnull=True)
    texts = {entry.pk: _counts(entry) for entry in entries.iterator()}
    by_hand = set(Related.objects.exclude(by_hand=ByHand.NO).values_list("entry_id", "target_id"))
    rows = [
        Related(entry_id=pk, target_id=other, nearness=min(1000, round(score * 1000)))
        for pk, near in neighbours(texts, MOST_RELATED).items()
        for other, score in near
        if score >= LEAST_NEARNESS and (pk, other) not in by_hand
    ]
    Related.objects.filter(entry__language=language, by_hand=ByHand.NO).delete()
    Related.objects.bulk_create(rows, batch_size=500)
    entries.update(relate_due=False)
    return len(rows)


def _counts(entry: SearchEntry) -> Counter[str]:
    counts = Counter(entry.body_stems.split())
    for stem in entry.title_stems.split():
        counts[stem] += TITLE_COUNTS
    return counts
