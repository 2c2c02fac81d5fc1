import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment, make_report
from vorort.conversation.actions import decide_report
from vorort.conversation.choices import CommentState, ReportState, Rule
from vorort.conversation.models import Moderation
from vorort.ground.permit import Refused

KEPT, HIDDEN = ReportState.KEPT, ReportState.HIDDEN


def test_what_is_in_order_stays(thread, actor, told, mo):
    report, by = make_report(thread), actor("mo")
    told()
    decided = decide_report(report, outcome=KEPT, text="Das ist erlaubt.", by=by)
    assert (decided.state, decided.decision, decided.decided_by) == ("kept", "Das ist erlaubt.", mo)
    assert told() == [("conversation.ReportDecided", {"report_id": report.pk, "outcome": "kept"})]
    thread.refresh_from_db()
    assert thread.visibility == "public"


def test_a_comment_that_breaks_a_rule_is_hidden_with_the_same_reason(thread, paula, actor):
    comment = make_comment(thread, paula)
    first, second = make_report(thread, comment), make_report(thread, comment)
    for report in (first, second):
        decide_report(report, outcome=HIDDEN, text="Beleidigend.", rule=Rule.RESPECT, by=actor("mo"))
    comment.refresh_from_db()
    assert comment.state == CommentState.HIDDEN
    assert [(row.comment, row.reason) for row in Moderation.objects.all()] == [(comment, "Beleidigend.")]


def test_a_thing_that_breaks_a_rule_is_hidden(thread, actor):
    decide_report(make_report(thread), outcome=HIDDEN, text="Werbung.", rule=Rule.ADVERTISING, by=actor("mo"))
    thread.refresh_from_db()
    assert thread.visibility == "hidden"


def test_without_reason_or_rule_nothing_is_decided_and_nothing_twice(thread, actor):
    report, mo = make_report(thread), actor("mo")
    for outcome, text in ((KEPT, " "), (HIDDEN, "x"), (ReportState.OPEN, "x")):
        with pytest.raises(ValidationError):
            decide_report(report, outcome=outcome, text=text, by=mo)
    thread.refresh_from_db()
    assert thread.visibility == "public"
    decide_report(report, outcome=KEPT, text="Gut", by=mo)
    with pytest.raises(ValidationError, match="already"):
        decide_report(report, outcome=KEPT, text="Gut", by=mo)


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi", "dora"])
def test_others_do_not_decide(who, thread, actor):
    with pytest.raises(Refused):
        decide_report(make_report(thread), outcome=KEPT, text="Gut", by=actor(who))
