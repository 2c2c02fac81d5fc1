"""Who may enter the editor and the tools of a duty: only who holds it this very moment, with a second factor."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from vorort.ground.clock import now
from vorort.people.models import User
from vorort.people.selectors import actor_of, reader_of

Respond = Callable[[HttpRequest], HttpResponseBase]


def editor_gate(get_response: Respond) -> Respond:
    """Middleware: `/redaktion/` exists for editors and office only, and no tool of a duty works without second factor."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        path = request.path.removeprefix("/en")
        refusal = None
        if path.startswith("/redaktion/"):
            refusal = _refusal(request) or _second_factor(request)
        elif path.startswith("/arbeitsplatz/") and path != "/arbeitsplatz/" and _has_duty(request):
            refusal = _second_factor(request)
        return refusal or get_response(request)

    return respond


def _refusal(request: HttpRequest) -> HttpResponseBase | None:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    actor, at = actor_of(request.user), now()
    if not (actor.holds("editor", at=at) or actor.holds("office", at=at)):
        raise Http404
    return None


def _has_duty(request: HttpRequest) -> bool:
    return isinstance(request.user, User) and bool(reader_of(request.user).duties)


def _second_factor(request: HttpRequest) -> HttpResponseBase | None:
    """Whoever holds a duty needs one; the demo does without."""
    return None if settings.DEMO or is_mfa_enabled(request.user) else redirect("mfa_index")
