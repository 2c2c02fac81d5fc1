"""Hiding with a reason, and what the author may say against it (Regulation (EU) 2022/2065, art. 17 and 20)."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from vorort.conversation.actions.inside import count_comments, plain
from vorort.conversation.choices import CommentState, Rule
from vorort.conversation.facts import ContentModerated, ModerationEnded, ObjectionDecided, ObjectionRaised
from vorort.conversation.models import Comment, Moderation
from vorort.conversation.rules import OBJECT_WITHIN
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.threads.actions import hide_thread, show_thread
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread


@action("conversation.hide_content")
def hide_content(thread: Thread, *, rule: Rule, reason: str, by: Actor, at: datetime = STAMPED) -> Moderation:
    """Hide a public thing everywhere at once; its author is told rule and reason. Raises ValidationError."""
    if thread.visibility != Visibility.PUBLIC:
        raise ValidationError(_("This is not public any more."))
    moderation = _begin(Moderation(thread=thread), rule, reason, by, at)
    hide_thread(thread, by=by)
    return moderation


@action("conversation.show_content")
def show_content(thread: Thread, *, by: Actor, at: datetime = STAMPED) -> Thread:
    """Show a hidden thing again. Raises ValidationError where it is not hidden."""
    if thread.visibility != Visibility.HIDDEN:
        raise ValidationError(_("This is not hidden any more."))
    end_running(thread.moderations.filter(comment=None), at)
    return show_thread(thread, by=by)


@action("conversation.hide_comment", locks=lambda comment: comment.thread)
def hide_comment(
    comment: Comment, *, rule: Rule, reason: str, by: Actor, at: datetime = STAMPED
) -> Moderation:
    """Hide a comment; its author is told rule and reason. Raises ValidationError."""
    if not comment.is_shown:
        raise ValidationError(_("This is not public any more."))
    moderation = _begin(Moderation(thread=comment.thread, comment=comment), rule, reason, by, at)
    _turn(comment, CommentState.HIDDEN)
    return moderation


@action("conversation.show_comment", locks=lambda comment: comment.thread)
def show_comment(comment: Comment, *, by: Actor, at: datetime = STAMPED) -> Comment:
    """Show a hidden comment again. Raises ValidationError where it is not hidden."""
    if comment.state != CommentState.HIDDEN:
        raise ValidationError(_("This is not hidden any more."))
    end_running(comment.moderations.all(), at)
    return _turn(comment, CommentState.SHOWN)


@action("conversation.object_to_hiding", locks=lambda moderation: moderation.thread)
def object_to_hiding(moderation: Moderation, *, text: str, by: Actor, at: datetime = STAMPED) -> Moderation:
    """The author says why it should be shown, once and within six months. Raises ValidationError."""
    if moderation.ended_at:
        raise ValidationError(_("This is not hidden any more."))
    if moderation.objected_at:
        raise ValidationError(_("You have objected already."))
    if at > moderation.hidden_at + OBJECT_WITHIN:
        raise ValidationError(_("The six months in which you could object are over."))
    if not plain(text):
        raise ValidationError({"text": _("Please say why it should be shown.")})
    moderation.objection, moderation.objected_at = plain(text), at
    moderation.full_clean()
    moderation.save()
    state(ObjectionRaised(moderation.pk))
    return moderation


@action("conversation.decide_objection", locks=lambda moderation: moderation.thread)
def decide_objection(
    moderation: Moderation, *, upheld: bool, answer: str, by: Actor, at: datetime = STAMPED
) -> Moderation:
    """Somebody else than who has hidden it decides. Upheld, the content is shown again. Raises ValidationError."""
    if moderation.ended_at or not moderation.objected_at or moderation.objection_decided_at:
        raise ValidationError(_("There is no objection to decide any more."))
    if not plain(answer):
        raise ValidationError({"answer": _("Please give a reason.")})
    moderation.objection_answer, moderation.objection_upheld = plain(answer), upheld
    moderation.objection_decided_at, moderation.objection_decided_by_id = at, by.user_id
    moderation.full_clean()
    moderation.save()
    if upheld and moderation.comment:
        show_comment(moderation.comment, by=by)
    elif upheld:
        show_content(moderation.thread, by=by)
    state(ObjectionDecided(moderation.pk, upheld))
    return moderation


def end_running(moderations: QuerySet[Moderation], at: datetime) -> None:
    """What is shown again is no longer hidden for a reason."""
    for moderation in moderations.filter(ended_at=None):
        moderation.ended_at = at
        moderation.save(update_fields=["ended_at", "changed"])
        state(ModerationEnded(moderation.pk))


def _begin(moderation: Moderation, rule: Rule, reason: str, by: Actor, at: datetime) -> Moderation:
    if not plain(reason):
        raise ValidationError({"reason": _("Please give a reason.")})
    moderation.rule, moderation.reason = rule, plain(reason)
    moderation.by_id, moderation.hidden_at = by.user_id, at
    moderation.full_clean()
    moderation.save()
    state(ContentModerated(moderation.pk))
    return moderation


def _turn(comment: Comment, becomes: CommentState) -> Comment:
    comment.state = becomes
    comment.save(update_fields=["state", "changed"])
    count_comments(comment.thread)
    return comment
