"""What the database itself refuses about notices, whoever asks it."""

from vorort.ground.refusals import changed, refuse

NOTICE_STAYS = "notifications: what somebody is told stays as it was"
SENT_ONCE = "notifications: what was mailed is not mailed again"

REFUSALS = {
    ("notifications_notice", "UPDATE"): [
        (NOTICE_STAYS, changed("thread_id", "kind", "what", "number", "about", "happened_at")),
        (SENT_ONCE, f"OLD.sent_at IS NOT NULL AND {changed('sent_at', 'due_at')}"),
    ],
}


refuse("notifications", REFUSALS)
