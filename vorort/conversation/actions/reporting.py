"""Telling that a content is wrong here, and deciding about it."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.conversation.actions.inside import plain
from vorort.conversation.actions.moderating import hide_comment, hide_content
from vorort.conversation.choices import ReportState, Rule
from vorort.conversation.facts import ContentReported, ReportDecided
from vorort.conversation.models import Comment, Report
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread


@dataclass(frozen=True)
class Complaint:
    """What somebody reports. `form_key` is the form's hidden number, so that sending it twice counts once."""

    reason: str
    text: str
    form_key: str
    name: str = ""
    email: str = ""


@action("conversation.report_content")
def report_content(
    thread: Thread,
    complaint: Complaint,
    *,
    by: Actor,
    comment: Comment | None = None,
    at: datetime = STAMPED,
) -> Report:
    """Say that a thing or a comment below it is wrong here; no account is needed.

    The same form sent again returns the first report. Raises ValidationError.
    """
    known = Report.objects.filter(form_key=complaint.form_key).first()
    if known:
        return known
    told = vars(complaint) | {"text": plain(complaint.text), "name": plain(complaint.name)}
    report = Report(
        thread=thread,
        comment=comment,
        quoted=comment.text if comment else "",
        language=(get_language() or "de")[:5],
        reported_at=at,
        **told,
    )
    report.full_clean()
    report.save()
    state(ContentReported(report.pk))
    return report


@action("conversation.decide_report", locks=lambda report: report.thread)
def decide_report(
    report: Report,
    *,
    outcome: ReportState,
    text: str,
    by: Actor,
    rule: Rule | None = None,
    at: datetime = STAMPED,
) -> Report:
    """Keep the content or hide it for breaking a rule; whoever has reported it and its author are told the reason.

    Raises ValidationError without a reason, without a rule to hide it for, and for what has been decided.
    """
    if report.state != ReportState.OPEN:
        raise ValidationError(_("This report has been decided already."))
    if outcome == ReportState.OPEN or not plain(text):
        raise ValidationError({"text": _("Please give a reason.")})
    if outcome == ReportState.HIDDEN:
        _hide(report, rule, text, by)
    report.state, report.decision = outcome, plain(text)
    report.decided_at, report.decided_by_id = at, by.user_id
    report.full_clean()
    report.save()
    state(ReportDecided(report.pk, outcome.value))
    return report


def _hide(report: Report, rule: Rule | None, text: str, by: Actor) -> None:
    """What another report has hidden already stays hidden for the reason given then."""
    if rule is None:
        raise ValidationError({"rule": _("Please choose the rule it breaks.")})
    if report.comment:
        if report.comment.is_shown:
            hide_comment(report.comment, rule=rule, reason=text, by=by)
    elif report.thread.visibility == Visibility.PUBLIC:
        hide_content(report.thread, rule=rule, reason=text, by=by)
