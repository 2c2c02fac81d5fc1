"""What the database itself refuses about comments, reports and moderation, whoever asks it."""

from vorort.ground.refusals import Refusal, changed, refuse

ONE_LEVEL = "conversation: a reply belongs to a comment of the same thread that is no reply itself"
BY_SOMEBODY = "conversation: a comment is written by somebody"
COMMENT_STAYS = "conversation: a comment stays where it was written"
OTHER_THREAD = "conversation: the comment belongs to another thread"
TOLD_STAYS = "conversation: what somebody was told stays as it was"
REPORT_STAYS = "conversation: a report stays as it was sent"

_A_COMMENT = (
    "EXISTS (SELECT 1 FROM conversation_comment c"
    " WHERE c.id = NEW.parent_id AND c.thread_id = NEW.thread_id AND c.parent_id IS NULL)"
)
_ITS_COMMENT = "EXISTS (SELECT 1 FROM conversation_comment c WHERE c.id = NEW.comment_id AND c.thread_id = NEW.thread_id)"
_ELSEWHERE: Refusal = (OTHER_THREAD, f"NEW.comment_id IS NOT NULL AND NOT {_ITS_COMMENT}")
REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("conversation_comment", "INSERT"): [
        (ONE_LEVEL, f"NEW.parent_id IS NOT NULL AND NOT {_A_COMMENT}"),
        (BY_SOMEBODY, "NEW.user_id IS NULL AND NEW.address_id IS NULL"),
    ],
    ("conversation_comment", "UPDATE"): [
        (COMMENT_STAYS, changed("thread_id", "parent_id", "committee_id", "written_at"))
    ],
    ("conversation_report", "INSERT"): [_ELSEWHERE],
    ("conversation_report", "UPDATE"): [
        (REPORT_STAYS, changed("thread_id", "comment_id", "reason", "text", "quoted", "receipt"))
    ],
    ("conversation_moderation", "INSERT"): [_ELSEWHERE],
    ("conversation_moderation", "UPDATE"): [
        (TOLD_STAYS, changed("thread_id", "comment_id", "rule", "reason", "hidden_at"))
    ],
}


refuse("conversation", REFUSALS)
