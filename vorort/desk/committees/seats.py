"""Seats of a committee: making, changing, closing them."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from vorort.committees import actions
from vorort.committees.selectors import number_of_seats
from vorort.desk.committees.around import crumbs, led
from vorort.desk.committees.seat_forms import CloseSeatForm, SeatForm
from vorort.desk.pages import attempt, form_page, permitted, sent
from vorort.ground.permit import allows
from vorort.shell.addresses import address


@login_required
def keep_seat(request: HttpRequest, slug: str, pk: int | None = None) -> HttpResponse:
    """A new seat, or another name, order or organisation for the one there is."""
    found = led(request, slug, number_of_seats=number_of_seats())
    seat = get_object_or_404(found.seats, pk=pk) if pk else None
    actor = permitted(request, "committees.keep_seat", found)
    may_rule = allows("committees.adopt_rules", actor, found)
    form = SeatForm(found, seat, sent(request), may_rule=may_rule)
    if attempt(form, lambda: actions.keep_seat(found, values=form.values(), seat=seat, by=actor)):
        notices.success(request, _("The seat is saved."))
        return redirect("desk:committee", slug=slug)
    return form_page(
        request,
        form,
        heading=_("Change the seat: %(seat)s") % {"seat": seat} if seat else _("New seat"),
        intro=found.name,
        submit=_("Save"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
def close_seat(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """A seat that is not needed any more."""
    found = led(request, slug)
    seat = get_object_or_404(found.seats.select_related("committee"), pk=pk)
    actor = permitted(request, "committees.close_seat", seat)
    form = CloseSeatForm(sent(request))
    if attempt(form, lambda: actions.close_seat(seat, by=actor)):
        notices.success(request, _("The seat is closed."))
        return redirect("desk:committee", slug=slug)
    return form_page(
        request,
        form,
        heading=_("Close the seat: %(seat)s") % {"seat": seat},
        intro=_(
            "Whoever holds it leaves at this moment, an open offer is taken back. Who sat there stays on record."
        ),
        submit=_("Close the seat"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )
