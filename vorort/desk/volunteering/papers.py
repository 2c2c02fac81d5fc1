"""Papers: hours of a project as a list to take along, proofs of skills that were shown, certificates that hold no longer."""

from collections.abc import Iterator
from decimal import Decimal

from django import forms
from django.contrib import messages as notices
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.pages import did, form_page, sent, workplace
from vorort.desk.volunteering.gate import at_work, crumbs, project_at_work
from vorort.desk.volunteering.keeping import is_kept
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects.models import Project
from vorort.projects.models.reach import reach_of
from vorort.shell.addresses import address
from vorort.shell.exports import Row, Table, download
from vorort.shell.fields import DayField
from vorort.shell.keys import row_or_404
from vorort.shell.pages import show_form
from vorort.shell.volunteering.words import duration
from vorort.volunteering import actions
from vorort.volunteering.models import Certificate, ProfileSkill
from vorort.volunteering.selectors.hours import hours_of_host

MOST = 100
COLUMNS = {
    "day": gettext_lazy("Day"),
    "name": gettext_lazy("Name"),
    "what": gettext_lazy("What"),
    "hours": gettext_lazy("Hours"),
    "kind": gettext_lazy("Kind"),
    "note": gettext_lazy("Note"),
}


@at_work
@require_safe
def hours_file(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """Names and hours that count as own contribution of a project. For whoever runs it, and kept by nobody on the way."""
    project = project_at_work(request, pk)
    if form not in ("csv", "xlsx"):
        raise Http404
    answer = download(Table(f"stunden-{project.pk}", COLUMNS, _hours(project)), form)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _hours(project: Project) -> Iterator[Row]:
    for row in hours_of_host(project).iterator(500):
        yield {
            "day": row.day,
            "name": row.volunteer.name or _("without a name"),
            "what": row.opportunity.title,
            # exact in hundredths, as money is worked out from it
            "hours": float(round(Decimal(row.minutes) / 60, 2)),
            "kind": str(row.get_kind_display()),
            "note": row.note,
        }


class ProofForm(forms.Form):
    """Until when a paper holds."""

    until = DayField(
        label=gettext_lazy("Holds until"),
        required=False,
        help_text=gettext_lazy("Empty where it never runs out."),
    )


@at_work
@require_safe
def skill_proofs(request: HttpRequest) -> HttpResponse:
    """What people say they can do and have to show a paper for: what nobody has seen yet first."""
    by = _sees_papers(request)
    rows = list(_proofs(by).order_by("proof_seen_on", "profile__name", "pk")[:MOST])
    return show_form(
        request,
        "desk/volunteering/skill_proofs.html",
        workplace(*crumbs((_("Proofs of skills"), ""))),
        unseen=[row for row in rows if row.proof_seen_on is None],
        seen=[row for row in rows if row.proof_seen_on],
        today=localtime(now()).date(),
        certificates=address("desk:certificates") if _is_city_office(by) else "",
    )


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def prove_skill(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that a paper was shown. No copy is kept."""
    by = _sees_papers(request)
    found = row_or_404(_proofs(by), pk)
    if not allows("volunteering.prove_skill", by, found.profile):
        raise Http404
    form, back = ProofForm(sent(request)), address("desk:skill_proofs")
    if is_kept(
        request,
        form,
        lambda: actions.prove_skill(found.profile, skill=found.skill, by=by, **form.cleaned_data),
    ):
        notices.success(request, _("It is noted. No copy is kept."))
        return redirect(back)
    return form_page(
        request, form, heading=f"{found.skill}: {found.profile.name}", submit=_("I have seen the paper"), back_url=back,
        crumbs=crumbs((_("Proofs of skills"), back)),
        intro=_("Only note that you have seen the paper, and until when it holds."),
    )  # fmt: skip


def _is_city_office(by: Actor) -> bool:
    return reach_of(by, now()).is_of_the_city


def _sees_papers(request: HttpRequest) -> Actor:
    """Whoever enters helpers for a district or the city. Raises Http404."""
    by = actor_of(request.user)
    if not reach_of(by, now()).districts:
        raise Http404
    return by


def _proofs(by: Actor) -> QuerySet[ProfileSkill]:
    """What takes a paper, of those whose papers somebody sees; the policy says the same of one."""
    rows = ProfileSkill.objects.filter(skill__needs_proof=True, profile__erased_at=None)
    mine = Q(profile__entered_by=by.user_id, profile__user=None, profile__address=None)
    shown = rows if _is_city_office(by) else rows.filter(mine)
    return shown.select_related("skill", "profile")


@at_work
@require_safe
def certificates(request: HttpRequest) -> HttpResponse:
    """Certificates by the code on the paper, or the latest."""
    by, code = actor_of(request.user), request.GET.get("code", "").strip().upper()[:20]
    if not _is_city_office(by):
        raise Http404
    rows = Certificate.objects.filter(code=code) if code else Certificate.objects.all()
    return show_form(
        request,
        "desk/volunteering/certificates.html",
        workplace(*crumbs((_("Certificates"), ""))),
        rows=[(row, duration(row.minutes)) for row in rows.order_by("-issued_at", "-pk")[:MOST]],
        code=code,
    )


@at_work
@require_POST
def revoke_certificate(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a certificate holds no longer."""
    by = actor_of(request.user)
    if not _is_city_office(by):
        raise Http404
    found = row_or_404(Certificate.objects.all(), pk)
    did(request, _("The certificate holds no longer."), actions.revoke_certificate, found)
    return redirect("desk:certificates")
