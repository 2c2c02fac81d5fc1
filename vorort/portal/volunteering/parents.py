"""A parent decides whether somebody young may help: behind the link of a mail, or with a form to print."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.ground.permit import Refused, allows
from vorort.portal.volunteering.shapes import page_of
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form
from vorort.shell.papers import makes_pdf, pdf_view, print_view
from vorort.shell.volunteering.links import AGREEING, consent_behind
from vorort.shell.volunteering.words import host_of, when_of
from vorort.volunteering import actions

SHEET = "portal/volunteering/consent_sheet.html"


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.VOLUNTEERING)
def answer_consent(request: HttpRequest, token: str) -> HttpResponse:
    """What their child would like to do, and two buttons. Opening the link decides nothing."""
    if AGREEING.pair(token) is None:
        raise Http404
    crumbs = [(_("Lend a hand"), reverse("portal:opportunities")), (_("Consent of a parent"), "")]
    found = consent_behind(token)
    if found is None or not allows("volunteering.answer_consent", found[1], found[0]):
        return show_form(request, "portal/volunteering/link_gone.html", crumbs, status=410)
    assignment, by = found
    answer, why_not = request.POST.get("antwort", ""), ""
    if answer in ("ja", "nein"):
        try:
            actions.answer_consent(assignment, is_given=answer == "ja", by=by)
        except Refused:
            return show_form(request, "portal/volunteering/link_gone.html", crumbs, status=410)
        except ValidationError as error:
            why_not = " ".join(error.messages)
        else:
            return show_form(request, "portal/volunteering/consent_answered.html", crumbs, told=_told(answer))
    opportunity = assignment.shift.opportunity
    return show_form(
        request,
        "portal/volunteering/answer_consent.html",
        crumbs,
        status=422 if request.method == "POST" else 200,
        opportunity=opportunity,
        host=host_of(opportunity),
        when=when_of(assignment.shift),
        page_url=page_of(opportunity),
        name=assignment.volunteer.name,
        until=assignment.expires_at,
        why_not=why_not,
    )


def _told(answer: str) -> str:
    if answer == "ja":
        return _("Your child may help. We tell them.")
    return _("Your child does not help there. We tell them, and somebody else can come.")


@require_safe
@needs(Capability.VOLUNTEERING)
def consent_sheet(request: HttpRequest) -> HttpResponse:
    """The form for parents as a page to print."""
    pdf = reverse("portal:help_consent_sheet_pdf") if makes_pdf() else ""
    back = reverse("portal:opportunities")
    return print_view(request, SHEET, back_url=back, pdf_url=pdf, city=city_of(request))


@require_safe
@needs(Capability.VOLUNTEERING)
def consent_sheet_pdf(request: HttpRequest) -> HttpResponse:
    """The form for parents as PDF."""
    back = reverse("portal:help_consent_sheet")
    return pdf_view(request, SHEET, filename="einverstaendnis.pdf", print_url=back, city=city_of(request))
