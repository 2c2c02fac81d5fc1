"""Behind the links in the mails. Opening a link changes nothing, for programs open links too; a button does."""

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import allows
from vorort.ideas import actions
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.people.models import Address
from vorort.portal.ideas.letters import CONFIRMING, SUPPORTING, behind
from vorort.portal.ideas.shapes import thanks_for
from vorort.portal.who import remember_address
from vorort.shell.menu import needs
from vorort.shell.pages import show_form
from vorort.shell.signed_links import SignedLink


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.IDEAS)
def confirm_idea(request: HttpRequest, token: str) -> HttpResponse:
    """The idea once more, and the button that publishes it."""
    idea, address = _behind(CONFIRMING, token)
    if idea.address_id != address.pk:
        return _gone(request)
    if request.method != "POST" and idea.state == IdeaState.WAITING:
        crumbs = [(_("Ideas"), reverse("portal:ideas")), (_("Confirm"), "")]
        return show_form(request, "portal/ideas/confirm_idea.html", crumbs, idea=idea)
    if request.method == "POST":
        idea = actions.confirm_idea(idea, by=Actor(ActorKind.ADDRESS, address.pk))
        _remember(request, address)
        notices.success(request, thanks_for(idea))
    return redirect("portal:idea", pk=idea.pk, slug=idea.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.IDEAS)
def confirm_support(request: HttpRequest, token: str) -> HttpResponse:
    """The idea once more, and the button that counts."""
    idea, address = _behind(SUPPORTING, token)
    by = Actor(ActorKind.ADDRESS, address.pk)
    if not allows("ideas.support_idea", by, idea):
        return _gone(request)
    if request.method != "POST":
        crumbs = [(_("Ideas"), reverse("portal:ideas")), (_("Confirm"), "")]
        return show_form(request, "portal/ideas/confirm_support.html", crumbs, idea=idea)
    actions.support_idea(idea, by=by)
    _remember(request, address)
    notices.success(request, _("Thank you! Your support counts."))
    return redirect("portal:idea", pk=idea.pk, slug=idea.slug)


def _behind(link: SignedLink, token: str) -> tuple[Idea, Address]:
    found = behind(link, token)
    if found is None:
        raise Http404
    return found


def _remember(request: HttpRequest, address: Address) -> None:
    """Confirmed by the action, which has read the row anew."""
    remember_address(request, Address.objects.get(pk=address.pk))


def _gone(request: HttpRequest) -> HttpResponse:
    crumbs = [(_("Ideas"), reverse("portal:ideas")), (_("Confirm"), "")]
    return show_form(request, "portal/ideas/link_gone.html", crumbs, status=410)
