"""A certificate as paper, and the page that says whether it is a true one."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.portal.volunteering.profiles import own_profile
from vorort.shell.appointments.letter import qr_of
from vorort.shell.keys import row_or_404
from vorort.shell.limits import HOUR, is_over_limit
from vorort.shell.menu import needs
from vorort.shell.pages import show_form
from vorort.shell.papers import makes_pdf, pdf_view, print_view
from vorort.shell.volunteering.words import duration
from vorort.volunteering.models import Certificate

PAPER = "portal/volunteering/certificate.html"
# nobody types more codes than that; sixty bits are not found by trying anyway
MOST_AN_HOUR = 60


@require_safe
@needs(Capability.VOLUNTEERING)
def certificate_paper(request: HttpRequest, pk: int) -> HttpResponse:
    """The certificate as a page to print."""
    found = _own(request, pk)
    return print_view(
        request,
        PAPER,
        back_url=reverse("portal:own_places"),
        pdf_url=reverse("portal:certificate_pdf", args=[pk]) if makes_pdf() else "",
        **_shown(found),
    )


@require_safe
@needs(Capability.VOLUNTEERING)
def certificate_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The certificate as PDF."""
    found = _own(request, pk)
    back = reverse("portal:certificate_paper", args=[pk])
    return pdf_view(request, PAPER, filename=f"engagement-{found.code}.pdf", print_url=back, **_shown(found))


def _own(request: HttpRequest, pk: int) -> Certificate:
    profile, _by = own_profile(request)
    return row_or_404(profile.certificates.filter(revoked_at=None), pk)


def _shown(found: Certificate) -> dict[str, object]:
    address = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:check_certificate', args=[found.code])}"
    return {
        "certificate": found,
        "time_given": duration(found.minutes),
        "lines": [(row["title"], row["host"], duration(row["minutes"])) for row in found.lines],
        "address": address,
        "qr": qr_of(address),
    }


@require_safe
@needs(Capability.VOLUNTEERING)
def check_certificate(request: HttpRequest, code: str) -> HttpResponse:
    """Whoever holds a certificate in hands learns whether it was issued here, and still holds."""
    crumbs = [(_("Lend a hand"), reverse("portal:opportunities")), (_("Certificate"), "")]
    page = "portal/volunteering/check_certificate.html"
    if is_over_limit(request, "certificate", most=MOST_AN_HOUR, seconds=HOUR):
        return show_form(request, page, crumbs, status=429, certificate=None, code=code)
    found = Certificate.objects.filter(code=code.upper()).first()
    given = duration(found.minutes) if found else ""
    return show_form(
        request, page, crumbs, status=200 if found else 404, certificate=found, code=code, time_given=given
    )
