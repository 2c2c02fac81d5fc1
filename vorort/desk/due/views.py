"""Terms that end and seats that are vacant, each one click from an appointment."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.committees.choices import Admission
from vorort.committees.models import Mandate, Seat
from vorort.committees.selectors import ending_soon, vacancies
from vorort.committees.selectors.looking_after import Appointing, looked_after_by
from vorort.desk.committees.around import crumbs
from vorort.desk.due.forms import DueFilter
from vorort.desk.pages import user_of, workplace
from vorort.ground.clock import now
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
    mine = looked_after_by(user.pk, at)
    form = DueFilter(request.GET, committees=mine)
    if not form.knows_any:
        raise Http404
    chosen = form.chosen()
    committees = mine.filter(district__slug=chosen) if chosen else mine
    may = Appointing(user.pk, at)
    ending = ending_soon(at).filter(committee__in=committees.order_by())
    # with what a row shows and nothing else: most of the time goes into columns nobody reads
    ending = ending.select_related(None).select_related("person", "seat__committee").only(*ENDING)
    vacant = vacancies(committees.order_by(), at).order_by("committee__name", "position", "pk")
    vacant = vacant.select_related(None).select_related("committee").only(*OF_SEAT)
    number = page_number(request)
    here = part(number, PER_PAGE)
    ends, free = list(ending[here]), list(vacant[here])
    return show_form(
        request,
        "desk/due/due.html",
        workplace(*crumbs(), (_("Ending and vacant"), "")),
        ending=[_row(row.seat, row, may) for row in ends[:PER_PAGE]],
        vacant=[_row(row, None, may) for row in free[:PER_PAGE]],
        pages=steps(request, number, goes_on=max(len(ends), len(free)) > PER_PAGE),
        filter_form=form if form.has_choice else None,
        active=[ActiveFilter(form.label(chosen), reverse("desk:due"))] if chosen else [],
    )


def _row(seat: Seat, mandate: Mandate | None, may: Appointing) -> DueRow:
    """With the way to the appointment, as far as the policy of appointing would let one through."""
    committee = seat.committee
    appoints = committee.admission != Admission.ELECTION and not seat.ex_officio_of_id
    allowed = appoints and may.reaches(committee, chair=seat.is_chair)
    url = reverse("desk:appoint_member", args=[committee.slug, seat.pk]) if allowed else ""
    return DueRow(seat, mandate, f"{url}?wieder={mandate.pk}" if url and mandate else url)
