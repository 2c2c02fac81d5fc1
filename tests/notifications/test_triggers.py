"""What the database itself refuses, on both engines."""

import pytest
from django.db import DatabaseError, transaction

from tests.factories.notifications import make_address, make_notice
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.notifications.models import Notice, Preference

pytestmark = pytest.mark.django_db


def refused(say, act):
    with pytest.raises(DatabaseError, match=say), transaction.atomic():
        act()


def test_what_somebody_is_told_stays_as_it_was(anna):
    notice = make_notice(make_thread(), user=anna)
    rows = Notice.objects.filter(pk=notice.pk)
    for change in ({"what": "adopted"}, {"about": "x"}, {"happened_at": now()}, {"thread": make_thread()}):
        refused("stays as it was", lambda change=change: rows.update(**change))
    rows.update(seen_at=now(), due_at=now())


def test_what_was_mailed_is_not_mailed_again(anna):
    at = now()
    notice = make_notice(make_thread(), user=anna, due_at=at, sent_at=at)
    rows = Notice.objects.filter(pk=notice.pk)
    refused("not mailed again", lambda: rows.update(sent_at=None))
    refused("not mailed again", lambda: rows.update(due_at=None))


def test_a_notice_is_one_persons_and_written_once_per_event(anna):
    thread, paula, at = make_thread(), make_address(), now()
    refused("of_one", lambda: make_notice(thread))
    refused("of_one", lambda: make_notice(thread, user=anna, address=paula))
    for owner in ({"user": anna}, {"address": paula}):
        make_notice(thread, happened_at=at, **owner)
        refused("(?i)unique", lambda owner=owner: make_notice(thread, happened_at=at, what="moved", **owner))
    refused("sent_was_due", lambda: make_notice(thread, user=anna, sent_at=at))


def test_a_choice_is_one_persons_and_made_once_for_each_kind(anna):
    refused("of_one", lambda: Preference.objects.create(kind="own", rhythm="never"))
    for owner in ({"user": anna}, {"address": make_address()}):
        Preference.objects.create(kind="own", rhythm="never", **owner)
        refused(
            "(?i)unique", lambda owner=owner: Preference.objects.create(kind="own", rhythm="daily", **owner)
        )
    for wrong in ({"kind": "x", "rhythm": "daily"}, {"kind": "work", "rhythm": "x"}):
        refused("known", lambda wrong=wrong: Preference.objects.create(user=anna, **wrong))
