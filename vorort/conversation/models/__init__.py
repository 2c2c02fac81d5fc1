"""Messages to the offices, and what is said below threads."""

from vorort.conversation.models.comments import Comment, CommentQuerySet, Follow, belongs_to
from vorort.conversation.models.contact import ContactMessage, ContactMessageQuerySet, new_receipt
from vorort.conversation.models.moderation import Moderation, Report

__all__ = [
    "Comment",
    "CommentQuerySet",
    "ContactMessage",
    "ContactMessageQuerySet",
    "Follow",
    "Moderation",
    "Report",
    "belongs_to",
    "new_receipt",
]
