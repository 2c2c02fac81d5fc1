"""What everybody reads: the list of ideas in every order, and one idea with all that was said about it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.db.models import Prefetch, QuerySet

from vorort.files.models import Picture
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import first_moment
from vorort.ground.keyset import Order
from vorort.ideas.choices import OPEN
from vorort.ideas.models import Answer, Idea, IdeaPicture, IdeaVersion
from vorort.search.selectors import alike, newest_with
from vorort.threads.models import Step, Thread

# what a card shows, and whoever judges; the names of districts and themes a face knows already
SHOWN = (
    "thread", "text", "state", "district", "neighbourhood", "where", "lon", "lat", "theme", "audience", "author_name",
    "published_at", "answered_at", "decided_at", "support_count", "comment_count", "organisation__name",
)  # fmt: skip
# whoever counts further needs a figure, not a list
MOST_COUNTED = 1_000
SAID = (
    "kind",
    "text",
    "at",
    "outcome",
    "reversed_at",
    "committee__slug",
    "committee__name",
    "department__name",
)


class Sorting(StrEnum):
    """The orders of the list. Their names stand in the address, so they are German like the paths."""

    NEWEST = "neu"
    SUPPORTED = "unterstuetzt"
    DISCUSSED = "besprochen"
    UNANSWERED = "wartend"


ORDERS = {
    Sorting.NEWEST: Order(("-published_at", "-pk")),
    Sorting.SUPPORTED: Order(("-support_count", "-pk")),
    Sorting.DISCUSSED: Order(("-comment_count", "-pk")),
    Sorting.UNANSWERED: Order(("published_at", "pk")),
}


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for. Keys are primary keys; everything empty means all ideas."""

    words: str = ""
    language: str = "de"
    district: int | None = None
    neighbourhood: int | None = None
    theme: int | None = None
    audience: int | None = None
    states: tuple[str, ...] = field(default=())
    year: int | None = None
    sorting: Sorting = Sorting.NEWEST


THREADS = Thread.objects.only("title", "visibility", "author")


def ideas_wanted(wanted: Wanted, actor: Actor = ANONYMOUS) -> QuerySet[Idea]:
    """Published ideas that fit, not yet in order; with what a card shows."""
    rows = Idea.objects.visible_to(actor).filter(published_at__isnull=False)
    keys = {
        "district": wanted.district,
        "neighbourhood": wanted.neighbourhood,
        "theme": wanted.theme,
        "audience": wanted.audience,
    }
    rows = rows.filter(**{name: key for name, key in keys.items() if key})
    if wanted.states:
        rows = rows.filter(state__in=wanted.states)
    if wanted.sorting == Sorting.UNANSWERED:
        rows = rows.filter(answered_at=None, state__in=OPEN)
    if wanted.year:
        rows = rows.filter(
            published_at__gte=first_moment(date(wanted.year, 1, 1)),
            published_at__lt=first_moment(date(wanted.year + 1, 1, 1)),
        )
    if wanted.words:
        rows = rows.filter(pk__in=newest_with(wanted.words, wanted.language, "idea", wanted.district))
    return rows.select_related("organisation").prefetch_related(Prefetch("thread", THREADS)).only(*SHOWN)


def latest_ideas(most: int) -> QuerySet[Idea]:
    """Everything published, with no more than its address needs."""
    rows = Idea.objects.visible_to(ANONYMOUS).filter(published_at__isnull=False).select_related("thread")
    return rows.only("thread__title").order_by("-pk")[:most]


def counted(rows: QuerySet[Idea]) -> int:
    """How many there are, up to one more than a thousand."""
    return rows.order_by()[: MOST_COUNTED + 1].count()


def first_pictures(ideas: Iterable[Idea]) -> dict[int, IdeaPicture]:
    """The first photo of each idea that has any."""
    rows = IdeaPicture.objects.filter(idea__in=[idea.pk for idea in ideas]).select_related("picture")
    return {row.idea_id: row for row in rows.order_by("-position")}


def idea_read(actor: Actor) -> QuerySet[Idea]:
    """Ideas that somebody may know of."""
    return Idea.objects.visible_to(actor).select_related("thread").defer("thread__easy_text")


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to one idea, each in its order."""

    answers: list[Answer]
    pictures: list[Picture]
    steps: list[Step]
    merged: list[Idea]


def around(idea: Idea) -> Around:
    """All that the page of an idea shows of other tables."""
    answers = Answer.objects.filter(idea=idea.pk).select_related("committee", "department")
    pictures = IdeaPicture.objects.filter(idea=idea.pk).select_related("picture")
    return Around(
        list(answers.only(*SAID)),
        [row.picture for row in pictures],
        list(Step.objects.filter(thread=idea.thread_id)),
        list(
            Idea.objects.visible_to(ANONYMOUS)
            .filter(merged_into=idea.pk)
            .select_related("thread")
            .only("thread__title")
        ),
    )


def versions_of(idea: Idea) -> list[IdeaVersion]:
    """How it read before, the latest first."""
    return list(idea.versions.all())


def similar_ideas(
    title: str, language: str, district_id: int | None, *, but: int = 0, most: int = 3
) -> list[Idea]:
    """Open ideas of a district whose titles have much in common with one that is being written."""
    keys = [key for key, _title in alike(title, language, "idea", district_id, most + 3)]
    rows = Idea.objects.visible_to(ANONYMOUS).filter(pk__in=keys, state__in=OPEN).exclude(pk=but)
    rows = rows.select_related("organisation").prefetch_related(Prefetch("thread", THREADS))
    found = {row.pk: row for row in rows.only(*SHOWN)}
    return [found[key] for key in keys if key in found][:most]
