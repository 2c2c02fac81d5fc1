"""Minutes: the draft as it will be, edited, sent, objected to, approved, signed, corrected."""

from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vorort.committees.rules.rule_set import Approval, RuleSet, Signer
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.gate import (
    at_meetings,
    meeting_inside,
    meetings_way,
    minutes_for,
    minutes_of,
    way_of,
)
from vorort.desk.meetings.minutes_forms import (
    AmendForm,
    ApproveForm,
    DecideObjectionForm,
    EditMinutesForm,
    ObjectionForm,
)
from vorort.desk.pages import attempt, did, form_page, permitted, sent, user_of
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.choices import OVER, MeetingState
from vorort.meetings.models import Meeting, Minutes, Objection
from vorort.meetings.rules.minutes import content_of
from vorort.meetings.selectors.presence import co_signer_candidates
from vorort.meetings.selectors.record import in_order, told_of
from vorort.meetings.selectors.seating import seated
from vorort.meetings.selectors.signing import may_sign
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import number_in, row_or_404
from vorort.shell.meetings.minutes import SIGNERS as SIGNER_WORDS
from vorort.shell.meetings.minutes import minutes_paper
from vorort.shell.meetings.shapes import MinutesPaper
from vorort.shell.pages import show_form

SIGNERS = {"vorsitz": Signer.CHAIR, "schriftfuehrung": Signer.SECRETARY, "mitzeichnung": Signer.CO_SIGNER}
_PERMISSIONS = (
    "edit_minutes", "send_minutes", "approve_minutes", "object_to_minutes", "sign_minutes", "amend_minutes",
)  # fmt: skip


@at_meetings
@require_safe
def minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """The minutes as they will be, or are; and what the reader may do with them. Members read them once they were sent."""
    meeting = meeting_inside(request, pk)
    found, actor, at = minutes_of(meeting), actor_of(request.user), now()
    may = {name: allows(f"meetings.{name}", actor, found, at) for name in _PERMISSIONS}
    runs = allows("meetings.decide_objection", actor, found, at)
    if found.state == "draft" and not runs:
        raise Http404
    rules = rules_then(meeting)
    own = Person.objects.current().filter(user=user_of(request)).first()
    missing = _missing_signatures(found, rules)
    return show_form(
        request,
        "desk/meetings/minutes.html",
        meetings_way((meeting.title, address("desk:meeting", pk)), (_("Minutes"), "")),
        meeting=meeting,
        minutes=found,
        told=whole_paper(found),
        runs=runs,
        may=may,
        is_too_late=found.is_too_late(at),
        rules=rules,
        approval=_approval_word(rules),
        objections=list(found.objections.select_related("person")),
        to_sign=[key for key in missing if own and may_sign(found, own, SIGNERS[key], at)],
        still_to_sign=[str(SIGNER_WORDS[SIGNERS[key]]) for key in missing],
        follow_ups=list(meeting.tasks.select_related("responsible")) if runs else [],
    )


@at_meetings
def edit_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Recorder, beginning, end, and the notes of each item."""
    found = minutes_for(request, pk, "edit_minutes")
    items = in_order(list(found.meeting.items.select_related("parent").order_by("position", "pk")))
    form = EditMinutesForm(found, items, _people(found), co_signer_candidates(found.meeting), sent(request))
    by = actor_of(request.user)
    if attempt(form, lambda: actions.edit_minutes(found, values=form.values(), notes=form.notes(), by=by)):
        notices.success(request, _("The minutes are kept."))
        return redirect("desk:minutes", pk=pk)
    return form_page(
        request,
        form,
        heading=_("Edit the minutes"),
        intro=_("Minutes that were sent become a draft again, and must be sent anew.")
        if found.state == "sent"
        else "",
        submit=_("Keep"),
        back_url=address("desk:minutes", pk),
        crumbs=_way(found),
        template="desk/meetings/edit_minutes.html",
        items=items,
        is_conflict=bool(form.errors) and form.take_over_versions(),
    )


@at_meetings
@require_POST
def send_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the draft to the members."""
    found = minutes_for(request, pk, "send_minutes")
    did(request, _("The minutes are sent to the members."), actions.send_minutes, found)
    return redirect("desk:minutes", pk=pk)


