"""How often somebody may do something. Counts live in the cache for as long as the window, then are gone."""

from django import forms
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.translation import gettext as _

from vorort.shell.human import HumanForm

HOUR = 3600


def is_over_limit(request: HttpRequest, what: str, *, most: int, seconds: int, whose: str = "") -> bool:
    """Count this attempt; True once more than `most` came within the window.

    Counted by the address it comes from, or by `whose` where it is known who asks.
    """
    key = f"limit:{what}:{whose or request.META.get('REMOTE_ADDR', '')}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return int(cache.incr(key)) > most
    except ValueError:  # the window ended between the two calls
        return False


def is_too_often(
    request: HttpRequest, form: forms.Form, what: str, *, most: int, whose: str = "", program: bool = True
) -> bool:
    """Count what was filled in rightly, and say so on the form where it was too much within an hour.

    A form that a program has filled in is too much at once, unless `program` says that it is known who asks.
    """
    if not form.is_valid():
        return False
    looks_like_program = program and isinstance(form, HumanForm) and form.is_from_program
    if looks_like_program or is_over_limit(request, what, most=most, seconds=HOUR, whose=whose):
        form.add_error(None, _("That was very fast or very often. Please wait a moment and send it again."))
        return True
    return False
