import pytest
from django.core.exceptions import ValidationError

from vorort.conversation.actions import hide_content, show_content
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation
from vorort.ground.permit import Refused
from vorort.threads.actions import show_thread


@pytest.mark.parametrize("show", [show_content, show_thread])
def test_what_is_shown_again_is_hidden_for_no_reason_any_more(show, thread, actor):
    hide_content(thread, rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    show(thread, by=actor("mo"))
    thread.refresh_from_db()
    assert thread.visibility == "public"
    assert not Moderation.objects.running().exists()


def test_what_is_public_is_not_shown_again(thread, actor):
    with pytest.raises(ValidationError, match="not hidden"):
        show_content(thread, by=actor("mo"))


@pytest.mark.parametrize("who", ["nobody", "anna", "cem"])
def test_others_do_not_show(who, thread, actor):
    hide_content(thread, rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    with pytest.raises(Refused):
        show_content(thread, by=actor(who))
