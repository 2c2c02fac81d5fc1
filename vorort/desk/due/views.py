"""Terms that end and seats that are vacant, each one click from an appointment."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from vorort.committees.choices import Admission
from vorort.committees.models import Mandate, Seat
from vorort.committees.selectors.due import DueSeat
from vorort.committees.selectors.looking_after import Appointing, LookingAfter
from vorort.desk.committees.around import crumbs
from vorort.desk.due.forms import DueFilter
from vorort.desk.pages import user_of, workplace
from vorort.desk.stock import all_due, all_ours
from vorort.ground.clock import now
from vorort.shell.addresses import address
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import show_form
from vorort.shell.shapes import ActiveFilter

# of either list; whoever turns the page turns both
PER_PAGE = 25
OF_SEAT = (
    "office", "name", "ex_officio_of_id", "committee__name", "committee__slug", "committee__kind",
    "committee__district_id", "committee__admission",
)  # fmt: skip
ENDING = (
    "ends", "person__title", "person__given_name", "person__family_name", *(f"seat__{name}" for name in OF_SEAT),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DueRow:
    """A seat that needs somebody. `url` is empty where one cannot appoint; `mandate` is the one that ends."""

    seat: Seat
    mandate: Mandate | None
    url: str


@login_required
def due(request: HttpRequest) -> HttpResponse:
    """What ends within 90 days and what is vacant, in the committees one sees to."""
    user, at = user_of(request), now()
    mine = LookingAfter(user.pk, at)
    form = DueFilter(
        request.GET,
        committees=[
            row for row in all_ours(request) if mine.reaches(row.committee_id, row.kind, row.district_id)
        ],
    )
    if not form.knows_any:
        raise Http404
    chosen, may = form.chosen(), Appointing(user.pk, at)
    wanted = form.committees_in(chosen)
    rows = [row for row in all_due(request) if row.committee_id in wanted]
    number = page_number(request)
    here = part(number, PER_PAGE)
    ends = [row for row in rows if row.mandate_id][here]
    free = [row for row in rows if not row.mandate_id][here]
    return show_form(
        request,
        "desk/due/due.html",
        workplace(*crumbs(), (_("Ending and vacant"), "")),
        ending=[_row(row.seat, row, may) for row in _mandates(ends[:PER_PAGE])],
        vacant=[_row(row, None, may) for row in _seats(free[:PER_PAGE])],
        pages=steps(request, number, goes_on=max(len(ends), len(free)) > PER_PAGE),
        filter_form=form if form.has_choice else None,
        active=[ActiveFilter(form.label(chosen), address("desk:due"))] if chosen else [],
    )


def _mandates(rows: Sequence[DueSeat]) -> list[Mandate]:
    """With what a row shows and nothing else: most of the time goes into columns nobody reads."""
    found = Mandate.objects.filter(pk__in=[row.mandate_id for row in rows]).order_by("ends", "pk")
    return list(found.select_related("person", "seat__committee").only(*ENDING)) if rows else []


def _seats(rows: Sequence[DueSeat]) -> list[Seat]:
    found = Seat.objects.filter(pk__in=[row.seat_id for row in rows])
    light = found.select_related("committee").only(*OF_SEAT)
    return list(light.order_by("committee__name", "position", "pk")) if rows else []


def _row(seat: Seat, mandate: Mandate | None, may: Appointing) -> DueRow:
    """With the way to the appointment, as far as the policy of appointing would let one through."""
    committee = seat.committee
    appoints = committee.admission != Admission.ELECTION and not seat.ex_officio_of_id
    allowed = appoints and may.reaches(committee, chair=seat.is_chair)
    url = address("desk:appoint_member", committee.slug, seat.pk) if allowed else ""
    return DueRow(seat, mandate, f"{url}?wieder={mandate.pk}" if url and mandate else url)
