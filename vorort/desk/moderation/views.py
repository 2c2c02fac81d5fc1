"""Reports, what is hidden, and objections: read by moderators and the office, decided by moderators."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.conversation import actions
from vorort.conversation.models import Comment, Moderation, Report
from vorort.conversation.selectors import to_decide
from vorort.desk.moderation.forms import DecideForm, HideForm, ObjectionForm
from vorort.desk.moderation.rows import LISTS, rows_of
from vorort.desk.pages import attempt, did, form_page, permitted, sent, user_of, workplace
from vorort.ground.clock import now
from vorort.people.choices import DutyKind
from vorort.people.selectors import actor_of, duties_held
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import Crumb, show_form
from vorort.shell.shapes import Tab
from vorort.shell.subjects import page_of
from vorort.threads.models import Thread

PER_PAGE = 25


@login_required
def moderation(request: HttpRequest) -> HttpResponse:
    """One of the lists, the oldest first where somebody waits."""
    if not _sees(request):
        raise Http404
    actor, number = actor_of(request.user), page_number(request)
    chosen = request.GET.get("liste", "")
    rows = rows_of(chosen if chosen in LISTS else "", actor)[part(number, PER_PAGE)]
    reports, objections = to_decide(actor)
    shown = list(rows)
    return show_form(
        request,
        "desk/moderation/moderation.html",
        workplace((_("Moderation"), "")),
        rows=shown[:PER_PAGE],
        chosen=chosen if chosen in LISTS else "",
        tabs=_tabs(chosen, reports, objections),
        pages=steps(request, number, goes_on=len(shown) > PER_PAGE),
        moderates=_holds(request, DutyKind.MODERATOR),
        reader_id=actor.user_id,
        at=now(),
    )


@login_required
def decide_report(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep or hide what was reported."""
    rows = Report.objects.visible_to(actor_of(request.user)).select_related("thread", "comment")
    report = row_or_404(rows, pk)
    return _decide(
        request,
        "decide_report",
        report,
        DecideForm(sent(request)),
        heading=_("Decide about report %(receipt)s") % {"receipt": report.receipt},
        report=report,
        about=report.thread,
        comment=report.comment,
    )


@login_required
def hide_content(request: HttpRequest, pk: int) -> HttpResponse:
    """Hide a thing without a report."""
    thread = row_or_404(Thread.objects.visible_to(actor_of(request.user)), pk)
    heading = _("Hide: %(title)s") % {"title": thread.title}
    return _decide(request, "hide_content", thread, HideForm(sent(request)), heading=heading, about=thread)


@login_required
def hide_comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Hide a comment without a report."""
    rows = Comment.objects.visible_to(actor_of(request.user)).select_related("thread")
    comment = row_or_404(rows, pk)
    return _decide(
        request,
        "hide_comment",
        comment,
        HideForm(sent(request)),
        heading=_("Hide a comment"),
        about=comment.thread,
        comment=comment,
    )


@login_required
def decide_objection(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody else than who has hidden it looks at it again."""
    rows = Moderation.objects.visible_to(actor_of(request.user)).objected()
    found = row_or_404(rows.select_related("thread", "comment"), pk)
    return _decide(
        request,
        "decide_objection",
        found,
        ObjectionForm(sent(request)),
        heading=_("Decide about an objection"),
        about=found.thread,
        comment=found.comment,
        moderation=found,
    )


@login_required
@require_POST
def show_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what was hidden by mistake."""
    rows = Moderation.objects.visible_to(actor_of(request.user)).running().select_related("thread", "comment")
    found = row_or_404(rows, pk)
    subject: Model = found.comment or found.thread
    act: Callable[..., object] = actions.show_comment if found.comment else actions.show_content
    did(request, _("It is shown again."), act, subject)
    return redirect(f"{reverse('desk:moderation')}?liste=verborgen")


def _decide(
    request: HttpRequest, name: str, subject: Any, form: forms.Form, *, heading: str, **context: Any
) -> HttpResponse:
    """A page on which something is decided, with what it is about."""
    actor = permitted(request, f"conversation.{name}", subject)
    act = getattr(actions, name)
    if attempt(form, lambda: act(subject, by=actor, **form.words())):  # type: ignore[attr-defined]  # ours all do
        return redirect("desk:moderation")
    return form_page(
        request,
        form,
        heading=heading,
        submit=_("Decide") if "decide" in name else _("Hide"),
        back_url=reverse("desk:moderation"),
        crumbs=crumbs(),
        template="desk/moderation/decide.html",
        thread_url=page_of(context["about"]),
        **({"comment": None, "report": None, "moderation": None} | context),
    )


def crumbs() -> list[Crumb]:
    return [(_("Moderation"), reverse("desk:moderation"))]


def _tabs(chosen: str, reports: int, objections: int) -> list[Tab]:
    url, counts = reverse("desk:moderation"), {"": reports, "widersprueche": objections}
    return [
        Tab(label, f"{url}?liste={key}" if key else url, is_current=key == chosen, count=counts.get(key))
        for key, label in LISTS.items()
    ]


def _sees(request: HttpRequest) -> bool:
    return _holds(request, DutyKind.MODERATOR, DutyKind.OFFICE)


def _holds(request: HttpRequest, *kinds: DutyKind) -> bool:
    return any(kind in kinds for kind, _district in duties_held(user_of(request).pk, now()))
