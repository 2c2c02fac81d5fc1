"""Writing the index: derived from what others hold, inside their transaction; it can always be built anew."""

from dataclasses import dataclass, field

from vorort.districts.models import District
from vorort.search.models import SearchEntry
from vorort.search.rules import stems
from vorort.threads.models import Thread


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
