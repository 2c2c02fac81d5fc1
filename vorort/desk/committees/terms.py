"""Elections: many chairs change on one day, looked at before it is done."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from vorort.committees import actions
from vorort.committees.selectors import elected_seats
from vorort.desk.committees.around import crumbs
from vorort.desk.committees.term_forms import ChangeChairsForm
from vorort.desk.pages import attempt, entered, sent, workplace
from vorort.ground.clock import now
from vorort.shell.addresses import address
from vorort.shell.pages import show_form


@login_required
def change_chairs(request: HttpRequest) -> HttpResponse:
    """Fill in who was elected, see what would become of whom, and only then do it."""
    actor, city = entered(request, "committees.change_chairs")
    form = ChangeChairsForm(elected_seats(now()), sent(request))
    outlook = None
    if request.POST.get("schritt") == "ausfuehren":
        if attempt(form, lambda: actions.change_chairs(city, by=actor, **form.values())):
            notices.success(request, _("The new term is entered."))
            notices.info(
                request, _("Every new chair finds a handover sheet on “My week” and with the committee.")
            )
            return redirect("desk:committees")
    elif request.POST.get("schritt") != "zurueck":
        outlook = attempt(form, lambda: actions.look_ahead(city, by=actor, **form.values()))
    return show_form(
        request,
        "desk/committees/change_chairs.html" if outlook is None else "desk/committees/outlook.html",
        workplace(*crumbs(), (_("Change of chairs"), "")),
        status=422 if form.errors else 200,
        form=form,
        outlook=outlook,
        back_url=address("desk:committees"),
    )
