from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.committees import actions
from vorort.committees.choices import MandateState
from vorort.committees.models import Mandate
from vorort.ground.clock import now
from vorort.portal.appointments.letters import reader_of
from vorort.shell.appointments.letter import has_letter
from vorort.shell.appointments.links import mandate_of
from vorort.shell.appointments.welcome import welcome_to
from vorort.shell.pages import show_form
from vorort.shell.papers import makes_pdf


@require_http_methods(["GET", "HEAD", "POST"])
def answer_appointment(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link of an appointment. Opening it changes nothing: programs open links too."""
    mandate = mandate_of(token)
    if mandate is None:
        raise Http404
    if request.method != "POST":
        return _page(request, token, mandate)
    try:
        actions.answer_appointment(
            mandate,
            accepted=request.POST.get("antwort") == "ja",
            shows_name=bool(request.POST.get("name")),
            by=reader_of(mandate),
        )
    except ValidationError as error:
        return _page(request, token, mandate, problem=" ".join(error.messages))
    return redirect("portal:answer_appointment", token=token)


def _page(request: HttpRequest, token: str, mandate: Mandate, problem: str = "") -> HttpResponse:
    lasts = mandate.ends is None or mandate.ends > now()
    is_open = mandate.state == MandateState.OFFERED and lasts
    is_answered = mandate.state in (MandateState.ACCEPTED, MandateState.DECLINED)
    return show_form(
        request,
        "portal/appointments/answer_appointment.html",
        [(_("Appointment"), "")],
        status=422 if problem else 200 if is_open or is_answered else 410,
        mandate=mandate,
        is_open=is_open,
        problem=problem,
        token=token,
        has_letter=has_letter(mandate),
        makes_pdf=makes_pdf(),
        welcome=welcome_to(mandate, now()) if mandate.state == MandateState.ACCEPTED and lasts else None,
    )
