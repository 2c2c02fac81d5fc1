"""What everybody reads: the list of projects by every filter, and one project with all that hangs on it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from vorort.districts.selectors.clusters import MOST_ON_MAP
from vorort.files.models import Picture
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.among import among
from vorort.ground.keyset import Order, Part, first_part, part_of
from vorort.ground.localized import Localized
from vorort.ground.prepared import Written, prepared, write
from vorort.projects.choices import OPEN
from vorort.projects.models import Project, ProjectPicture, ProjectYear
from vorort.projects.rules import project_slug
from vorort.search.selectors import alike, newest_with
from vorort.threads.models import Thread

# what stands in a file or a feed; the names of districts and themes a face knows already
SHOWN = (
    "thread__title", "summary", "text", "kind", "state", "district", "spread", "neighbourhood", "where", "lon", "lat",
    "theme", "lead", "starts_on", "ends_on", "listed_on", "funding_class", "help_wanted", "comment_count",
)  # fmt: skip
_PICTURES_AT_A_TIME = 24
# whoever counts further needs a figure, not a list
MOST_COUNTED = 1_000


class Sorting(StrEnum):
    """The orders of the list. Their names stand in the address, so they are German like the paths."""

    NEWEST = "neu"
    OLDEST = "alt"


ORDERS = {
    Sorting.NEWEST: Order(("-listed_on", "-pk")),
    Sorting.OLDEST: Order(("listed_on", "pk")),
}


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for. Keys are primary keys; everything empty means all projects."""

    words: str = ""
    language: str = "de"
    district: int | None = None
    neighbourhood: int | None = None
    theme: int | None = None
    audience: int | None = None
    lead: int | None = None
    kind: str = ""
    states: tuple[str, ...] = field(default=())
    funding_class: str = ""
    year: int | None = None
    wants_help: bool = False
    # for the whole city
    is_city_wide: bool = False
    # a cell of the map
    cell: int | None = None
    sorting: Sorting = Sorting.NEWEST


_THEME = Localized("theme")


class Listed(NamedTuple):
    """A project as a card of a list shows it."""

    pk: int
    title: str
    summary: str
    text: str
    kind: str
    state: str
    # None: the whole city
    district: str | None
    spread: str
    theme_de: str | None
    theme_en: str | None
    starts_on: date | None
    ends_on: date | None
    listed_on: date
    help_wanted: bool
    comment_count: int

    @property
    def theme(self) -> str:
        return _THEME.__get__(self) or ""

    @property
    def slug(self) -> str:
        return project_slug(self.title)


_COLUMNS = (
    "pk", "told_title", "summary", "text", "kind", "state", "district__name", "spread", "theme__name_de",
    "theme__name_en", "starts_on", "ends_on", "listed_on", "help_wanted", "comment_count",
)  # fmt: skip


def projects_wanted(wanted: Wanted, actor: Actor = ANONYMOUS) -> QuerySet[Project]:
    """Public projects that fit, not yet in order; with what a file tells of them."""
    return fitting(wanted, actor).select_related("thread").only(*SHOWN)


class Placed(NamedTuple):
    """A project as a map shows it."""

    pk: int
    title: str
    state: str
    starts_on: date | None
    ends_on: date | None
    lon: float
    lat: float
    geometry: dict[str, Any] | None


def placed_projects(wanted: Wanted) -> list[Placed]:
    """Public projects that fit and say where they are; the newest of them, as many as a map can show."""
    rows = fitting(wanted, ANONYMOUS).filter(cell__isnull=False).order_by("-listed_on", "-pk")
    names = ("pk", "thread__title", "state", "starts_on", "ends_on", "lon", "lat", "geometry")
    return [Placed(*row) for row in rows.values_list(*names)[:MOST_ON_MAP]]


