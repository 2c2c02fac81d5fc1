"""One's own news, and how often mails say so: with an account, or by the link that stands in every mail."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.notifications import actions
from vorort.notifications.choices import Kind, Rhythm
from vorort.notifications.models import Owner
from vorort.notifications.selectors import inbox_of, rhythms_of
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.portal.account.views import crumbs, user_of
from vorort.portal.notifications.forms import RhythmForm
from vorort.portal.notifications.links import link_holder, owner_behind
from vorort.portal.notifications.shapes import news_of, with_places
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import Crumb, show_form

PER_PAGE = 30
NO_MAILS = dict.fromkeys(Kind.values, Rhythm.NEVER.value)
# what a mail program sends: RFC 8058
ONE_CLICK = ("List-Unsubscribe", "One-Click")


@login_required
@require_safe
def notifications(request: HttpRequest) -> HttpResponse:
    """What one was told and may still know of, the latest first."""
    inbox, number = inbox_of(user_of(request).pk, now()), page_number(request)
    rows = list(with_places(inbox)[part(number, PER_PAGE)])
    return show_form(
        request,
        "portal/notifications/notifications.html",
        crumbs(_("Notifications")),
        news=[news_of(row) for row in rows[:PER_PAGE]],
        pages=steps(request, number, goes_on=len(rows) > PER_PAGE),
        unread=inbox.unread().count(),
    )


@login_required
@require_POST
def mark_all_read(request: HttpRequest) -> HttpResponse:
    """Nothing is new any more."""
    user = user_of(request)
    actions.mark_all_read(user, by=actor_of(user))
    notices.success(request, _("Everything is marked as read."))
    return redirect("portal:notifications")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def choose_rhythms(request: HttpRequest) -> HttpResponse:
    """How often mails say what is new, for each kind of news."""
    user = user_of(request)
    way = [
        (_("My account"), reverse("portal:account")),
        (_("Notifications"), reverse("portal:notifications")),
    ]
    return _choosing(
        request, user, actor_of(user), "portal/notifications/choose_rhythms.html", [*way, (_("Mails"), "")]
    )


@csrf_exempt
def mail_settings(request: HttpRequest, token: str) -> HttpResponse:
    """The same for whoever has the link of a mail. Only the one click of a mail program comes without a form of ours."""
    name, value = ONE_CLICK
    if request.method == "POST" and request.POST.get(name) == value:
        return _end_at_one_click(request, token)
    return _mail_settings(request, token)


@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def _mail_settings(request: HttpRequest, token: str) -> HttpResponse:
    owner = _owner(token)
    template = "portal/notifications/mail_settings.html"
    return _choosing(request, owner, link_holder(owner), template, [(_("Mails"), "")])


def _end_at_one_click(request: HttpRequest, token: str) -> HttpResponse:
    """Answered at once and not led elsewhere, as the standard wants it."""
    owner = _owner(token)
    actions.choose_rhythms(owner, rhythms=NO_MAILS, by=link_holder(owner))
    return show_form(request, "portal/notifications/ended.html", [(_("Mails"), "")])


def _owner(token: str) -> Owner:
    owner = owner_behind(token)
    if owner is None:
        raise Http404
    return owner


def _choosing(request: HttpRequest, owner: Owner, by: Actor, template: str, way: list[Crumb]) -> HttpResponse:
    """Show what is chosen; keep what was chosen anew, or end all mails."""
    is_sent, chosen = request.method == "POST", rhythms_of(owner)
    ends_all = is_sent and "keine" in request.POST
    form = RhythmForm(
        request.POST if is_sent and not ends_all else None, chosen=chosen, has_account=isinstance(owner, User)
    )
    if ends_all or form.is_valid():
        rhythms = NO_MAILS if ends_all else form.rhythms()
        actions.choose_rhythms(owner, rhythms=rhythms, by=by)
        notices.success(request, _("You get no more mails about news.") if ends_all else _("Saved."))
        return redirect(request.path)
    gets_any = set(chosen.values()) != {Rhythm.NEVER}
    status = 422 if form.errors else 200
    return show_form(request, template, way, status=status, form=form, email=owner.email, gets_any=gets_any)
