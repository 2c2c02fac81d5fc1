"""The association at the office: who belongs to it, its statutes, what the register must be told."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees import actions
from vorort.committees.models import AssociationMember, RegisterTask, Statutes
from vorort.committees.selectors.association import memberships
from vorort.desk.association.forms import AdmitMemberForm, EndMembershipForm, RegisterForm, StatutesForm
from vorort.desk.pages import attempt, entered, form_page, sent, workplace
from vorort.ground.clock import now
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.pages import Crumb, show_form

MOST_TASKS, MOST_DONE = 200, 20


@login_required
@require_safe
def association(request: HttpRequest) -> HttpResponse:
    """Members with their delegates, statutes in all versions, open tasks for the register."""
    entered(request, "committees.admit_member")
    # first what is open, then what was entered last
    register = list(RegisterTask.objects.order_by(F("done_at").desc(nulls_first=True), "pk")[:MOST_TASKS])
    return show_form(
        request,
        "desk/association/association.html",
        workplace((_("Association"), "")),
        memberships=memberships(now()),
        statutes=Statutes.objects.only("title", "adopted_on", "in_force_from", "note"),
        tasks=sorted((task for task in register if not task.done_at), key=lambda task: task.arose_at),
        done=[task for task in register if task.done_at][:MOST_DONE],
    )


@login_required
def admit_member(request: HttpRequest) -> HttpResponse:
    """A new member, with seats for its delegates."""
    actor, city = entered(request, "committees.admit_member")
    form = AdmitMemberForm(sent(request))
    member = attempt(form, lambda: actions.admit_member(city, by=actor, **form.values()))
    if member:
        notices.success(request, _("%(member)s belongs to the association.") % {"member": member})
        return redirect("desk:association")
    return form_page(
        request,
        form,
        heading=_("Admit a member"),
        submit=_("Admit"),
        back_url=address("desk:association"),
        crumbs=_crumbs(),
    )


@login_required
def end_membership(request: HttpRequest, pk: int) -> HttpResponse:
    """A member leaves the association."""
    actor, _city = entered(request, "committees.admit_member")
    member = row_or_404(AssociationMember.objects.all(), pk)
    form = EndMembershipForm(sent(request))
    if attempt(form, lambda: actions.end_membership(member, ends=form.ends_at, by=actor)):
        notices.success(request, _("The end of the membership is entered."))
        return redirect("desk:association")
    return form_page(
        request,
        form,
        heading=_("End the membership: %(member)s") % {"member": member},
        submit=_("End the membership"),
        back_url=address("desk:association"),
        crumbs=_crumbs(),
    )


@login_required
def keep_statutes(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """A new version of the statutes, or since when one is in force."""
    actor, city = entered(request, "committees.admit_member")
    statutes = row_or_404(Statutes.objects.all(), pk) if pk else None
    data = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = StatutesForm(statutes, *data)
    if attempt(form, lambda: actions.keep_statutes(city, by=actor, statutes=statutes, **form.values())):
        notices.success(request, _("The statutes are saved."))
        return redirect("desk:association")
    if "upload" in request.FILES and not form.has_error("upload"):
        # no browser sends a file twice by itself
        form.add_error("upload", _("Please choose the document once more."))
    return form_page(
        request,
        form,
        heading=_("Change the statutes") if statutes else _("Add statutes"),
        submit=_("Save"),
        back_url=address("desk:association"),
        crumbs=_crumbs(),
    )


@login_required
def complete_register_task(request: HttpRequest, pk: int) -> HttpResponse:
    """The register has been told."""
    actor, _city = entered(request, "committees.admit_member")
    task = row_or_404(RegisterTask.objects.all(), pk)
    form = RegisterForm(sent(request))
    if attempt(form, lambda: actions.complete_register_task(task, note=form.cleaned_data["note"], by=actor)):
        notices.success(request, _("Noted as entered in the register."))
        return redirect("desk:association")
    return form_page(
        request,
        form,
        heading=_("Entered in the register: %(task)s") % {"task": task},
        submit=_("Entered"),
        back_url=address("desk:association"),
        crumbs=_crumbs(),
    )


def _crumbs() -> list[Crumb]:
    return [(_("Association"), address("desk:association"))]
