"""What the pages of the conversation share: which thing it is about, and the page that says so."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from vorort.conversation.models import Comment
from vorort.ground.actor import ANONYMOUS
from vorort.shell.keys import row_or_404
from vorort.shell.pages import show_form
from vorort.shell.subjects import page_of
from vorort.threads.models import Thread


def public_thread(pk: int) -> Thread:
    """What everybody may read. Raises Http404: nobody talks about what is hidden."""
    return row_or_404(Thread.objects.visible_to(ANONYMOUS).select_related("author"), pk)


def public_comment(pk: int) -> Comment:
    """A comment that everybody may read. Raises Http404."""
    return row_or_404(Comment.objects.visible_to(ANONYMOUS).select_related("thread"), pk)


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
