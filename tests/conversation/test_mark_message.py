from datetime import UTC, datetime

import pytest

from tests.factories.conversation import make_message
from vorort.conversation.actions import mark_message
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)


def test_the_office_marks_a_message_as_handled(cem, actor, told):
    message, by = make_message(), actor("cem")
    told()
    with held_at(NOON):
        mark_message(message, handled=True, by=by)
    message.refresh_from_db()
    assert (message.handled_at, message.handled_by) == (NOON, cem)
    assert told() == [("conversation.MessageMarked", {"message_id": message.pk, "handled": True})]


def test_and_as_open_again(actor, db):
    message = make_message()
    mark_message(message, handled=True, by=actor("cem"))
    mark_message(message, handled=False, by=actor("cem"))
    message.refresh_from_db()
    assert (message.handled_at, message.handled_by) == (None, None)


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi"])
def test_others_do_not(who, actor, hoerde):
    message = make_message(district=hoerde)
    with pytest.raises(Refused):
        mark_message(message, handled=True, by=actor(who))


def test_a_message_that_has_gone_cannot_be_marked(actor, db):
    message = make_message()
    type(message).objects.all().delete()
    with pytest.raises(type(message).DoesNotExist):
        mark_message(message, handled=True, by=actor("cem"))
