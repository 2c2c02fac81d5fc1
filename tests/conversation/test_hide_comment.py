import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from tests.factories.people import make_duty
from vorort.conversation.actions import hide_comment
from vorort.conversation.choices import CommentState, Rule
from vorort.conversation.models import Comment
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused


def test_a_hidden_comment_is_not_counted_and_leaves_a_place_for_its_replies(thread, paula, actor):
    comment = make_comment(thread, paula)
    reply = make_comment(thread, actor("anna"), parent=comment)
    alone = make_comment(thread, paula)
    for row in (comment, alone):
        hide_comment(row, rule=Rule.RESPECT, reason="Beleidigend", by=actor("mo"))
    thread.refresh_from_db()
    assert thread.comment_count == 1
    assert list(Comment.objects.listed().order_by("pk")) == [comment, reply]
    comment.refresh_from_db()
    assert comment.state == CommentState.HIDDEN
    with pytest.raises(ValidationError, match="not public"):
        hide_comment(comment, rule=Rule.RESPECT, reason="Beleidigend", by=actor("mo"))


def test_the_moderator_of_a_district_hides_there_and_nowhere_else(
    thread, paula, bea, anna, hoerde, aplerbeck
):
    make_duty(bea, "moderator", district=hoerde)
    make_duty(anna, "moderator", district=aplerbeck)
    comment = make_comment(thread, paula)
    with pytest.raises(Refused):
        hide_comment(comment, rule=Rule.ONCE, reason="Dreimal", by=user_actor(anna.pk))
    assert hide_comment(comment, rule=Rule.ONCE, reason="Dreimal", by=user_actor(bea.pk)).by == bea
