"""Letter and welcome behind the signed link, to print and as PDF."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from vorort.committees.choices import MandateState
from vorort.committees.models import Mandate
from vorort.districts.selectors import the_city
from vorort.ground.clock import now
from vorort.shell.appointments.letter import has_letter, letter_of
from vorort.shell.appointments.links import mandate_of
from vorort.shell.appointments.welcome import welcome_to
from vorort.shell.papers import makes_pdf, pdf_view, print_view

LETTER, WELCOME = "shell/papers/letter.html", "shell/papers/welcome.html"


@require_safe
def letter(request: HttpRequest, token: str) -> HttpResponse:
    """The letter as a page to print."""
    mandate = _appointed(token)
    return print_view(
        request, LETTER, letter=letter_of(mandate, the_city()), **_ways(token, "portal:appointment_pdf")
    )


@require_safe
def letter_pdf(request: HttpRequest, token: str) -> HttpResponse:
    """The letter as PDF."""
    found = letter_of(_appointed(token), the_city())
    back = reverse("portal:appointment_letter", args=[token])
    return pdf_view(request, LETTER, filename="berufung.pdf", print_url=back, letter=found)


@require_safe
def welcome(request: HttpRequest, token: str) -> HttpResponse:
    """The welcome as a page to print."""
    found = welcome_to(_accepted(token), now())
    return print_view(request, WELCOME, welcome=found, **_ways(token, "portal:welcome_pdf"))


@require_safe
def welcome_pdf(request: HttpRequest, token: str) -> HttpResponse:
    """The welcome as PDF."""
    found = welcome_to(_accepted(token), now())
    back = reverse("portal:welcome", args=[token])
    return pdf_view(request, WELCOME, filename="willkommen.pdf", print_url=back, welcome=found)


def _appointed(token: str) -> Mandate:
    mandate = mandate_of(token)
    if mandate is None or not has_letter(mandate):
        raise Http404
    return mandate


def _accepted(token: str) -> Mandate:
    """Raises Http404 also once the mandate is over: the link gives no power, and nothing to know about others."""
    mandate = mandate_of(token)
    is_over = mandate is None or (mandate.ends is not None and mandate.ends <= now())
    if mandate is None or is_over or mandate.state != MandateState.ACCEPTED:
        raise Http404
    return mandate


def _ways(token: str, pdf: str) -> dict[str, str]:
    return {
        "back_url": reverse("portal:answer_appointment", args=[token]),
        "pdf_url": reverse(pdf, args=[token]) if makes_pdf() else "",
    }
