"""Telling that something is wrong, and objecting to what was hidden; neither needs an account."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.conversation import actions
from vorort.conversation.models import Comment, Report
from vorort.districts.selectors import the_city
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.portal.conversation.around import page_about, public_comment, public_thread
from vorort.portal.conversation.forms import ObjectionForm, ReportForm
from vorort.portal.conversation.letters import moderation_of, objector, write_receipt
from vorort.portal.conversation.shapes import comment_shown
from vorort.portal.conversation.views import form_step
from vorort.portal.who import reader_of
from vorort.shell.fields import attempt
from vorort.shell.human import new_form_key
from vorort.shell.limits import is_too_often
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form
from vorort.threads.models import Thread

MOST_REPORTS = 6


@form_step
def report_thread(request: HttpRequest, thread: int) -> HttpResponse:
    """Report the thing itself."""
    return _report(request, public_thread(thread), None)


@form_step
def report_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Report a comment."""
    comment = public_comment(pk)
    return _report(request, comment.thread, comment)


@require_safe
def report_received(request: HttpRequest, receipt: str) -> HttpResponse:
    """What became of a report, for whoever has its receipt. It says nothing about who has sent it."""
    report = get_object_or_404(Report, receipt=receipt)
    return show_form(
        request, "portal/conversation/report_received.html", [(_("Your report"), "")], report=report
    )


@form_step
def object_to_hiding(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link that the author of something hidden was sent."""
    moderation = moderation_of(token)
    if moderation is None:
        raise Http404
    form = ObjectionForm(request.POST if request.method == "POST" else None)
    by = objector(moderation)
    if attempt(form, lambda: actions.object_to_hiding(moderation, text=form.cleaned_data["text"], by=by)):
        return redirect("portal:object_to_hiding", token=token)
    return show_form(
        request,
        "portal/conversation/object_to_hiding.html",
        [(_("Objection"), "")],
        status=422 if form.errors else 410 if moderation.ended_at else 200,
        moderation=moderation,
        form=form,
    )


def _report(request: HttpRequest, thread: Thread, comment: Comment | None) -> HttpResponse:
    if city_of(request) is None:
        raise Http404
    form = (
        ReportForm(request.POST)
        if request.method == "POST"
        else ReportForm(initial={"form_key": new_form_key()})
    )
    if is_too_often(request, form, "report", most=MOST_REPORTS):
        return _reporting(request, thread, comment, form, 429)
    report = attempt(form, lambda: _send(request, thread, comment, form))
    if report:
        return redirect("portal:report_received", receipt=report.receipt)
    return _reporting(request, thread, comment, form)


def _reporting(
    request: HttpRequest, thread: Thread, comment: Comment | None, form: ReportForm, status: int = 200
) -> HttpResponse:
    return page_about(
        request,
        "portal/conversation/report_content.html",
        thread,
        _("Report a comment") if comment else _("Report this"),
        status=status,
        form=form,
        comment=comment_shown(comment) if comment else None,
        may_hide=allows("conversation.hide_content", actor_of(request.user), thread),
        number=comment.pk if comment else 0,
    )


@transaction.atomic
def _send(request: HttpRequest, thread: Thread, comment: Comment | None, form: ReportForm) -> Report:
    known = Report.objects.filter(form_key=form.number).exists()
    report = actions.report_content(thread, form.complaint(), comment=comment, by=reader_of(request))
    if report.email and not known:
        write_receipt(report, the_city())
    return report
