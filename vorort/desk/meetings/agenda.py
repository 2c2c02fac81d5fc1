"""The agenda: items come, change, move and go; and what stands on every agenda of a committee."""

from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Signer
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.agenda_forms import ItemForm, TemplateLines
from vorort.desk.meetings.gate import (
    at_meetings,
    committee_for,
    committee_way,
    item_for,
    meeting_for,
    way_of,
)
from vorort.desk.pages import attempt, did, form_page, sent, workplace
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Waiting
from vorort.meetings.rules.agenda import kind_of, standard_items
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import number_in
from vorort.shell.pages import show_form

MOVES = {"hoch": "up", "runter": "down", "hinein": "in", "heraus": "out"}
SPARE_LINES = 3


@at_meetings
def add_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Put an item on the agenda."""
    meeting = meeting_for(request, pk, "add_item")
    form, by = ItemForm(meeting, sent(request)), actor_of(request.user)
    if item := attempt(form, lambda: actions.add_item(meeting, by=by, **form.values())):
        notices.success(request, _("“%(title)s” stands on the agenda.") % {"title": item.title})
        return redirect(f"{address('desk:meeting', pk)}#tagesordnung")
    late = meeting.state != MeetingState.DRAFT
    return form_page(
        request,
        form,
        heading=_("Add an item"),
        intro=_("The invitations have gone out: it comes last and is marked as late.") if late else "",
        submit=_("Add"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
@require_POST
def add_waiting(request: HttpRequest, pk: int) -> HttpResponse:
    """Put on the agenda what has waited for it."""
    meeting = meeting_for(request, pk, "add_item")
    rows = Waiting.objects.filter(committee=meeting.committee_id, item=None)
    row = rows.select_related("thread", "paper__thread").filter(pk=number_in(request.POST, "was")).first()
    if row is None:
        raise Http404
    told = _("“%(title)s” stands on the agenda.") % {"title": row.title}
    did(request, told, actions.add_item, meeting, **_of(row))
    return redirect(f"{address('desk:meeting', pk)}#tagesordnung")


def _of(row: Waiting) -> dict[str, Any]:
    """What the item is that it becomes."""
    told = {"title": row.title, "text": row.text, "subject": row.thread, "paper": row.paper}
    return told | {"is_public": row.lands_public, "waited": row}


@at_meetings
def change_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Change an item; of what was sent out title and kind stay."""
    item = item_for(request, pk, "change_item")
    form, by = ItemForm(item.meeting, sent(request), item=item), actor_of(request.user)
    if attempt(form, lambda: actions.change_item(item, values=form.values(), by=by)):
        notices.success(request, _("That is kept."))
        return redirect(f"{address('desk:meeting', item.meeting_id)}#tagesordnung")
    return form_page(
        request,
        form,
        heading=str(item),
        submit=_("Keep"),
        back_url=address("desk:meeting", item.meeting_id),
        crumbs=way_of(item.meeting),
    )


@at_meetings
@require_POST
def move_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Move an item up, down, below the one before it, or out again."""
    item, to = item_for(request, pk, "move_item"), MOVES.get(request.POST.get("wohin", ""))
    if to is None:
        raise Http404
    did(request, _("“%(title)s” has moved.") % {"title": item.title}, actions.move_item, item, to=to)
    return redirect(f"{address('desk:meeting', item.meeting_id)}#top-{pk}")


@at_meetings
@require_POST
def remove_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an item off the agenda."""
    item = item_for(request, pk, "remove_item")
    did(request, _("“%(title)s” is off the agenda.") % {"title": item.title}, actions.remove_item, item)
    return redirect(f"{address('desk:meeting', item.meeting_id)}#tagesordnung")


@at_meetings
def keep_template(request: HttpRequest, slug: str) -> HttpResponse:
    """What stands on every agenda of a committee."""
    committee = committee_for(request, slug, "keep_template")
    lines = TemplateLines(sent(request), _template_of(committee))
    if request.method == "POST" and not lines.wants_another and lines.is_valid():
        told = _("The template is kept. Meetings that are planned already stay as they are.")
        if did(request, told, actions.keep_template, committee, rows=lines.rows()):
            return redirect("desk:committee", slug=slug)
    wrong = request.method == "POST" and not lines.wants_another
    return show_form(
        request,
        "desk/meetings/keep_template.html",
        workplace(*committee_way(committee), (_("Template of the agenda"), "")),
        status=422 if wrong else 200,
        committee=committee,
        lines=lines,
        back_url=address("desk:committee", slug),
    )


def _template_of(committee: Committee) -> list[dict[str, object]]:
    """The rows that are there, or the standard ones to begin with, and some empty ones."""
    known = [
        {"title": row.title, "minutes": row.minutes, "kind": row.kind, "is_hidden": not row.is_public}
        for row in committee.template_items.all()
    ]
    return [*(known or _standard(committee)), *({} for _line in range(SPARE_LINES))]


def _standard(committee: Committee) -> list[dict[str, object]]:
    """What a committee without a template finds on its agenda."""
    rules, _version = rules_of(committee, now())
    entries = standard_items(
        CommitteeKind(committee.kind), is_public=rules.is_public, co_signer=Signer.CO_SIGNER in rules.signers
    )
    return [{"title": str(entry.label), "kind": kind_of(entry).value} for entry in entries]
