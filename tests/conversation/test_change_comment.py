from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from vorort.conversation.actions import change_comment
from vorort.conversation.rules import CHANGE_WITHIN
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused


def test_a_slip_is_mended_at_once(thread, paula):
    comment = make_comment(thread, paula)
    with held_at(comment.written_at + CHANGE_WITHIN):
        changed = change_comment(comment, text="Sehr gute Idee!", by=paula)
    assert (changed.text, changed.changed_at) == ("Sehr gute Idee!", comment.written_at + CHANGE_WITHIN)


def test_later_and_after_a_reply_it_stays(thread, paula, actor):
    late, replied = make_comment(thread, paula), make_comment(thread, paula)
    make_comment(thread, actor("anna"), parent=replied)
    with held_at(late.written_at + CHANGE_WITHIN + timedelta(microseconds=1)):
        refused(late, paula)
    refused(replied, paula)


def refused(comment, by):
    with pytest.raises(ValidationError, match="15 minutes"):
        change_comment(comment, text="Anders", by=by)


def test_an_empty_comment_is_none(thread, paula):
    with pytest.raises(ValidationError):
        change_comment(make_comment(thread, paula), text=" ", by=paula)


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "mo"])
def test_nobody_changes_the_words_of_others(who, thread, paula, actor):
    with pytest.raises(Refused):
        change_comment(make_comment(thread, paula), text="Anders", by=actor(who))
