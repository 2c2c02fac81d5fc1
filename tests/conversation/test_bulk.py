"""Comments of earlier years, written at once: as many as there are, once, and counted right."""

import pytest

from tests.factories.conversation import address_actor, make_comment
from tests.factories.ideas import make_idea
from vorort.conversation.bulk import OldComment, keep_comments
from vorort.conversation.models import Comment
from vorort.ground.clock import now
from vorort.ideas.bulk import keep_comment_counts
from vorort.people.models import Address
from vorort.threads.models import Thread

pytestmark = pytest.mark.django_db


def test_many_at_once_are_counted_and_come_once(hoerde):
    idea, by = make_idea(hoerde), Address.objects.get(pk=address_actor().id or 0)
    make_comment(idea.thread)
    reply = OldComment("old-1-reply", idea.thread, by, "Ich auch.", now())
    rows = [OldComment(f"old-{n}", idea.thread, by, "Gut.\u200b", now(), replies=[reply][:n]) for n in (0, 1)]
    for _ in range(2):
        counts = keep_comments(rows)
        keep_comment_counts(counts)
    assert counts == {idea.thread_id: 4}
    (parent,) = Comment.objects.filter(replies__form_key="old-1-reply")
    assert parent.form_key == "old-1"
    assert Comment.objects.get(form_key="old-0").text == "Gut."
    idea.refresh_from_db()
    assert idea.comment_count == Thread.objects.get(pk=idea.thread_id).comment_count == 4
