"""Letters of appointment for whoever may appoint, and the welcome for whoever has accepted."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse

from vorort.committees.models import Mandate
from vorort.desk.pages import user_of
from vorort.districts.selectors import the_city
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.appointments.letter import has_letter, letter_of
from vorort.shell.appointments.welcome import welcome_to
from vorort.shell.keys import row_or_404
from vorort.shell.papers import makes_pdf, pdf_view, print_view

LETTER, WELCOME = "shell/papers/letter.html", "shell/papers/welcome.html"


@login_required
def letter(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter as a page to print."""
    mandate = _appointed(request, pk)
    return print_view(
        request,
        LETTER,
        letter=letter_of(mandate, the_city()),
        back_url=address("desk:committee", mandate.committee.slug),
        pdf_url=address("desk:appointment_pdf", pk) if makes_pdf() else "",
    )


@login_required
def letter_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter as PDF."""
    found = letter_of(_appointed(request, pk), the_city())
    back = address("desk:appointment_letter", pk)
    return pdf_view(request, LETTER, filename="berufung.pdf", print_url=back, letter=found)


@login_required
def welcome(request: HttpRequest, pk: int) -> HttpResponse:
    """The welcome as a page to print."""
    mandate = _own(request, pk)
    return print_view(
        request,
        WELCOME,
        welcome=welcome_to(mandate, now()),
        back_url=address("desk:committees"),
        pdf_url=address("desk:welcome_pdf", pk) if makes_pdf() else "",
    )


@login_required
def welcome_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The welcome as PDF."""
    found = welcome_to(_own(request, pk), now())
    back = address("desk:welcome", pk)
    return pdf_view(request, WELCOME, filename="willkommen.pdf", print_url=back, welcome=found)


def _appointed(request: HttpRequest, pk: int) -> Mandate:
    """An appointment of somebody whom the reader might appoint. Raises Http404."""
    actor = actor_of(request.user)
    rows = Mandate.objects.visible_to(actor).shown().select_related("committee__district", "appointed_by")
    mandate = row_or_404(rows.defer("committee__district__boundary"), pk)
    if not has_letter(mandate) or not allows("committees.appoint_member", actor, mandate.seat):
        raise Http404
    return mandate


def _own(request: HttpRequest, pk: int) -> Mandate:
    """A mandate of one's own, in force or coming. Raises Http404."""
    user, at = user_of(request), now()
    mine = Mandate.objects.shown().select_related("committee").filter(person__user_id=user.pk)
    rows = mine.in_force(at) | mine.coming(at)
    return row_or_404(rows, pk)
