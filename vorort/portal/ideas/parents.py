"""A parent decides about an idea of their child: behind the link of a mail, or with a form to print."""

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import allows
from vorort.ideas import actions
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import ParentalConsent
from vorort.ideas.models.consents import CONSENT_LINK
from vorort.portal.ideas.letters import AGREEING, waiting_consent
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form
from vorort.shell.papers import makes_pdf, pdf_view, print_view

SHEET = "portal/ideas/consent_sheet.html"


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.IDEAS)
def answer_consent(request: HttpRequest, token: str) -> HttpResponse:
    """The idea as it would appear, and two buttons. Opening the link decides nothing."""
    consent, crumbs = _behind(token), [(_("Ideas"), reverse("portal:ideas")), (_("Consent of a parent"), "")]
    by = Actor(ActorKind.LINK, consent.pk if consent else None, CONSENT_LINK)
    if consent is None or not allows("ideas.answer_consent", by, consent.idea):
        return show_form(request, "portal/ideas/link_gone.html", crumbs, status=410)
    answer = request.POST.get("antwort", "")
    if request.method != "POST" or answer not in ("ja", "nein"):
        status = 422 if request.method == "POST" else 200
        return show_form(
            request, "portal/ideas/answer_consent.html", crumbs, status=status, idea=consent.idea
        )
    idea = actions.answer_consent(consent.idea, is_given=answer == "ja", by=by)
    if idea.state != IdeaState.HELD:
        notices.success(request, _("Thank you! The idea is published."))
        return redirect("portal:idea", pk=idea.pk, slug=idea.slug)
    told = _("Thank you! Somebody looks at the idea before it appears.")
    if answer == "nein":
        told = _("The idea is not published, and we delete it after 30 days.")
    return show_form(request, "portal/ideas/consent_answered.html", crumbs, told=told)


@require_safe
@needs(Capability.IDEAS)
def consent_sheet(request: HttpRequest) -> HttpResponse:
    """The form for parents as a page to print."""
    pdf = reverse("portal:consent_sheet_pdf") if makes_pdf() else ""
    return print_view(request, SHEET, back_url=reverse("portal:ideas"), pdf_url=pdf, city=city_of(request))


@require_safe
@needs(Capability.IDEAS)
def consent_sheet_pdf(request: HttpRequest) -> HttpResponse:
    """The form for parents as PDF."""
    back = reverse("portal:consent_sheet")
    return pdf_view(request, SHEET, filename="einverstaendnis.pdf", print_url=back, city=city_of(request))


def _behind(token: str) -> ParentalConsent | None:
    """The question a link was made for; None once it leads to nothing any more. Raises Http404 for one that is not ours."""
    numbers = AGREEING.pair(token)
    if numbers is None:
        raise Http404
    return waiting_consent(*numbers)
