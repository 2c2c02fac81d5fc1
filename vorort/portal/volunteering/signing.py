"""Taking a place: one click for whoever is known, an e-mail address for everybody else."""

from collections.abc import Callable

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.ground.permit import allows
from vorort.people.models import Address
from vorort.portal.volunteering.forms import SignUpForm
from vorort.portal.volunteering.shapes import page_of
from vorort.portal.who import reader_of, remember_address
from vorort.shell.fields import tell
from vorort.shell.human import new_form_key
from vorort.shell.keys import row_or_404
from vorort.shell.limits import is_too_often
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb, show_form
from vorort.shell.parents import ParentForm
from vorort.shell.volunteering.links import sign_up_behind
from vorort.shell.volunteering.parents import consent_age_of, parent_form, parent_in
from vorort.shell.volunteering.words import places_of, when_of
from vorort.volunteering import actions
from vorort.volunteering.choices import AssignmentState
from vorort.volunteering.models import Assignment, Shift
from vorort.volunteering.rules.consents import Parent

MOST_AN_HOUR = 20
VERBS = ["GET", "HEAD", "POST"]


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def sign_up(request: HttpRequest, pk: int) -> HttpResponse:
    """The shift once more, and a place for whoever wants it."""
    by = reader_of(request)
    shift = _shift(pk, by)
    if not allows("volunteering.ask_to_sign_up", by, shift):
        raise Http404
    if by == ANONYMOUS:
        return _ask(request, shift)
    return _signed(request, shift, lambda parent: actions.sign_up(shift, by=by, parent=parent))


def _signed(request: HttpRequest, shift: Shift, act: Callable[[Parent | None], Assignment]) -> HttpResponse:
    """The page with one button, and what follows from it; who is young says how a parent is asked."""
    form = parent_form(shift.opportunity, request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, shift, form, 422 if form.errors else 200)
    try:
        made = act(parent_in(form))
    except ValidationError as error:
        if hasattr(error, "error_dict"):
            tell(form, error)
            return _page(request, shift, form, 422)
        notices.error(request, " ".join(error.messages))
        return redirect(page_of(shift.opportunity))
    return _thanks(request, made)


def _shift(pk: int, by: Actor) -> Shift:
    rows = Shift.objects.visible_to(by).select_related(
        "opportunity__thread", "opportunity__project__thread", "opportunity__committee"
    )
    return row_or_404(rows, pk)


def _ask(request: HttpRequest, shift: Shift) -> HttpResponse:
    age = consent_age_of(shift.opportunity)
    if request.method != "POST":
        return _page(request, shift, SignUpForm(initial={"form_key": new_form_key()}, consent_age=age))
    form = SignUpForm(request.POST, consent_age=age)
    if not form.is_valid():
        return _page(request, shift, form, 422)
    if is_too_often(request, form, "sign_up", most=MOST_AN_HOUR):
        return _page(request, shift, form, 429)
    filled = form.cleaned_data
    try:
        actions.ask_to_sign_up(
            shift, email=filled["email"], name=filled["name"], parent=parent_in(form), by=ANONYMOUS
        )
    except ValidationError as error:
        tell(form, error)
        return _page(request, shift, form, 422)
    crumbs = _crumbs(shift, _("Look into your mailbox"))
    return show_form(
        request, "portal/volunteering/sign_up_waits.html", crumbs, back_url=page_of(shift.opportunity)
    )


def _page(request: HttpRequest, shift: Shift, form: ParentForm, status: int = 200) -> HttpResponse:
    return show_form(
        request,
        "portal/volunteering/sign_up.html",
        _crumbs(shift, _("Sign up")),
        status=status,
        opportunity=shift.opportunity,
        when=when_of(shift),
        places=places_of(shift),
        is_full=not shift.free,
        form=form,
        asks_who=isinstance(form, SignUpForm),
        back_url=page_of(shift.opportunity),
    )


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def confirm_sign_up(request: HttpRequest, token: str) -> HttpResponse:
    """Behind the link in the mail. Opening it changes nothing, for programs open links too; a button does."""
    found = sign_up_behind(token)
    if found is None:
        raise Http404
    shift, address = found
    by = Actor(ActorKind.ADDRESS, address.pk)
    if not allows("volunteering.sign_up", by, shift):
        return show_form(
            request, "portal/volunteering/link_gone.html", _crumbs(shift, _("Sign up")), status=410
        )

    def confirmed(parent: Parent | None) -> Assignment:
        made = actions.sign_up(shift, by=by, parent=parent)
        remember_address(request, Address.objects.get(pk=address.pk))
        return made

    return _signed(request, shift, confirmed)


@require_http_methods(VERBS)
@needs(Capability.VOLUNTEERING)
def take_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the place of somebody who looks for a replacement; their name is not told."""
    by = reader_of(request)
    rows = Assignment.objects.filter(state=AssignmentState.ACCEPTED, seeks_swap_since__isnull=False)
    related = rows.select_related(
        "shift__opportunity__thread", "shift__opportunity__project__thread", "shift__opportunity__committee"
    )
    found = row_or_404(related, pk)
    if by == ANONYMOUS:
        return redirect(f"{reverse('account_login')}?next={request.path}")
    if not allows("volunteering.take_over", by, found):
        raise Http404
    return _signed(request, found.shift, lambda parent: actions.take_over(found, by=by, parent=parent))


def _thanks(request: HttpRequest, made: Assignment) -> HttpResponse:
    if made.state == AssignmentState.WAITING:
        told = _("You are on the waiting list. As soon as a place is free, you get a mail with a link.")
    elif made.state == AssignmentState.CONSENT:
        told = _(
            "Thank you! As soon as a parent has agreed, the place is yours; until then it is kept for you."
        )
    else:
        told = _("Thank you, you have a place! You get a mail with everything you need to know.")
    notices.success(request, told)
    return redirect("portal:own_assignment", pk=made.pk)


def _crumbs(shift: Shift, title: str) -> list[Crumb]:
    page = page_of(shift.opportunity)
    return [(_("Lend a hand"), reverse("portal:opportunities")), (shift.opportunity.title, page), (title, "")]
