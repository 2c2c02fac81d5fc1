"""Writing, changing, removing, following: the uncached steps behind the links of a cached page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.conversation import actions
from vorort.conversation.models import Comment
from vorort.conversation.selectors import can_still_change, is_following, led_by, own_comments
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.accounts import COME_BACK
from vorort.people.models import User
from vorort.portal.account.coming_back import log_in_first
from vorort.portal.conversation.around import page_about, public_comment, public_thread
from vorort.portal.conversation.forms import CommentForm, TextForm
from vorort.portal.conversation.shapes import comment_shown, place_of
from vorort.portal.who import reader_of
from vorort.shell.fields import attempt
from vorort.shell.human import new_form_key
from vorort.shell.keys import number_in
from vorort.shell.limits import is_too_often
from vorort.shell.subjects import page_of
from vorort.threads.models import Thread

MOST_COMMENTS = 30
MOST_OWN = 10
form_step = require_http_methods(["GET", "HEAD", "POST"])


@form_step
def write_comment(request: HttpRequest, thread: int) -> HttpResponse:
    """Write below a thread, or reply with `?antwort=`; who is not known is asked to log in, and comes back here."""
    reader, about = reader_of(request), public_thread(thread)
    parent = _answered(request, about)
    if reader == ANONYMOUS:
        return log_in_first(request) if request.method == "POST" else _writing(request, about, parent)
    request.session.pop(COME_BACK, None)
    form = _comment_form(request, reader)
    if is_too_often(request, form, "comment", most=MOST_COMMENTS, whose=reader.ref, program=False):
        return _writing(request, about, parent, form, reader, status=429)
    comment = attempt(form, lambda: actions.write_comment(about, parent=parent, by=reader, **form.words()))
    return redirect(place_of(comment)) if comment else _writing(request, about, parent, form, reader)


@form_step
def change_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Mend one's own comment soon after it was written."""
    reader, comment = reader_of(request), public_comment(pk)
    if not allows("conversation.change_comment", reader, comment):
        raise Http404
    form = TextForm(request.POST if request.method == "POST" else None, initial={"text": comment.text})
    changed = attempt(
        form, lambda: actions.change_comment(comment, text=form.cleaned_data["text"], by=reader)
    )
    if changed:
        return redirect(place_of(changed))
    return page_about(
        request,
        "portal/conversation/change_comment.html",
        comment.thread,
        _("Change your comment"),
        form=form,
        comment=comment,
        can_change=can_still_change(comment, now()),
    )


@form_step
def remove_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own comment back, after a look at it."""
    reader, comment = reader_of(request), public_comment(pk)
    if not allows("conversation.remove_comment", reader, comment):
        raise Http404
    if request.method == "POST":
        actions.remove_comment(comment, by=reader)
        return redirect(f"{page_of(comment.thread)}#kommentare")
    return page_about(
        request,
        "portal/conversation/remove_comment.html",
        comment.thread,
        _("Remove your comment"),
        comment=comment_shown(comment),
        has_replies=comment.replies.exists(),
    )


@form_step
def follow_thread(request: HttpRequest, thread: int) -> HttpResponse:
    """Hear of a thread, or no longer."""
    reader, about = reader_of(request), public_thread(thread)
    if request.method == "POST":
        if reader == ANONYMOUS:
            return log_in_first(request)
        act = actions.unfollow_thread if request.POST.get("folgen") == "0" else actions.follow_thread
        act(about, by=reader)
        return redirect("portal:follow_thread", thread=about.pk)
    request.session.pop(COME_BACK, None)
    return page_about(
        request,
        "portal/conversation/follow_thread.html",
        about,
        _("Follow"),
        is_known=reader != ANONYMOUS,
        follows=is_following(about, reader),
    )


def _comment_form(request: HttpRequest, reader: Actor) -> CommentForm:
    led = led_by(reader, now())
    if request.method == "POST":
        return CommentForm(request.POST, led=led)
    name = request.user.name if isinstance(request.user, User) else ""
    return CommentForm(led=led, initial={"form_key": new_form_key(), "author_name": name[:100]})


def _answered(request: HttpRequest, thread: Thread) -> Comment | None:
    """The comment that is replied to. Raises Http404 for one that cannot be."""
    if "antwort" not in request.GET:
        return None
    comment = public_comment(number_in(request.GET, "antwort"))
    if comment.thread_id != thread.pk or comment.parent_id:
        raise Http404
    return comment


def _writing(
    request: HttpRequest,
    thread: Thread,
    parent: Comment | None,
    form: CommentForm | None = None,
    reader: Actor = ANONYMOUS,
    *,
    status: int = 200,
) -> HttpResponse:
    return page_about(
        request,
        "portal/conversation/write_comment.html",
        thread,
        _("Reply") if parent else _("Write a comment"),
        status=status,
        form=form,
        parent=comment_shown(parent) if parent else None,
        own=own_comments(thread, reader)[:MOST_OWN],
    )
