import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from vorort.conversation.actions import hide_comment, show_comment
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation
from vorort.ground.permit import Refused


def test_a_comment_that_is_shown_again_counts_again(thread, paula, actor):
    comment = make_comment(thread, paula)
    hide_comment(comment, rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    with pytest.raises(Refused):
        show_comment(comment, by=paula)
    show_comment(comment, by=actor("mo"))
    thread.refresh_from_db()
    assert thread.comment_count == 1
    assert not Moderation.objects.running().exists()
    with pytest.raises(ValidationError, match="not hidden"):
        show_comment(comment, by=actor("mo"))
