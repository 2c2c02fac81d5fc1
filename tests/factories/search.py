from itertools import count
from typing import Any

from vorort.search.bulk import Found, index
from vorort.search.models import Related, SearchEntry

_ids = count(1_000)


def make_entry(title: str = "Feuerwehr Hörde", body: str = "", **fields: Any) -> SearchEntry:
    told: dict[str, Any] = {"kind": "page", "object_id": next(_ids), "language": "de", "key": "/themen/"}
    found = Found(title=title, body=body, **(told | fields))
    index(found)
    return SearchEntry.objects.get(kind=found.kind, object_id=found.object_id, language=found.language)


def make_related(entry: SearchEntry, target: SearchEntry, **fields: Any) -> Related:
    return Related.objects.create(entry=entry, target=target, **fields)
