from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.ground.clock import now
from vorort.people import actions
from vorort.people.accounts import COME_BACK
from vorort.people.models import Invitation, User
from vorort.people.selectors import actor_of
from vorort.portal.account.coming_back import log_in_first
from vorort.portal.account.invitations import invitation_of
from vorort.shell.pages import show_form


@require_http_methods(["GET", "HEAD", "POST"])
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link of an invitation. Opening it changes nothing: programs open links too."""
    invitation = invitation_of(token)
    if invitation is None:
        raise Http404
    if request.method != "POST":
        return _page(request, invitation)
    if not request.user.is_authenticated:
        return log_in_first(request)
    try:
        actions.accept_invitation(invitation, by=actor_of(request.user))
    except Invitation.DoesNotExist as error:  # erased a moment ago
        raise Http404 from error
    except ValidationError as error:
        return _page(request, invitation, problem=" ".join(error.messages))
    notices.success(request, _("Your account is linked. Please look through what stands there."))
    return redirect("portal:keep_own_profile")


def _page(request: HttpRequest, invitation: Invitation, problem: str = "") -> HttpResponse:
    request.session.pop(COME_BACK, None)
    is_open = Invitation.objects.open(now()).filter(pk=invitation.pk).exists()
    is_mine = isinstance(request.user, User) and invitation.person.user_id == request.user.pk
    return show_form(
        request,
        "portal/account/accept_invitation.html",
        [(_("Invitation"), "")],
        status=422 if problem else 200 if is_open or is_mine else 410,
        person=invitation.person if is_open else None,
        expires=invitation.expires,
        is_mine=is_mine,
        problem=problem,
    )
