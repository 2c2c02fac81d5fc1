"""What everybody reads: the list of ideas in every order, and one idea with all that was said about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any, NamedTuple

from django.db.models import QuerySet

from vorort.files.models import Picture
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.among import among, among_listed, as_list
from vorort.ground.clock import first_moment
from vorort.ground.gathered import gathered
from vorort.ground.keyset import Order, Part, digits_of, first_part, part_of
from vorort.ground.localized import Localized
from vorort.ground.prepared import Written, prepared, stand_ins_for, write
from vorort.ideas.choices import NOT_OPEN, OPEN
from vorort.ideas.models import Answer, Idea, IdeaPicture, IdeaVersion
from vorort.ideas.rules import idea_slug
from vorort.ideas.selectors.places import nearest, placed_in
from vorort.search.selectors import alike, newest_with
from vorort.threads.models import Step

# what stands in a file or a feed; the names of districts and themes a face knows already
SHOWN = (
    "thread__title", "text", "state", "district", "neighbourhood", "where", "lon", "lat", "theme", "audience", "author_name",
    "published_at", "answered_at", "decided_at", "support_count", "comment_count",
)  # fmt: skip
# of so many ideas photos are asked at once
_PICTURES_AT_A_TIME = 24
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
    NEAR = "nah"


ORDERS = {
    Sorting.NEWEST: Order(("-published_at", "-pk")),
    Sorting.SUPPORTED: Order(("-support_count", "-pk")),
    Sorting.DISCUSSED: Order(("-comment_count", "-pk")),
    Sorting.UNANSWERED: Order(("published_at", "pk")),
    # of whoever does not say where they are, and of files
    Sorting.NEAR: Order(("-published_at", "-pk")),
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
    # a cell of the map
    cell: int | None = None
    # where somebody is, as (longitude, latitude), for the order by distance
    near: tuple[float, float] | None = None
    sorting: Sorting = Sorting.NEWEST


_THEME = Localized("theme")


class Listed(NamedTuple):
    """An idea as a card of a list shows it."""

    pk: int
    title: str
    text: str
    state: str
    district: str
    theme_de: str | None
    theme_en: str | None
    organisation: str | None
    published_at: datetime
    support_count: int
    comment_count: int

    @property
    def theme(self) -> str:
        return _THEME.__get__(self) or ""

    @property
    def slug(self) -> str:
        return idea_slug(self.title)


_COLUMNS = (
    "pk", "thread__title", "text", "state", "district__name", "theme__name_de", "theme__name_en", "organisation__name",
    "published_at", "support_count", "comment_count",
)  # fmt: skip


def ideas_wanted(wanted: Wanted, actor: Actor = ANONYMOUS) -> QuerySet[Idea]:
    """Published ideas that fit, not yet in order; with what a file tells of them."""
    return fitting(wanted, actor).select_related("thread").only(*SHOWN)


def part_wanted(wanted: Wanted, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the list: `Listed` ideas that fit, in their order."""
    if wanted.sorting == Sorting.NEAR and wanted.near:
        return _nearest_part(wanted, wanted.near, most, after=after, before=before)
    order = ORDERS[wanted.sorting]
    if after or before:
        rows = fitting(wanted, ANONYMOUS).values_list(*_COLUMNS)
        return part_of(rows, order, most, after=after, before=before, shape=Listed._make)
    found = [as_list(_with_words(wanted))] if wanted.words else []
    beginning = _beginning(replace(wanted, words=""), most, is_among=bool(found))
    return first_part([Listed(*row) for row in beginning.ask(found)], order, most)


def _nearest_part(wanted: Wanted, place: tuple[float, float], most: int, *, after: str, before: str) -> Part:
    """A page of what is nearest. It is found by counting, since there is an end to what is near."""
    fits = fitting(wanted, ANONYMOUS)
    # what holds the words somebody looks for changes; all else is asked in words written once
    placed = partial(placed_in, fits) if wanted.words else _placed(replace(wanted, near=None))
    found = nearest(placed, *place)
    end = min(digits_of(before), len(found))
    begin = max(0, end - most) if end else min(digits_of(after), len(found))
    keys = found[begin : begin + most]
    shown = fits.filter(pk__in=keys).values_list(*_COLUMNS) if keys else ()
    rows = {row[0]: Listed(*row) for row in shown}
    goes_on = begin + most < len(found)
    return Part(
        [rows[key] for key in keys if key in rows],
        str(begin) if begin else "",
        str(begin + most) if goes_on else "",
    )


@lru_cache(maxsize=50)
def _placed(wanted: Wanted) -> Callable[[str], list[tuple[Any, ...]]]:
    stand_ins = stand_ins_for([str])
    written = write(placed_in(fitting(wanted, ANONYMOUS), str(stand_ins[0])), stand_ins)
    return lambda cells: written.ask([cells])


def latest_wanted(wanted: Wanted, most: int) -> list[Listed]:
    """The first ideas that fit."""
    return part_wanted(wanted, most).rows


