import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.utils.translation import override

from tests.factories.conversation import make_comment, make_complaint, make_report
from tests.factories.threads import make_thread
from vorort.conversation.actions import report_content
from vorort.conversation.models import Report
from vorort.ground.permit import Refused


def test_anybody_reports_a_thing_and_a_comment(thread, paula):
    comment = make_comment(thread, paula, "Ihr Idioten!")
    with override("de"):
        report = make_report(thread, comment, name="Rita", email="rita@example.org")
    assert (report.thread, report.comment, report.quoted, report.state, report.language) == (
        thread, comment, "Ihr Idioten!", "open", "de",
    )  # fmt: skip
    assert make_report(thread).comment is None
    assert (report.due_at - report.reported_at).days == 7


def test_the_same_form_counts_once(thread):
    first, second = (make_report(thread, form_key="same") for _ in range(2))
    assert first == second
    assert Report.objects.count() == 1


@pytest.mark.parametrize(
    "fields", [{"text": " "}, {"reason": "boring"}, {"email": "rita"}, {"text": "x" * 3_001}]
)
def test_what_does_not_fit_is_refused(fields, thread):
    with pytest.raises(ValidationError):
        make_report(thread, **fields)


def test_what_is_not_public_is_reported_by_nobody(actor, db):
    with pytest.raises(Refused):
        report_content(make_thread(visibility="hidden"), make_complaint(), by=actor("anna"))


def test_a_comment_of_another_thread_is_refused_by_the_database(thread):
    with pytest.raises(DatabaseError, match="another thread"):
        make_report(thread, make_comment(make_thread()))


@pytest.mark.parametrize(
    ("who", "sees"), [("nobody", 0), ("anna", 0), ("edi", 0), ("dora", 0), ("cem", 1), ("mo", 1)]
)
def test_moderators_and_the_office_see_what_was_reported(who, sees, thread, actor):
    make_report(thread)
    assert Report.objects.visible_to(actor(who)).count() == sees
