from collections.abc import Callable

from django import forms
from django.http import HttpRequest

from vorort.desk.pages import attempt


def is_kept(request: HttpRequest, form: forms.Form, act: Callable[[], object]) -> bool:
    """The form was sent, and what it says is done; else it tells why not."""
    return request.method == "POST" and attempt(form, act) is not None
