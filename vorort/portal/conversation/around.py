"""What the pages of the conversation share: which thing it is about, who asks, and doing what a form says."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from vorort.conversation.models import Comment
from vorort.ground.actor import ANONYMOUS
from vorort.shell.fields import tell
from vorort.shell.human import HumanForm
from vorort.shell.keys import row_or_404
from vorort.shell.limits import is_over_limit
from vorort.shell.pages import show_form
from vorort.shell.subjects import page_of
from vorort.threads.models import Thread

R = TypeVar("R")


def public_thread(pk: int) -> Thread:
    """What everybody may read. Raises Http404: nobody talks about what is hidden."""
    return row_or_404(Thread.objects.visible_to(ANONYMOUS).select_related("author"), pk)


def public_comment(pk: int) -> Comment:
    """A comment that everybody may read. Raises Http404."""
    return row_or_404(Comment.objects.visible_to(ANONYMOUS).select_related("thread"), pk)


def attempt(form: forms.Form, act: Callable[[], R]) -> R | None:
    """Do what a form says, once it is filled in rightly. What the action does not like is told by the form."""
    if not form.is_valid():
        return None
    try:
        return act()
    except ValidationError as error:
        tell(form, error)
    return None


def is_too_often(
    request: HttpRequest, form: forms.Form, what: str, *, most: int, whose: str = "", program: bool = False
) -> bool:
    """Count what was filled in rightly, and say so on the form where it was too much within an hour."""
    if not form.is_valid():
        return False
    looks_like_program = program and isinstance(form, HumanForm) and form.is_from_program
    if looks_like_program or is_over_limit(request, what, most=most, seconds=3600, whose=whose):
        form.add_error(None, _("That was very fast or very often. Please wait a moment and send it again."))
        return True
    return False


def page_about(
    request: HttpRequest, template: str, thread: Thread, label: str, *, status: int = 200, **context: Any
) -> HttpResponse:
    """A page with a form about a thread, below the thread's own page."""
    form = context.get("form")
    if form is not None and form.errors and status == 200:
        status = 422
    back = page_of(thread)
    crumbs = [(thread.title, back), (label, "")]
    return show_form(
        request, template, crumbs, status=status, thread=thread, back_url=back, heading=label, **context
    )
