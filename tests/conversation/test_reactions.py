"""Messages and reports are deleted half a year after they were dealt with; comments go with nobody's account."""

from datetime import timedelta

import pytest

from tests.factories.conversation import make_comment, make_message, make_report
from tests.factories.threads import make_thread
from vorort.conversation.actions import decide_report, follow_thread
from vorort.conversation.choices import ReportState
from vorort.conversation.models import ContactMessage, Follow, Report
from vorort.conversation.reactions import KEPT_AFTER_ANSWER, delete_old_messages
from vorort.ground.clock import now
from vorort.people.actions import delete_account, link_address

pytestmark = pytest.mark.django_db


def test_what_was_dealt_with_half_a_year_ago_goes_and_the_rest_stays():
    at = now()
    handled = [None, at - KEPT_AFTER_ANSWER, at - KEPT_AFTER_ANSWER - timedelta(microseconds=1)]
    messages = [make_message(handled_at=moment) for moment in handled]
    delete_old_messages(at)
    assert list(ContactMessage.objects.order_by("pk")) == messages[:2]


def test_who_registers_later_finds_what_they_wrote_and_follow(thread, paula, anna, actor):
    comment, other = make_comment(thread, paula), make_thread()
    for by, followed in ((paula, thread), (paula, other), (actor("anna"), thread)):
        follow_thread(followed, by=by)
    link_address(anna, email="paula@example.org", by=actor("anna"))
    comment.refresh_from_db()
    assert (comment.user, comment.address) == (anna, None)
    assert sorted(Follow.objects.values_list("thread", "user")) == [(thread.pk, anna.pk), (other.pk, anna.pk)]


def test_a_deleted_account_leaves_its_comments_without_a_name_and_follows_nothing(thread, anna, actor):
    comment = make_comment(thread, actor("anna"))
    follow_thread(thread, by=actor("anna"))
    delete_account(anna, by=actor("anna"))
    comment.refresh_from_db()
    assert (comment.text, comment.author_name, comment.user, comment.state) == (
        "Gute Idee!",
        "",
        None,
        "shown",
    )
    assert not Follow.objects.exists()


def test_reports_go_half_a_year_after_their_decision(thread, actor):
    old, recent = make_report(thread), make_report(thread)
    decide_report(old, outcome=ReportState.KEPT, text="Gut", by=actor("mo"))
    delete_old_messages(now() + KEPT_AFTER_ANSWER + timedelta(hours=1))
    assert list(Report.objects.all()) == [recent]
