"""Who sits where, as open data: what the pages show, in one table for machines."""

import csv
from datetime import datetime
from io import StringIO

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.timezone import localtime
from django.views.decorators.http import require_safe

from vorort.committees.models import Mandate
from vorort.committees.selectors import public_members
from vorort.ground.clock import now
from vorort.portal.committees.shapes import member_shape
from vorort.shell.addresses import address
from vorort.shell.page_cache import public_page

COLUMNS = (
    "committee", "kind", "district", "office", "name", "function", "organisation", "sector", "votes", "since",
    "until", "address",
)  # fmt: skip
# a spreadsheet takes what begins like this for a formula
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@require_safe
def members_csv(request: HttpRequest) -> HttpResponse:
    """All members as a table that spreadsheets open with umlauts and columns in place."""
    text = StringIO()
    text.write("\ufeff")
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(COLUMNS)
    for row in _rows(request):
        table.writerow(harmless(str(row[name])) for name in COLUMNS)
    return public_page(HttpResponse(text.getvalue(), content_type="text/csv; charset=utf-8"))


@require_safe
def members_json(request: HttpRequest) -> HttpResponse:
    """All members for programs; dates as in ISO 8601, what is not known or not consented is empty."""
    return public_page(JsonResponse({"members": _rows(request)}, json_dumps_params={"ensure_ascii": False}))


def harmless(value: str) -> str:
    """What no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(FORMULA) else value


def _rows(request: HttpRequest) -> list[dict[str, str | bool]]:
    return [_row(request, mandate) for mandate in public_members(now())]


def _row(request: HttpRequest, mandate: Mandate) -> dict[str, str | bool]:
    committee, member = mandate.committee, member_shape(mandate)
    return {
        "committee": committee.name,
        "kind": str(committee.get_kind_display()),
        "district": committee.district.name if committee.district else "",
        "office": member.office,
        "name": member.name,
        "function": member.function,
        "organisation": member.organisation,
        "sector": member.sector,
        "votes": not member.is_advisory,
        "since": _day(mandate.begins),
        "until": _day(mandate.ends),
        "address": request.build_absolute_uri(address("portal:committee", committee.slug)),
    }


def _day(moment: datetime | None) -> str:
    return localtime(moment).date().isoformat() if moment else ""
