"""Messages are deleted half a year after they were dealt with, as the privacy page promises."""

from datetime import timedelta

import pytest

from tests.factories.conversation import make_message
from vorort.conversation.models import ContactMessage
from vorort.conversation.reactions import KEPT_AFTER_ANSWER, delete_old_messages
from vorort.ground.clock import now

pytestmark = pytest.mark.django_db


def test_what_was_dealt_with_half_a_year_ago_goes_and_the_rest_stays():
    at = now()
    handled = [None, at - KEPT_AFTER_ANSWER, at - KEPT_AFTER_ANSWER - timedelta(microseconds=1)]
    messages = [make_message(handled_at=moment) for moment in handled]
    delete_old_messages(at)
    assert list(ContactMessage.objects.order_by("pk")) == messages[:2]
