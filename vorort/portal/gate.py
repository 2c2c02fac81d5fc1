"""Who may enter the editor: only those who hold the duty this very moment, with a second factor."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from vorort.ground.clock import now
from vorort.people.selectors import actor_of

Respond = Callable[[HttpRequest], HttpResponseBase]


def editor_gate(get_response: Respond) -> Respond:
    """Middleware for `/redaktion/`: log-in, duty, second factor; for anyone else the editor does not exist."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        if request.path.startswith("/redaktion/"):
            refusal = _refusal(request)
            if refusal:
                return refusal
        return get_response(request)

    return respond


def _refusal(request: HttpRequest) -> HttpResponseBase | None:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    actor, at = actor_of(request.user), now()
    if not (actor.holds("editor", at=at) or actor.holds("office", at=at)):
        raise Http404
    if not settings.DEMO and not is_mfa_enabled(request.user):
        return redirect("mfa_index")
    return None