def part_wanted(wanted: Wanted, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the list: `Listed` projects that fit, in their order."""
    order = ORDERS[wanted.sorting]
    if wanted.words or after or before:
        return part_of(_listed(wanted), order, most, after=after, before=before, shape=Listed._make)
    return first_part([Listed(*row) for row in _beginning(wanted, most).ask()], order, most)


@lru_cache(maxsize=200)
def _beginning(wanted: Wanted, most: int) -> Written[tuple[Any, ...]]:
    """Most readers see the first page of a list. There are few of them, so each is asked in words written once."""
    return write(_listed(wanted).order_by(*ORDERS[wanted.sorting].columns)[: most + 1])


def _listed(wanted: Wanted) -> "QuerySet[Project, tuple[Any, ...]]":
    # the title is asked of each row and not joined: so the engines begin with the index of the order, not with the threads
    title = Thread.objects.filter(pk=OuterRef("thread")).values("title")[:1]
    return fitting(wanted, ANONYMOUS).annotate(told_title=Subquery(title)).values_list(*_COLUMNS)


def fitting(wanted: Wanted, actor: Actor) -> QuerySet[Project]:
    """Projects somebody sees that fit, and nothing of how they are shown.

    In several districts, with several themes and over several years they are found by each of them.
    """
    rows = Project.objects.visible_to(actor)
    keys = {
        "neighbourhood": wanted.neighbourhood,
        "lead": wanted.lead,
        "kind": wanted.kind,
        "funding_class": wanted.funding_class,
        "cell": wanted.cell,
    }
    rows = rows.filter(**{name: key for name, key in keys.items() if key})
    for name, key in (
        ("districts", wanted.district),
        ("themes", wanted.theme),
        ("audiences", wanted.audience),
    ):
        rows = rows.filter(_has(name, key)) if key else rows
    if wanted.states:
        rows = rows.filter(state__in=wanted.states)
    if wanted.is_city_wide:
        rows = rows.filter(district=None)
    if wanted.wants_help:
        rows = rows.filter(help_wanted=True)
    if wanted.year:
        rows = rows.filter(_in_year(wanted.year))
    if wanted.words:
        rows = rows.filter(pk__in=among(newest_with(wanted.words, wanted.language, "project", None)))
    return rows


def _in_year(year: int) -> Q:
    """Likewise. What ran in a year stands in lists at its last day at the latest, so they begin there."""
    ran = ProjectYear.objects.filter(project=OuterRef("pk"), year=year)
    return Q(Exists(ran), listed_on__lte=date(year, 12, 31))


def _has(name: str, key: int) -> Q:
    """Asked of each row, so that a list follows its index and stops where its page ends."""
    through: Any = getattr(Project, name).through
    column = Project._meta.get_field(name).related_model._meta.model_name  # type: ignore[union-attr]
    return Q(Exists(through.objects.filter(**{"project": OuterRef("pk"), str(column): key})))


def similar_projects(title: str, language: str, most: int = 3) -> list[Listed]:
    """Projects that are planned or run and whose names have much in common with something that is being written."""
    keys = [key for key, _title in alike(title, language, "project", None, most + 3)]
    if not keys:
        return []
    found = {row[0]: Listed(*row) for row in _listed(Wanted()).filter(pk__in=keys, state__in=OPEN)}
    return [found[key] for key in keys if key in found][:most]


def latest_projects(most: int) -> QuerySet[Project]:
    """Everything public, with no more than its address needs."""
    rows = Project.objects.visible_to(ANONYMOUS).select_related("thread")
    return rows.only("thread__title").order_by("-pk")[:most]


def counted(rows: QuerySet[Project]) -> int:
    """How many there are, up to one more than a thousand."""
    return rows.order_by()[: MOST_COUNTED + 1].count()


def years_with_projects() -> list[tuple[int, int]]:
    """The years in which something was done, and how many projects ran in each, the latest first."""
    rows = ProjectYear.objects.order_by().values_list("year").annotate(number=Count("pk"))
    return sorted(rows, reverse=True)


def first_pictures(projects: Sequence[int]) -> dict[int, Picture]:
    """The first picture of each project that has any, by the key of the project."""
    found: dict[int, Picture] = {}
    for begin in range(0, len(projects), _PICTURES_AT_A_TIME):
        keys = list(projects[begin : begin + _PICTURES_AT_A_TIME])
        keys += [0] * (_PICTURES_AT_A_TIME - len(keys))
        found |= {row.project_id: row.picture for row in _pictures_of_many(*keys)}
    return found


@prepared
def _pictures_of_many(*projects: int) -> QuerySet[ProjectPicture]:
    """Pictures, the first of each project last."""
    rows = ProjectPicture.objects.filter(project__in=projects).select_related("picture")
    return rows.order_by("-position")


@prepared
def public_project(pk: int) -> QuerySet[Project]:
    """The project with this key, as everybody reads it: one or none."""
    return project_read(ANONYMOUS).filter(pk=pk)


def project_read(actor: Actor) -> QuerySet[Project]:
    """Projects that somebody may know of."""
    rows = Project.objects.visible_to(actor).select_related(
        "thread", "district", "theme", "lead", "neighbourhood", "repeats__thread"
    )
    return rows.defer("thread__easy_text", "district__boundary")
