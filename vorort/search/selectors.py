"""Finding things by words, and what is related to a thing."""

from collections.abc import Callable
from functools import cache

from django.db import connection
from django.db.models import Exists, OuterRef, QuerySet

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.prepared import prepared
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.rules import query_stems

# the best so many matches are looked at; who needs more needs better words
MOST_MATCHES = 500


def search(
    words: str, language: str, *, actor: Actor = ANONYMOUS, kind: str = "", district: District | None = None
) -> list[SearchEntry]:
    """Public things that hold all the words (or begin of words), titles first, best first."""
    wanted = query_stems(words, language)
    if not wanted:
        return []
    ranked = _matches(wanted)
    found = SearchEntry.objects.visible_to(actor).filter(language=language, pk__in=ranked).defer("body_stems")
    if kind:
        found = found.filter(kind=kind)
    if district:
        found = found.filter(district=district)
    place = {pk: position for position, pk in enumerate(ranked)}
    return sorted(
        found.select_related("district").defer("district__boundary"), key=lambda entry: place[entry.pk]
    )


def newest_with(words: str, language: str, kind: str, district_id: int | None = None) -> list[int]:
    """Keys of the latest things of a kind that hold all the words: 500 at most, the newest first.

    Lists have an order of their own, so nothing is ranked; a word that stands in everything costs what a rare one does.
    """
    wanted = query_stems(words, language)
    return [key for key, _title, _stems in _latest(wanted, "all", language, kind, district_id)]


def alike(
    words: str, language: str, kind: str, district_id: int | None = None, most: int = 5
) -> list[tuple[int, str]]:
    """Key and title of public things whose titles hold half the words of a text, among the 500 latest that hold any."""
    wanted = query_stems(words, language)
    rows = _latest(wanted, "any", language, kind, district_id)
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
    """Stems, or beginnings of stems, in the language of the engine; `how` is "all" or "any"."""
    if connection.vendor == "sqlite":
        return {"all": " AND ", "any": " OR "}[how].join(f'"{stem}"*' for stem in wanted)
    return {"all": " & ", "any": " | "}[how].join(f"{stem}:*" for stem in wanted)


def _latest(
    wanted: list[str], how: str, language: str, kind: str, district_id: int | None
) -> list[tuple[int, str, str]]:
    """Key, title and stems of the title of public things, the latest entries first, by each engine's own index."""
    if not wanted:
        return []
    is_sqlite = connection.vendor == "sqlite"
    found = (
        "search_fts JOIN search_searchentry e ON e.id = search_fts.rowid WHERE search_fts MATCH %(query)s"
        if is_sqlite
        else "search_searchentry e WHERE e.vector @@ to_tsquery('simple', %(query)s)"
    )
    here = " AND e.district_id = %(district)s" if district_id else ""
    public = "SELECT 1 FROM threads_thread t WHERE t.id = e.thread_id AND t.visibility = 'public'"
    sql = (
        f"SELECT e.object_id, e.title, e.title_stems FROM {found}"  # noqa: S608  # no value of anybody
        f" AND e.kind = %(kind)s AND e.language = %(language)s{here}"
        f" AND (e.thread_id IS NULL OR EXISTS ({public}))"
        f" ORDER BY {'search_fts.rowid' if is_sqlite else 'e.id'} DESC LIMIT {MOST_MATCHES}"
    )
    given = {"query": _query(wanted, how), "kind": kind, "language": language}
    with connection.cursor() as cursor:
        cursor.execute(sql, given | ({"district": district_id} if district_id else {}))
        return list(cursor.fetchall())


def _matches(wanted: list[str]) -> list[int]:
    """Primary keys of matching entries, best first, by each engine's own index."""
    query = _query(wanted, "all")
    if connection.vendor == "sqlite":
        sql = (
            "SELECT rowid FROM search_fts WHERE search_fts MATCH %(query)s"
            " ORDER BY bm25(search_fts, 8.0, 1.0), rowid LIMIT %(most)s"
        )
    else:
        sql = (
            "SELECT id FROM search_searchentry WHERE vector @@ to_tsquery('simple', %(query)s)"
            " ORDER BY ts_rank(vector, to_tsquery('simple', %(query)s)) DESC, id LIMIT %(most)s"
        )
    with connection.cursor() as cursor:
        cursor.execute(sql, {"query": query, "most": MOST_MATCHES})
        return [pk for (pk,) in cursor.fetchall()]
