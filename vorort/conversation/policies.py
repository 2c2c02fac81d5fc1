from datetime import datetime
from typing import Any

from vorort.conversation.models import Moderation
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import anyone, holds, permit, predicate
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

# the link in the mail that says that something was hidden: whoever has it is the author
OBJECTION_LINK = "conversation.objection"


def thread_of(subject: Any) -> Thread:
    """The thread a subject is or belongs to."""
    found: Thread = subject if isinstance(subject, Thread) else subject.thread
    return found


def is_by(subject: Any, by: Actor) -> bool:
    """Is it theirs, by account or by confirmed address?"""
    if by.id is None:
        return False
    if by.kind == ActorKind.USER:
        return bool(subject.user_id == by.id)
    return by.kind == ActorKind.ADDRESS and bool(subject.address_id == by.id)


@predicate
def is_public(by: Actor, subject: Any, at: datetime) -> bool:
    return thread_of(subject).visibility == Visibility.PUBLIC


@predicate
def is_somebody(by: Actor, subject: Any, at: datetime) -> bool:
    """A human being: with an account, or with an e-mail address that is theirs."""
    return by.kind in (ActorKind.USER, ActorKind.ADDRESS) and by.id is not None


@predicate
def is_author(by: Actor, subject: Any, at: datetime) -> bool:
    return is_by(subject, by)


@predicate
def is_shown(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.is_shown)


@predicate
def moderates(by: Actor, subject: Any, at: datetime) -> bool:
    """The moderator of the thread's district, or of the whole city."""
    return by.holds("moderator", thread_of(subject).district_id, at=at)


@predicate
def has_hidden_it(by: Actor, subject: Moderation, at: datetime) -> bool:
    return by.user_id is not None and subject.by_id == by.user_id


@predicate
def is_whose_it_is(by: Actor, subject: Moderation, at: datetime) -> bool:
    """The author of what was hidden, by account, by address, or with the link only they were sent."""
    if by.kind == ActorKind.LINK:
        return by.cause == OBJECTION_LINK and by.id == subject.pk
    if subject.comment_id:
        return is_by(subject.comment, by)
    return by.user_id is not None and subject.thread.author_id == by.user_id


permit("conversation.send_message", anyone)
permit("conversation.mark_message", holds("office"))

permit("conversation.write_comment", is_public & is_somebody)
permit("conversation.change_comment", is_public & is_shown & is_author)
permit("conversation.remove_comment", is_shown & is_author)
permit("conversation.follow_thread", is_public & is_somebody)
permit("conversation.unfollow_thread", is_somebody)

permit("conversation.report_content", is_public)
permit("conversation.decide_report", moderates)
permit("conversation.hide_content", moderates)
permit("conversation.show_content", moderates)
permit("conversation.hide_comment", moderates)
permit("conversation.show_comment", moderates)
permit("conversation.object_to_hiding", is_whose_it_is)
# whoever has hidden it does not judge the objection
permit("conversation.decide_objection", moderates & ~has_hidden_it)
