"""What the database itself refuses about comments and moderation, on both engines."""

import pytest
from django.db import DatabaseError, transaction

from tests.factories.conversation import make_comment, make_report
from tests.factories.threads import make_thread
from vorort.conversation.actions import hide_comment
from vorort.conversation.choices import Rule
from vorort.conversation.models import Comment, Moderation, Report
from vorort.ground.clock import now


def refused(say, act):
    with pytest.raises(DatabaseError, match=say), transaction.atomic():
        act()


def test_a_reply_has_no_replies_and_stays_where_it_is(thread, paula):
    comment = make_comment(thread, paula)
    reply, other = make_comment(thread, paula, parent=comment), make_thread()
    told = {"text": "Ja", "address_id": paula.id, "written_at": now(), "form_key": "x"}
    refused("no reply itself", lambda: Comment.objects.create(thread=thread, parent=reply, **told))
    refused("same thread", lambda: Comment.objects.create(thread=other, parent=comment, **told))
    refused("stays where", lambda: Comment.objects.filter(pk=reply.pk).update(parent=None))
    refused("stays where", lambda: Comment.objects.filter(pk=comment.pk).update(thread=other))
    refused("by somebody", lambda: Comment.objects.create(thread=thread, **told | {"address_id": None}))


def test_what_was_told_stays(thread, paula, actor):
    comment = make_comment(thread, paula)
    make_report(thread, comment)
    hide_comment(comment, rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    refused("what somebody was told", lambda: Moderation.objects.update(reason="Anders"))
    refused("as it was sent", lambda: Report.objects.update(text="Anders"))
    refused("another thread", lambda: _hide_elsewhere(comment))


def _hide_elsewhere(comment):
    Moderation.objects.create(thread=make_thread(), comment=comment, rule="law", reason="x", hidden_at=now())
