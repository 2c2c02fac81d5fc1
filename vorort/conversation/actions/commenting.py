"""What people say below a thread."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.conversation.actions.inside import count_comments, of, plain
from vorort.conversation.choices import CommentState
from vorort.conversation.facts import CommentWritten
from vorort.conversation.models import Comment
from vorort.conversation.rules import MOST_REPLIES
from vorort.conversation.selectors import can_still_change, led_by
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.threads.models import Thread


@action("conversation.write_comment")
def write_comment(
    thread: Thread,
    *,
    text: str,
    form_key: str,
    by: Actor,
    author_name: str = "",
    parent: Comment | None = None,
    committee: Committee | None = None,
    at: datetime = STAMPED,
) -> Comment:
    """Write below a thread or reply to a comment there. The same form sent again returns the first comment.

    Raises ValidationError without a word, for a reply that has no place, and for a committee one does not lead.
    """
    known = Comment.objects.filter(form_key=form_key).first()
    if known:
        return known
    _refuse_reply(thread, parent)
    if committee and not led_by(by, at).filter(pk=committee.pk).exists():
        raise ValidationError({"committee": _("You do not lead this committee.")})
    comment = Comment(
        thread=thread,
        parent=parent,
        text=plain(text),
        language=(get_language() or "de")[:5],
        author_name=plain(author_name),
        committee=committee,
        form_key=form_key,
        written_at=at,
        **of(by),
    )
    comment.full_clean()
    comment.save()
    count_comments(thread)
    state(CommentWritten(thread.pk, comment.pk))
    return comment


@action("conversation.change_comment", locks=lambda comment: comment.thread)
def change_comment(comment: Comment, *, text: str, by: Actor, at: datetime = STAMPED) -> Comment:
    """Mend one's own comment, for a quarter of an hour and as long as nobody has replied. Raises ValidationError."""
    if not can_still_change(comment, at):
        raise ValidationError(
            _("A comment can be changed for 15 minutes, and only as long as nobody has replied.")
        )
    comment.text, comment.changed_at = plain(text), at
    comment.full_clean()
    comment.save(update_fields=["text", "changed_at", "changed"])
    return comment


@action("conversation.remove_comment", locks=lambda comment: comment.thread)
def remove_comment(comment: Comment, *, by: Actor, at: datetime = STAMPED) -> None:
    """Take one's own comment back. Text and author are gone; the place stays where others have replied."""
    parent = comment.parent
    if _is_needed(comment):
        comment.state, comment.text, comment.author_name = CommentState.REMOVED, "", ""
        comment.user = comment.address = None
        comment.save()
    else:
        comment.delete()
    if parent and parent.state == CommentState.REMOVED and not _is_needed(parent):
        parent.delete()
    count_comments(comment.thread)


def _is_needed(comment: Comment) -> bool:
    """Something hangs on it: replies, reports, or that it was hidden once."""
    return comment.replies.exists() or comment.reports.exists() or comment.moderations.exists()


def _refuse_reply(thread: Thread, parent: Comment | None) -> None:
    if parent is None:
        return
    # read anew: the thread is locked, so nothing below it changes any more
    now = Comment.objects.filter(pk=parent.pk, thread=thread, parent=None).first()
    if now is None or not now.is_shown:
        raise ValidationError(_("This comment can no longer be replied to."))
    if now.replies.count() >= MOST_REPLIES:
        raise ValidationError(_("This comment has many replies already. Please write a comment of your own."))
