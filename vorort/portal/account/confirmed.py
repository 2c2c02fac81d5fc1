"""Asking once more: what could hurt somebody needs more than an open browser."""

import time
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from allauth.account import app_settings
from allauth.account.authentication import get_authentication_records
from allauth.account.decorators import reauthentication_required
from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from vorort.people.models import User
from vorort.shell.pages import show_form

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def asks_again(view: View[P]) -> View[P]:
    """A view for those who have just shown that it is them: by password, code or passkey; without any, by a new log-in."""
    asking = reauthentication_required(view)

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if _can_be_asked(request.user) or _logged_in_just_now(request):
            response: HttpResponse = asking(request, *args, **kwargs)
            return response
        again = f"{reverse('account_request_login_code')}?{urlencode({'next': request.path})}"
        crumbs = [(_("My account"), reverse("portal:account")), (_("Log in again"), "")]
        return show_form(request, "portal/account/log_in_again.html", crumbs, again_url=again)

    return login_required(guarded)


def _can_be_asked(user: object) -> bool:
    return isinstance(user, User) and (user.has_usable_password() or is_mfa_enabled(user))


def _logged_in_just_now(request: HttpRequest) -> bool:
    records = get_authentication_records(request, request.user)
    since = time.time() - records[-1]["at"] if records else float("inf")
    return bool(since < app_settings.REAUTHENTICATION_TIMEOUT)
