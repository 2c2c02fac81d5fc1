from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.committees import actions
from vorort.committees.choices import GROUPS, Admission, JoiningState
from vorort.committees.models import Committee, Joining
from vorort.committees.selectors import belongs_to
from vorort.ground.clock import now
from vorort.people.accounts import COME_BACK
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.portal.account.coming_back import log_in_first
from vorort.portal.joining.forms import AskToJoinForm
from vorort.portal.joining.letters import joining_of
from vorort.shell.pages import show_form


@require_http_methods(["GET", "HEAD", "POST"])
def ask_to_join(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask to join a group that is open. An account is needed, since the group answers there and by mail."""
    rows = Committee.objects.visible_to(actor_of(request.user)).living(now())
    group = get_object_or_404(rows, slug=slug, kind__in=GROUPS, admission=Admission.OPEN)
    if request.method == "POST" and not request.user.is_authenticated:
        return log_in_first(request)
    form = AskToJoinForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            actions.ask_to_join(group, text=form.cleaned_data["text"], by=actor_of(request.user))
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            return redirect("portal:ask_to_join", slug=slug)
    request.session.pop(COME_BACK, None)
    return show_form(
        request,
        "portal/joining/ask_to_join.html",
        [
            (_("Committees"), reverse("portal:committees")),
            (group.name, reverse("portal:committee", args=[slug])),
            (_("Join"), ""),
        ],
        status=422 if form.errors else 200,
        group=group,
        form=form,
        asked=_open_request(request, group),
        belongs=isinstance(request.user, User) and belongs_to(group, request.user.pk, now()),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def answer_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link of an invitation to a group. Opening it changes nothing: programs open links too."""
    joining = joining_of(token)
    if joining is None:
        raise Http404
    if request.method != "POST":
        return _invitation(request, joining)
    if not request.user.is_authenticated:
        return log_in_first(request)
    accepted = request.POST.get("antwort") == "ja"
    try:
        actions.answer_invitation(joining, accepted=accepted, by=actor_of(request.user))
    except ValidationError as error:
        return _invitation(request, joining, problem=" ".join(error.messages))
    if not accepted:
        notices.success(request, _("Thank you for your answer."))
        return redirect("portal:committee", slug=joining.committee.slug)
    return redirect("portal:answer_invitation", token=token)


def _invitation(request: HttpRequest, joining: Joining, problem: str = "") -> HttpResponse:
    request.session.pop(COME_BACK, None)
    is_open = joining.state == JoiningState.OPEN
    is_mine = joining.state == JoiningState.ACCEPTED and joining.user_id == request.user.pk
    return show_form(
        request,
        "portal/joining/answer_invitation.html",
        [(_("Invitation"), "")],
        status=422 if problem else 200 if is_open or is_mine else 410,
        joining=joining,
        is_open=is_open,
        is_mine=is_mine,
        problem=problem,
    )


def _open_request(request: HttpRequest, group: Committee) -> Joining | None:
    if not isinstance(request.user, User):
        return None
    return group.joinings.filter(user=request.user, state=JoiningState.OPEN).first()