@lru_cache(maxsize=200)
def _beginning(wanted: Wanted, most: int, *, is_among: bool) -> Written[tuple[Any, ...]]:
    """Most readers see the first page of a list. There are few of them, so each is asked in words written once.

    What holds the words somebody looks for is found before, and its keys are put in.
    """
    rows, stand_ins = fitting(wanted, ANONYMOUS), stand_ins_for([str] if is_among else [])
    for keys in stand_ins:
        rows = rows.filter(pk__in=among_listed(str(keys)))
    shown = rows.values_list(*_COLUMNS)
    return write(shown.order_by(*ORDERS[wanted.sorting].columns)[: most + 1], stand_ins)


def fitting(wanted: Wanted, actor: Actor) -> QuerySet[Idea]:
    """Published ideas that fit, and nothing of how they are shown."""
    rows = Idea.objects.visible_to(actor).filter(published_at__isnull=False)
    keys = {
        "district": wanted.district,
        "neighbourhood": wanted.neighbourhood,
        "theme": wanted.theme,
        "audience": wanted.audience,
        "cell": wanted.cell,
    }
    rows = rows.filter(**{name: key for name, key in keys.items() if key})
    if wanted.states:
        rows = rows.filter(state__in=wanted.states)
    if wanted.sorting == Sorting.UNANSWERED:
        # said by what they are not: by what they are, all that are open would be gathered and sorted
        rows = rows.filter(answered_at=None).exclude(state__in=NOT_OPEN)
    if wanted.year:
        rows = rows.filter(
            published_at__gte=first_moment(date(wanted.year, 1, 1)),
            published_at__lt=first_moment(date(wanted.year + 1, 1, 1)),
        )
    if wanted.words:
        rows = rows.filter(pk__in=among(_with_words(wanted)))
    return rows


def _with_words(wanted: Wanted) -> list[int]:
    return newest_with(wanted.words, wanted.language, "idea", wanted.district)


def latest_ideas(most: int) -> QuerySet[Idea]:
    """Everything published, with no more than its address needs."""
    rows = Idea.objects.visible_to(ANONYMOUS).filter(published_at__isnull=False).select_related("thread")
    return rows.only("thread__title").order_by("-pk")[:most]


def counted(rows: QuerySet[Idea]) -> int:
    """How many there are, up to one more than a thousand."""
    return rows.order_by()[: MOST_COUNTED + 1].count()


def first_pictures(ideas: Sequence[Listed]) -> dict[int, Picture]:
    """The first photo of each idea that has any."""
    found: dict[int, Picture] = {}
    for begin in range(0, len(ideas), _PICTURES_AT_A_TIME):
        keys = [idea.pk for idea in ideas[begin : begin + _PICTURES_AT_A_TIME]]
        keys += [0] * (_PICTURES_AT_A_TIME - len(keys))
        found |= {row.idea_id: row.picture for row in _pictures_of_many(*keys)}
    return found


@prepared
def _pictures_of_many(*ideas: int) -> QuerySet[IdeaPicture]:
    """Photos, the first of each idea last."""
    return IdeaPicture.objects.filter(idea__in=ideas).select_related("picture").order_by("-position")


def idea_read(actor: Actor) -> QuerySet[Idea]:
    """Ideas that somebody may know of."""
    return Idea.objects.visible_to(actor).select_related("thread").defer("thread__easy_text")


@prepared
def public_idea(pk: int) -> QuerySet[Idea]:
    """The idea with this key, as everybody reads it: one or none."""
    return idea_read(ANONYMOUS).filter(pk=pk)


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to one idea, each in its order."""

    answers: list[Answer]
    pictures: list[Picture]
    steps: list[Step]
    merged: list[Idea]


def around(idea: Idea) -> Around:
    """All that the page of an idea shows of other tables, in one statement."""
    told = _around(idea.pk, idea.thread_id)
    return Around(told["answers"], [row.picture for row in told["pictures"]], told["steps"], told["merged"])


@gathered
def _around(idea: int, thread: int) -> Mapping[str, QuerySet[Any, Any]]:
    answers = Answer.objects.filter(idea=idea).select_related("committee", "department")
    merged = Idea.objects.visible_to(ANONYMOUS).filter(merged_into=idea).select_related("thread")
    return {
        "answers": answers.only(*SAID),
        "pictures": IdeaPicture.objects.filter(idea=idea).select_related("picture"),
        "steps": Step.objects.filter(thread=thread),
        "merged": merged.only("thread__title"),
    }


def versions_of(idea: Idea) -> list[IdeaVersion]:
    """How it read before, the latest first."""
    return list(idea.versions.all())


def similar_ideas(
    title: str, language: str, district_id: int | None, *, but: int = 0, most: int = 3
) -> list[Listed]:
    """Open ideas of a district whose titles have much in common with one that is being written."""
    keys = [key for key, _title in alike(title, language, "idea", district_id, most + 3)]
    rows = Idea.objects.visible_to(ANONYMOUS).filter(pk__in=keys, state__in=OPEN).exclude(pk=but)
    found = {row[0]: Listed(*row) for row in rows.values_list(*_COLUMNS)}
    return [found[key] for key in keys if key in found][:most]
