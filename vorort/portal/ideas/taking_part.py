"""What readers do with an idea: support it; and what its author does: change it, reply, take it back."""

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.permit import allows
from vorort.ideas import actions
from vorort.ideas.models import Idea
from vorort.ideas.selectors import support_of
from vorort.portal.ideas.forms import ReplyForm, SupportForm, WhatAndWhereForm
from vorort.portal.who import reader_of
from vorort.shell.fields import tell
from vorort.shell.human import new_form_key
from vorort.shell.ideas import address_of, idea_or_404
from vorort.shell.limits import is_too_often
from vorort.shell.menu import needs
from vorort.shell.pages import show_form

MOST_AN_HOUR = 20
VERBS = ["GET", "HEAD", "POST"]


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def support_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """One click for whoever is known, an e-mail address for everybody else."""
    by = reader_of(request)
    idea = idea_or_404(pk, by)
    if not allows("ideas.ask_to_support", by, idea):
        raise Http404
    if by == ANONYMOUS:
        return _ask_to_support(request, idea)
    if request.method != "POST":
        return _support_page(request, idea, None, is_supporter=support_of(idea, by) is not None)
    act = actions.take_back_support if "zurueck" in request.POST else actions.support_idea
    act(idea, by=by)
    # the page says it there; a notice would be another write for each support
    return redirect(f"{address_of(idea)}#support-title")


def _ask_to_support(request: HttpRequest, idea: Idea) -> HttpResponse:
    if request.method != "POST":
        return _support_page(request, idea, SupportForm(initial={"form_key": new_form_key()}))
    form = SupportForm(request.POST)
    if not form.is_valid():
        return _support_page(request, idea, form, 422)
    if is_too_often(request, form, "support", most=MOST_AN_HOUR):
        return _support_page(request, idea, form, 429)
    try:
        actions.ask_to_support(idea, email=form.cleaned_data["email"], by=ANONYMOUS)
    except ValidationError as error:
        tell(form, error)
        return _support_page(request, idea, form, 422)
    crumbs = _crumbs(idea, _("Look into your mailbox"))
    return show_form(request, "portal/ideas/support_waits.html", crumbs, idea=idea)


def _support_page(
    request: HttpRequest,
    idea: Idea,
    form: SupportForm | None,
    status: int = 200,
    *,
    is_supporter: bool = False,
) -> HttpResponse:
    return show_form(
        request,
        "portal/ideas/support_idea.html",
        _crumbs(idea, _("Support")),
        status=status,
        idea=idea,
        form=form,
        is_supporter=is_supporter,
    )


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def change_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """The author changes title, text and place. Once somebody has reacted, everybody can see what was changed."""
    by = reader_of(request)
    idea = _own(pk, by, "ideas.change_idea")
    start = {"title": idea.title, "text": idea.text, "where": idea.where, "district": idea.district_id}
    form = WhatAndWhereForm(request.POST or None, initial=start | {"form_key": new_form_key()})
    # another district is for those to decide who work on the idea
    form.fields["district"].disabled = True
    if request.method == "POST" and form.is_valid():
        actions.change_idea(idea, values=form.values(), by=by)
        notices.success(request, _("Your idea is changed."))
        return redirect("portal:idea", pk=pk, slug=idea.slug)
    status = 422 if form.errors else 200
    crumbs = _crumbs(idea, _("Change"))
    return show_form(request, "portal/ideas/change_idea.html", crumbs, status=status, idea=idea, form=form)


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def reply_to_question(request: HttpRequest, pk: int) -> HttpResponse:
    """The author answers what was asked back."""
    by = reader_of(request)
    idea = _own(pk, by, "ideas.reply_to_question")
    question = idea.answers.filter(kind="question").last()
    form = ReplyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.reply_to_question(idea, text=form.cleaned_data["text"], by=by)
        notices.success(request, _("Thank you! Your reply can be read by everybody."))
        return redirect("portal:idea", pk=pk, slug=idea.slug)
    status = 422 if form.errors else 200
    crumbs, page = _crumbs(idea, _("Reply")), "portal/ideas/reply_to_question.html"
    return show_form(request, page, crumbs, status=status, idea=idea, form=form, question=question)


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def withdraw_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """The author takes the idea back, asked once more."""
    by = reader_of(request)
    idea = _own(pk, by, "ideas.withdraw_idea")
    if request.method == "POST":
        actions.withdraw_idea(idea, by=by)
        notices.success(request, _("Your idea is withdrawn."))
        return redirect("portal:idea", pk=pk, slug=idea.slug)
    return show_form(request, "portal/ideas/withdraw_idea.html", _crumbs(idea, _("Withdraw")), idea=idea)


def _own(pk: int, by: Actor, permission: str) -> Idea:
    """Raises Http404 for whoever may not, or not now."""
    idea = idea_or_404(pk, by)
    if not allows(permission, by, idea):
        raise Http404
    return idea


def _crumbs(idea: Idea, title: str) -> list[tuple[str, str]]:
    page = reverse("portal:idea", args=[idea.pk, idea.slug])
    return [(_("Ideas"), reverse("portal:ideas")), (idea.title, page), (title, "")]
