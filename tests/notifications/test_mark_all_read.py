"""One button: everything in one's own inbox is read."""

import pytest

from tests.factories.notifications import make_notice
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.notifications.actions import mark_all_read
from vorort.notifications.models import Notice

pytestmark = pytest.mark.django_db


def test_everything_of_ones_own_is_read_and_stays_read(anna, bea, actor):
    thread = make_thread()
    for user in (anna, anna, bea):
        make_notice(thread, user=user)
    assert mark_all_read(anna, by=actor("anna")) == 2
    seen = dict(Notice.objects.filter(user=anna).values_list("pk", "seen_at"))
    assert mark_all_read(anna, by=actor("anna")) == 0
    assert dict(Notice.objects.filter(user=anna).values_list("pk", "seen_at")) == seen
    assert Notice.objects.unread().get().user == bea


def test_nobody_reads_for_others(anna, actor):
    for name in ("bea", "mo", "nobody"):
        with pytest.raises(Refused):
            mark_all_read(anna, by=actor(name))
