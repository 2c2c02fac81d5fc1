"""Before a secret vote: is it still whoever has logged in?

Whoever has a passkey or a code shows it, whoever has a password types it, once in half an hour. Whoever has neither logs in
by a code that comes by e-mail: then the open browser is all we know. Nobody is asked to set up a second factor for a vote.
What was filled in is never kept for afterwards: a choice must not lie in a session.
"""

import time
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from vorort.people.models import User

# as long as a vote and those after it take
RECENT_SECONDS = 30 * 60


def ask_again(request: HttpRequest, user: User) -> HttpResponse | None:
    """The page that asks, and leads back here; None for whoever has shown it just now, or has nothing to show."""
    way = _way_of(user)
    if way is None or _shown(request, user, way):
        return None
    page = "mfa_reauthenticate" if way == "mfa" else "account_reauthenticate"
    return redirect(f"{reverse(page)}?{urlencode({'next': request.path})}")


def _way_of(user: User) -> str | None:
    if is_mfa_enabled(user):
        return "mfa"
    return "password" if user.has_usable_password() else None


def _shown(request: HttpRequest, user: User, way: str) -> bool:
    """By whoever logs in as well as by whoever was asked again."""
    since = time.time() - RECENT_SECONDS
    records = get_authentication_records(request, user)
    return any(record.get("method") == way and record.get("at", 0) >= since for record in records)
