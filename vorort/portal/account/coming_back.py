"""Logging in from a page that needs it, and coming back there."""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from vorort.people.accounts import COME_BACK


def log_in_first(request: HttpRequest) -> HttpResponse:
    """Remember where to come back, also over the mail that confirms a new address."""
    here = request.get_full_path()
    request.session[COME_BACK] = here
    page = "account_signup" if request.POST.get("how") == "signup" else "account_login"
    return redirect_to_login(here, reverse(page))
