"""What somebody offers: fill in, pause, delete; and certificates about what they gave."""

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.people.models import Address, User
from vorort.portal.volunteering.forms import CertificateForm, PauseForm, ProfileForm
from vorort.portal.who import reader_of
from vorort.shell.fields import attempt
from vorort.shell.filters import moment
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb, show_form
from vorort.volunteering import actions
from vorort.volunteering.models import VolunteerProfile
from vorort.volunteering.selectors.showing import profile_of_reader

VERBS = ["GET", "HEAD", "POST"]


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def keep_profile(request: HttpRequest) -> HttpResponse:
    """Interests, skills and time on one page; without an account one confirmed address is enough."""
    by = reader_of(request)
    if by == ANONYMOUS:
        return show_form(request, "portal/volunteering/profile_needs.html", _crumbs(_("How I help")))
    holder, profile = _holder(by), profile_of_reader(by)
    name = holder.name if isinstance(holder, User) else ""
    form = ProfileForm(request.POST if request.method == "POST" else None, profile, name=name)
    if request.method == "POST" and _is_kept(form, holder, by):
        notices.success(request, _("Your profile is saved. Here is what fits you."))
        return redirect("portal:opportunities")
    budget = getattr(profile, "budget", None)
    return show_form(
        request,
        "portal/volunteering/keep_profile.html",
        _crumbs(_("How I help")),
        status=422 if form.errors else 200,
        form=form,
        first_fields=[field for field in form if field.name not in form.more],
        more_fields=[form[field] for field in form.more if field in form.fields],
        profile=profile,
        paused_until=moment(budget.paused_until) if budget and budget.paused_until else "",
        pause_form=PauseForm(),
    )


def _is_kept(form: ProfileForm, holder: User | Address, by: Actor) -> bool:
    return attempt(form, lambda: actions.keep_profile(holder, values=form.values(), by=by)) is not None


def _holder(by: Actor) -> User | Address:
    if by.kind == ActorKind.ADDRESS:
        return Address.objects.get(pk=by.id or 0)
    return User.objects.get(pk=by.id or 0)


def own_profile(request: HttpRequest) -> tuple[VolunteerProfile, Actor]:
    """The profile of whoever reads. Raises Http404 without one."""
    by = reader_of(request)
    profile = profile_of_reader(by)
    if profile is None:
        raise Http404
    return profile, by


@require_POST
@needs(Capability.VOLUNTEERING)
def pause_profile(request: HttpRequest) -> HttpResponse:
    """The pause button; sent without a day it ends the pause."""
    profile, by = own_profile(request)
    form = PauseForm(request.POST)
    until = form.cleaned_data["until"] if form.is_valid() else None
    actions.pause_profile(profile, until=until, by=by)
    told = _("Until %(date)s we ask you nothing.") % {"date": moment(until)} if until else _("Welcome back!")
    notices.success(request, told)
    return redirect("portal:keep_help_profile")


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def erase_profile(request: HttpRequest) -> HttpResponse:
    """Asked once more."""
    profile, by = own_profile(request)
    if request.method == "POST":
        actions.erase_profile(profile, by=by)
        notices.success(request, _("Your profile is deleted."))
        return redirect("portal:opportunities")
    return show_form(request, "portal/volunteering/erase_profile.html", _crumbs(_("Delete my profile")))


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def issue_certificate(request: HttpRequest) -> HttpResponse:
    """A certificate about a time that is chosen here."""
    profile, by = own_profile(request)
    form = CertificateForm(request.POST or None)
    if request.method == "POST":
        made = attempt(form, lambda: actions.issue_certificate(profile, by=by, **form.cleaned_data))
        if made:
            return redirect("portal:certificate_paper", pk=made.pk)
    page, crumbs = "portal/volunteering/issue_certificate.html", _crumbs(_("Certificate"))
    return show_form(request, page, crumbs, status=422 if form.errors else 200, form=form)


def _crumbs(title: str) -> list[Crumb]:
    return [(_("Lend a hand"), reverse("portal:opportunities")), (title, "")]
