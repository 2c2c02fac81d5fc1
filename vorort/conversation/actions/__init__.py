"""The only writer of messages, comments, follows, reports and moderation."""

from vorort.conversation.actions.commenting import change_comment, remove_comment, write_comment
from vorort.conversation.actions.contact import Letter, mark_message, send_message
from vorort.conversation.actions.following import follow_thread, unfollow_thread
from vorort.conversation.actions.moderating import (
    decide_objection,
    hide_comment,
    hide_content,
    object_to_hiding,
    show_comment,
    show_content,
)
from vorort.conversation.actions.reporting import Complaint, decide_report, report_content

__all__ = [
    "Complaint",
    "Letter",
    "change_comment",
    "decide_objection",
    "decide_report",
    "follow_thread",
    "hide_comment",
    "hide_content",
    "mark_message",
    "object_to_hiding",
    "remove_comment",
    "report_content",
    "send_message",
    "show_comment",
    "show_content",
    "unfollow_thread",
    "write_comment",
]
