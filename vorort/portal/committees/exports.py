"""Who sits where, as open data: what the pages show, in one table for machines."""

from collections.abc import Iterator
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localtime
from django.views.decorators.http import require_safe

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Mandate
from vorort.committees.selectors import public_members
from vorort.ground.clock import now
from vorort.portal.committees.shapes import shown_of
from vorort.shell.addresses import address
from vorort.shell.exports import Row, Table, whole
from vorort.shell.page_cache import public_page

COLUMNS = (
    "committee", "kind", "district", "office", "name", "function", "organisation", "sector", "votes", "since",
    "until", "address",
)  # fmt: skip


@require_safe
def members(request: HttpRequest, form: str) -> HttpResponse:
    """All members as a file; dates as in ISO 8601, what is not known or not consented is empty."""
    table = Table("members", {name: name for name in COLUMNS}, _rows(request))
    return public_page(whole(table, form))


def _rows(request: HttpRequest) -> Iterator[Row]:
    for mandate in public_members(now()):
        yield _row(request, mandate)


def _row(request: HttpRequest, mandate: Mandate) -> Row:
    committee, shown = mandate.committee, shown_of(mandate, mandate.seat)
    return {
        "committee": committee.name,
        "kind": str(CommitteeKind(committee.kind).label),
        "district": committee.district.name if committee.district else "",
        "office": shown["office"],
        "name": shown["name"],
        "function": shown["function"],
        "organisation": shown["organisation"],
        "sector": shown["sector"],
        "votes": not shown["is_advisory"],
        "since": _day(mandate.begins),
        "until": _day(mandate.ends),
        "address": request.build_absolute_uri(address("portal:committee", committee.slug)),
    }


def _day(moment: datetime | None) -> str:
    return localtime(moment).date().isoformat() if moment else ""