@at_meetings
def object_to_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what is wrong with the draft."""
    found = minutes_for(request, pk, "object_to_minutes")
    form, by = ObjectionForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.object_to_minutes(found, by=by, **form.cleaned_data)):
        notices.success(request, _("Your objection is noted. Whoever runs the meeting answers it."))
        return redirect("desk:minutes", pk=pk)
    return _form(request, found, form, _("Object to the minutes"), _("Send"))


@at_meetings
def decide_minutes_objection(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what becomes of an objection."""
    objection = row_or_404(Objection.objects.select_related("person", "minutes"), pk)
    objection.minutes = minutes_of(meeting_inside(request, objection.minutes.meeting_id))
    permitted(request, "meetings.decide_objection", objection)
    form, by = DecideObjectionForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.decide_objection(objection, by=by, **form.values())):
        notices.success(request, _("That is decided."))
        return redirect("desk:minutes", pk=objection.minutes.meeting_id)
    heading = _("Objection of %(name)s") % {"name": objection.person.full_name}
    return _form(request, objection.minutes, form, heading, _("Decide"), objection.text)


@at_meetings
def approve_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Make final what was sent."""
    found = minutes_for(request, pk, "approve_minutes")
    later, by = _later(found.meeting), actor_of(request.user)
    form = ApproveForm(later, sent(request), initial={"approved_in": number_in(request.GET, "sitzung")})
    if attempt(form, lambda: actions.approve_minutes(found, by=by, **form.cleaned_data)):
        notices.success(request, _("The minutes are final."))
        return redirect("desk:minutes", pk=pk)
    intro = _approval_word(rules_then(found.meeting))
    return _form(request, found, form, _("Approve the minutes"), _("Approve"), intro)


@at_meetings
@require_POST
def sign_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Sign as chair, recorder or co-signer."""
    found, role = minutes_for(request, pk, "sign_minutes"), SIGNERS.get(request.POST.get("als", ""))
    if role is None:
        raise Http404
    did(request, _("Signed."), actions.sign_minutes, found, role=role)
    return redirect("desk:minutes", pk=pk)


@at_meetings
def amend_minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a correction to final minutes."""
    found = minutes_for(request, pk, "amend_minutes")
    form, by = AmendForm(_later(found.meeting), sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.amend_minutes(found, by=by, **form.cleaned_data)):
        notices.success(request, _("The correction stands beside the minutes."))
        return redirect("desk:minutes", pk=pk)
    return _form(
        request, found, form, _("Add a correction"), _("Add"), _("What was approved stays as it is.")
    )


def content_now(found: Minutes) -> dict[str, Any]:
    """As they were sent or approved; of a draft as they would be sent now."""
    return found.content if found.content else content_of(told_of(found.meeting, now()))


def rules_then(meeting: Meeting) -> RuleSet:
    """Those in force when the committee met."""
    return rules_of(meeting.committee, meeting.opened_at or meeting.begins)[0]


def whole_paper(found: Minutes) -> MinutesPaper:
    """Everything, for those who are inside."""
    return minutes_paper(
        found,
        content_now(found),
        is_public=False,
        signers=rules_then(found.meeting).signers,
        signatures=found.signatures.select_related("person"),
        amendments=found.amendments.all() if found.is_approved else (),
    )


def _missing_signatures(found: Minutes, rules: RuleSet) -> list[str]:
    """The keys of buttons for those whom the rules name and who have not signed."""
    signed = set(found.signatures.values_list("role", flat=True))
    return [key for key, role in SIGNERS.items() if role in rules.signers and role not in signed]


def _approval_word(rules: RuleSet) -> str:
    return {
        Approval.NEXT_MEETING: _("By the rules the next meeting approves them."),
        Approval.NO_OBJECTION: _("By the rules they are final when nobody has objected in time."),
        Approval.SIGNATURES: _("By the rules they are final when all have signed."),
    }[rules.approval]


def _people(found: Minutes) -> Any:
    """Who can have written them: members, and whoever was there."""
    members = seated(found.meeting, found.meeting.begins).values("person")
    there = found.meeting.presences.exclude(person=None).values("person")
    return Person.objects.filter(pk__in=members) | Person.objects.filter(pk__in=there)


def _later(meeting: Meeting) -> Any:
    """Later meetings of the same committee that have begun."""
    rows = Meeting.objects.filter(committee=meeting.committee_id, begins__gt=meeting.begins)
    return rows.filter(state__in=(MeetingState.RUNNING, *OVER)).select_related("thread").order_by("begins")


def _way(found: Minutes) -> list[tuple[str, str]]:
    return [*way_of(found.meeting), (_("Minutes"), address("desk:minutes", found.meeting_id))]


def _form(
    request: HttpRequest, found: Minutes, form: Any, heading: str, submit: str, intro: str = ""
) -> HttpResponse:
    back = address("desk:minutes", found.meeting_id)
    return form_page(
        request, form, heading=heading, submit=submit, intro=intro, back_url=back, crumbs=_way(found)
    )
