"""Finding things by words, and what is related to a thing."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Exists, OuterRef, QuerySet

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.among import among
from vorort.ground.prepared import prepared
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.rules import query_stems

# the best so many matches are looked at; who needs more needs better words
MOST_MATCHES = 200
MOST_RANKED = 400
# lists have an order and filters of their own
MOST_LATEST = 200
MOST_ALIKE = 500


# what a list of entries shows
_SHOWN = ("kind", "object_id", "language", "key", "title", "summary", "district__name")


class Hit(NamedTuple):
    """The key of an entry, and what kind of thing it is."""

    pk: int
    kind: str


def search(
    words: str,
    language: str,
    *,
    actor: Actor = ANONYMOUS,
    kind: str = "",
    district: District | None = None,
    most: int = MOST_MATCHES,
) -> list[SearchEntry]:
    """Public things that hold all the words (or begin of words), titles first, best first."""
    hits = found(words, language, actor=actor, kind=kind, district=district)
    return entries_of([hit.pk for hit in hits[:most]])


def found(
    words: str,
    language: str,
    *,
    actor: Actor = ANONYMOUS,
    kind: str = "",
    district: District | None = None,
    without: Collection[str] = (),
) -> list[Hit]:
    """Keys and kinds of what `search` finds, without some kinds."""
    asked = _Asked(language, kind, district.pk if district else None, is_public=actor == ANONYMOUS)
    hits = [hit for hit in _matches(query_stems(words, language), asked) if hit.kind not in without]
    if not hits or asked.is_public:
        return hits
    rows = SearchEntry.objects.visible_to(actor).filter(pk__in=among(hit.pk for hit in hits))
    seen = set(rows.values_list("pk", flat=True))
    return [hit for hit in hits if hit.pk in seen]


def entries_of(keys: Sequence[int]) -> list[SearchEntry]:
    """Entries in the order of their keys, with what a list shows."""
    rows = SearchEntry.objects.filter(pk__in=among(keys)).select_related("district").only(*_SHOWN)
    entries = {row.pk: row for row in rows}
    return [entries[key] for key in keys if key in entries]


def newest_with(words: str, language: str, kind: str, district_id: int | None = None) -> list[int]:
    """Keys of the latest things of a kind that hold all the words: 200 at most, the newest first.

    Lists have an order of their own, so nothing is ranked; a word that stands in everything costs what a rare one does.
    """
    wanted = query_stems(words, language)
    return _keys(_latest("e.object_id", wanted, "all", _Asked(language, kind, district_id), MOST_LATEST))


def alike(
    words: str, language: str, kind: str, district_id: int | None = None, most: int = 5
) -> list[tuple[int, str]]:
    """Key and title of public things whose titles hold half the words of a text, among the 500 latest that hold any."""
    wanted = query_stems(words, language)
    columns = "e.object_id, e.title, e.title_stems"
    rows = _latest(columns, wanted, "any", _Asked(language, kind, district_id), MOST_ALIKE)
    common = [(len(set(told.split()) & set(wanted)), key, title) for key, title, told in rows]
    best = sorted((row for row in common if 2 * row[0] >= len(wanted)), key=lambda row: (-row[0], -row[1]))
    return [(key, title) for _number, key, title in best[:most]]


def related_to(kind: str, object_id: int, language: str, most: int = 5) -> list[SearchEntry]:
    """More on this topic: what an editor pinned, then what the software found."""
    return [row.target for row in _related_to(kind, language, most)(object_id)]


@cache
def _related_to(kind: str, language: str, most: int) -> Callable[..., list[Related]]:
    @prepared
    def ask(object_id: int) -> QuerySet[Related]:
        rows = Related.objects.filter(
            entry__kind=kind, entry__object_id=object_id, entry__language=language
        ).exclude(by_hand=ByHand.HIDDEN)
        seen = rows.filter(Exists(SearchEntry.objects.visible_to(ANONYMOUS).filter(pk=OuterRef("target"))))
        ranked = seen.select_related("target").defer("target__body_stems")
        return ranked.order_by("-by_hand", "-nearness", "target_id")[:most]

    return ask


def _query(wanted: list[str], how: str) -> str:
    """Stems, or beginnings of stems, in the language of the engine: "all", "any", or all of them in the "title"."""
    if connection.vendor == "sqlite":
        words = {"any": " OR "}.get(how, " AND ").join(f'"{stem}"*' for stem in wanted)
        return f"title_stems : ({words})" if how == "title" else words
    ends = ":*A" if how == "title" else ":*"
    return {"any": " | "}.get(how, " & ").join(f"{stem}{ends}" for stem in wanted)


@dataclass(frozen=True)
class _Asked:
    """A question to the index: which entries, and in which words of the engine."""

    language: str
    kind: str = ""
    district_id: int | None = None
    # nothing but what everybody may know of
    is_public: bool = True

    def rows(self, columns: str, order: str) -> str:
        """The statement; `%(query)s` stands in it for the words, `%(most)s` for how many."""
        is_sqlite = connection.vendor == "sqlite"
        source = (
            "search_fts JOIN search_searchentry e ON e.id = search_fts.rowid WHERE search_fts MATCH %(query)s"
            if is_sqlite
            else "search_searchentry e WHERE e.vector @@ to_tsquery('simple', %(query)s)"
        )
        kind = " AND e.kind = %(kind)s" if self.kind else ""
        here = " AND e.district_id = %(district)s" if self.district_id else ""
        public = "SELECT 1 FROM threads_thread t WHERE t.id = e.thread_id AND t.visibility = 'public'"
        seen = f" AND (e.thread_id IS NULL OR EXISTS ({public}))" if self.is_public else ""
        return (
            f"SELECT {columns} FROM {source}"  # noqa: S608  # no value of anybody
            f" AND e.language = %(language)s{kind}{here}{seen} ORDER BY {order} LIMIT %(most)s"
        )

    def ask(self, sql: str, query: str, most: int) -> list[tuple[Any, ...]]:
        given: dict[str, str | int] = {"query": query, "language": self.language, "most": most}
        given |= {"kind": self.kind} if self.kind else {}
        with connection.cursor() as cursor:
            cursor.execute(sql, given | ({"district": self.district_id} if self.district_id else {}))
            return list(cursor.fetchall())


def _newest_first() -> str:
    return "search_fts.rowid DESC" if connection.vendor == "sqlite" else "e.id DESC"


def _latest(columns: str, wanted: list[str], how: str, asked: _Asked, most: int) -> list[tuple[Any, ...]]:
    """Columns of public things, the latest entries first, by each engine's own index."""
    if not wanted:
        return []
    return asked.ask(asked.rows(columns, _newest_first()), _query(wanted, how), most)


