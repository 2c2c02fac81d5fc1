"""Finding things by words, and what is related to a thing."""

from django.db import connection

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor
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


def related_to(kind: str, object_id: int, language: str, most: int = 5) -> list[SearchEntry]:
    """More on this topic: what an editor pinned, then what the software found."""
    rows = (
        Related.objects.filter(entry__kind=kind, entry__object_id=object_id, entry__language=language)
        .exclude(by_hand=ByHand.HIDDEN)
        .filter(target__in=SearchEntry.objects.visible_to(ANONYMOUS))
        .select_related("target")
        .defer("target__body_stems")
        .order_by("-by_hand", "-nearness", "target_id")
    )
    return [row.target for row in rows[:most]]


def alike(
    words: str, language: str, *, kind: str, district: District | None = None, most: int = 5
) -> list[tuple[int, str]]:
    """Public things of a kind that share words with a text: number and title of each, most alike first."""
    wanted = query_stems(words, language)
    if not wanted:
        return []
    where = "e.kind = %(kind)s AND e.language = %(language)s"
    where += " AND e.district_id = %(district)s" if district else ""
    where += (
        " AND EXISTS (SELECT 1 FROM threads_thread t WHERE t.id = e.thread_id AND t.visibility = 'public')"
    )
    if connection.vendor == "sqlite":
        query = " OR ".join(f'"{stem}"*' for stem in wanted)
        sql = (
            "SELECT e.object_id, e.title FROM search_fts f JOIN search_searchentry e ON e.id = f.rowid"  # noqa: S608  # no value of anybody
            f" WHERE search_fts MATCH %(query)s AND {where}"
            " ORDER BY bm25(search_fts, 8.0, 1.0), e.id LIMIT %(most)s"
        )
    else:
        query = " | ".join(f"{stem}:*" for stem in wanted)
        sql = (
            "SELECT e.object_id, e.title FROM search_searchentry e"  # noqa: S608  # no value of anybody
            f" WHERE e.vector @@ to_tsquery('simple', %(query)s) AND {where}"
            " ORDER BY ts_rank(e.vector, to_tsquery('simple', %(query)s)) DESC, e.id LIMIT %(most)s"
        )
    told: dict[str, str | int | None] = {"query": query, "kind": kind, "language": language, "most": most}
    with connection.cursor() as cursor:
        cursor.execute(sql, told | {"district": district.pk if district else None})
        return list(cursor.fetchall())


def _matches(wanted: list[str]) -> list[int]:
    """Primary keys of matching entries, best first, by each engine's own index."""
    if connection.vendor == "sqlite":
        query = " AND ".join(f'"{stem}"*' for stem in wanted)
        sql = (
            "SELECT rowid FROM search_fts WHERE search_fts MATCH %(query)s"
            " ORDER BY bm25(search_fts, 8.0, 1.0), rowid LIMIT %(most)s"
        )
    else:
        query = " & ".join(f"{stem}:*" for stem in wanted)
        sql = (
            "SELECT id FROM search_searchentry WHERE vector @@ to_tsquery('simple', %(query)s)"
            " ORDER BY ts_rank(vector, to_tsquery('simple', %(query)s)) DESC, id LIMIT %(most)s"
        )
    with connection.cursor() as cursor:
        cursor.execute(sql, {"query": query, "most": MOST_MATCHES})
        return [pk for (pk,) in cursor.fetchall()]