def _matches(wanted: list[str], asked: _Asked) -> list[Hit]:
    """Matching entries, best first, by each engine's own index.

    Of what stands in very many entries only the latest are looked at, those first that name it in the title: to rank them
    all would cost more the more a city has to tell.
    """
    if not wanted:
        return []
    query, columns = _query(wanted, "all"), "e.id, e.kind"
    newest = asked.rows(columns, _newest_first())
    found = asked.ask(newest, _query(wanted, "title"), MOST_MATCHES)
    if len(found) < MOST_MATCHES and _is_common(query):
        found += asked.ask(newest, query, MOST_MATCHES)
    elif len(found) < MOST_MATCHES:
        found = asked.ask(asked.rows(columns, _best_first()), query, MOST_MATCHES)
    return [Hit(*row) for row in dict.fromkeys(found)][:MOST_MATCHES]


def _is_common(query: str) -> bool:
    """More entries than one would rank hold the words, in whatever language; no more of them are counted."""
    source = (
        "search_fts WHERE search_fts MATCH %s"
        if connection.vendor == "sqlite"
        else "search_searchentry e WHERE e.vector @@ to_tsquery('simple', %s)"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {MOST_RANKED + 1}) found",  # noqa: S608
            [query],
        )
        number: int = cursor.fetchone()[0]
    return number > MOST_RANKED


def _best_first() -> str:
    if connection.vendor == "sqlite":
        return "bm25(search_fts, 8.0, 1.0), search_fts.rowid"
    return "ts_rank(e.vector, to_tsquery('simple', %(query)s)) DESC, e.id"


def _keys(rows: Iterable[tuple[Any, ...]]) -> list[int]:
    return [row[0] for row in rows]
