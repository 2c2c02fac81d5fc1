"""Minutes: edited, sent, objected to, approved, signed, corrected, put on paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.rules.rule_set import Approval, RuleSet, Signer
from vorort.committees.selectors import rules_of
from vorort.files.bulk import take_document
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED, first_moment
from vorort.ground.facts import state
from vorort.ground.permit import Refused
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import own_person
from vorort.meetings.actions.keeping import back_to_draft, write_down
from vorort.meetings.choices import OVER, MeetingState, MinutesState
from vorort.meetings.facts import (
    MinutesAmended,
    MinutesApproved,
    MinutesObjected,
    MinutesSent,
    MinutesSigned,
)
from vorort.meetings.models import Meeting, Minutes, MinutesAmendment, Objection, Signature
from vorort.meetings.rules.minutes import content_of, digest_of
from vorort.meetings.selectors.presence import co_signer_candidates
from vorort.meetings.selectors.record import told_of
from vorort.meetings.selectors.signing import may_sign
from vorort.threads.bulk import add_step

EDITED = ("recorder", "co_signer", "opening", "closing")


@dataclass(frozen=True)
class Noted:
    """What shall stand as notes of an item, and which version of them was read."""

    item: int
    text: str
    version: int


def _meeting_of(minutes: Minutes) -> Meeting:
    """The record and what is made of it wait for each other."""
    return minutes.meeting


@action("meetings.edit_minutes", locks=_meeting_of)
def edit_minutes(
    minutes: Minutes,
    *,
    by: Actor,
    values: Mapping[str, Any] | None = None,
    notes: Sequence[Noted] = (),
    at: datetime = STAMPED,
) -> Minutes:
    """Change recorder, co-signer, what stands before and after the items, and the notes of items.

    Minutes that were sent are a draft again. Raises ValidationError, with the code `conflict` where somebody else has
    written the notes meanwhile, and ValueError for an item of another meeting.
    """
    back_to_draft(minutes.meeting)
    minutes.refresh_from_db()
    assign(minutes, values or {}, EDITED)
    minutes.opening = normalised(minutes.opening.replace("\r\n", "\n"))
    minutes.closing = normalised(minutes.closing.replace("\r\n", "\n"))
    if minutes.co_signer and minutes.co_signer not in co_signer_candidates(minutes.meeting):
        raise ValidationError({"co_signer": _("Please choose a member with a vote who was there.")})
    minutes.full_clean(exclude=["meeting", "approved_in", "document", "public_document", "content"])
    minutes.save()
    items = {item.pk: item for item in minutes.meeting.items.all()}
    for noted in notes:
        if noted.item not in items:
            raise ValueError("the item belongs to another meeting")
        write_down(items[noted.item], noted.text, noted.version)
    return minutes


@action("meetings.send_minutes", locks=_meeting_of)
def send_minutes(minutes: Minutes, *, by: Actor, at: datetime = STAMPED) -> Minutes:
    """Send the draft to the members: what stands in it now is kept word for word, and objections run from today.

    Raises ValidationError while the meeting runs, or where it was sent as it is.
    """
    if minutes.meeting.state not in OVER:
        raise ValidationError(_("The meeting is still running. Please close it first."))
    if minutes.state == MinutesState.SENT:
        raise ValidationError(_("These minutes have been sent already."))
    rules = _rules(minutes)
    minutes.content = content_of(told_of(minutes.meeting, at))
    minutes.digest = digest_of(minutes.content)
    minutes.state, minutes.sent_at = MinutesState.SENT, at
    # to the end of the last day
    minutes.objections_until = first_moment(localtime(at).date() + timedelta(days=rules.objection_days + 1))
    minutes.save()
    state(MinutesSent(minutes.meeting_id))
    return minutes


@action("meetings.object_to_minutes", locks=_meeting_of)
def object_to_minutes(minutes: Minutes, *, text: str, by: Actor, at: datetime = STAMPED) -> Objection:
    """Say what is wrong with the draft that was sent. Raises ValidationError without a word, and when time is over."""
    person = own_person(by)
    if person is None:
        raise Refused("meetings.object_to_minutes")
    if minutes.is_too_late(at):
        raise ValidationError(_("The time for objections is over."))
    found = Objection(minutes=minutes, person=person, text=normalised(text), raised_at=at)
    found.full_clean(exclude=["minutes", "person"])
    found.save()
    state(MinutesObjected(minutes.meeting_id, found.pk))
    return found


@action("meetings.decide_objection", locks=lambda objection: objection.minutes.meeting)
def decide_objection(
    objection: Objection, *, upheld: bool, answer: str, by: Actor, at: datetime = STAMPED
) -> Objection:
    """Say what becomes of an objection, and why. If it is upheld, the minutes are a draft again, to be corrected.

    Raises ValidationError without a word of why, and for what is decided or final.
    """
    if objection.upheld is not None or objection.minutes.is_approved:
        raise ValidationError(_("This objection has been decided already."))
    objection.upheld, objection.decided_at, objection.answer = upheld, at, normalised(answer)
    if not objection.answer:
        raise ValidationError({"answer": _("Please say in a word why.")})
    objection.full_clean(exclude=["minutes", "person"])
    objection.save()
    if upheld:
        back_to_draft(objection.minutes.meeting)
    return objection


@action("meetings.approve_minutes", locks=_meeting_of)
def approve_minutes(
    minutes: Minutes,
    *,
    by: Actor,
    approved_in: Meeting | None = None,
    reason: str = "",
    at: datetime = STAMPED,
) -> Minutes:
    """Make final what was sent. How that comes about, the rules of the committee say.

    By the next meeting: name it, or say in a word how else it was approved. Without objection: when the time is over and
    nobody has objected. By signatures: when all have signed, which the last signature does by itself. A meeting may always
    approve. Raises ValidationError.
    """
    if minutes.state != MinutesState.SENT:
        raise ValidationError(_("Please send the minutes to the members first."))
    if minutes.objections.filter(upheld=None).exists():
        raise ValidationError(_("There is an objection that nobody has decided."))
    rules, why = _rules(minutes), normalised(reason)
    if approved_in:
        _refuse_other_meeting(minutes.meeting, approved_in)
    elif rules.approval == Approval.SIGNATURES:
        _refuse_unsigned(minutes, rules)
    elif rules.approval == Approval.NO_OBJECTION:
        _refuse_early(minutes, at)
    elif not why:
        raise ValidationError({"reason": _("Please name the meeting that has approved them, or say how.")})
    return _make_final(minutes, approved_in, why, at)


@action("meetings.sign_minutes", locks=_meeting_of)
def sign_minutes(minutes: Minutes, *, role: Signer, by: Actor, at: datetime = STAMPED) -> Signature:
    """Sign as chair, recorder or co-signer, each who is it. Where signatures approve, the last one makes minutes final.

    Raises ValidationError for a role nobody signs in, twice, or too early, and Refused for anybody else's role.
    """
    rules, person = _rules(minutes), own_person(by)
    if person is None or not may_sign(minutes, person, role, at):
        raise Refused("meetings.sign_minutes")
    if role not in rules.signers:
        raise ValidationError(_("The rules ask for no such signature."))
    if not minutes.is_approved and rules.approval != Approval.SIGNATURES:
        raise ValidationError(_("These minutes are signed when they are approved."))
    if minutes.signatures.filter(role=role).exists():
        raise ValidationError(_("This signature is there already."))
    found = Signature(minutes=minutes, person=person, role=role, signed_at=at, digest=minutes.digest)
    found.save()
    state(MinutesSigned(minutes.meeting_id, found.pk))
    if not minutes.is_approved and _is_ready(minutes, rules):
        _make_final(minutes, None, "", at)
    return found


@action("meetings.amend_minutes", locks=_meeting_of)
def amend_minutes(
    minutes: Minutes,
    *,
    text: str,
    by: Actor,
    decided_in: Meeting | None = None,
    is_public: bool = True,
    at: datetime = STAMPED,
) -> MinutesAmendment:
    """Add a correction to minutes that are final; it stands beside them for ever. Raises ValidationError."""
    if decided_in:
        _refuse_other_meeting(minutes.meeting, decided_in)
    found = MinutesAmendment(
        minutes=minutes, text=normalised(text), decided_in=decided_in, added_at=at, is_public=is_public
    )
    found.full_clean(exclude=["minutes", "decided_in"])
    found.save()
    add_step(minutes.meeting.thread, "minutes_amended", at)
    state(MinutesAmended(minutes.meeting_id, found.pk))
    return found


@action("meetings.keep_minutes_paper", locks=_meeting_of)
def keep_minutes_paper(
    minutes: Minutes, *, pdf: bytes, public_pdf: bytes | None = None, by: Actor, at: datetime = STAMPED
) -> Minutes:
    """Keep what was printed of final minutes: everything, and of a public meeting what everybody may read. Once.

    Raises ValueError where they are not final or there is a paper, and UnusableDocument.
    """
    if not minutes.is_approved or minutes.document_id:
        raise ValueError("final minutes are printed once")
    if public_pdf is not None and not minutes.meeting.is_public:
        raise ValueError("nobody but members reads what was not public")
    title = _("Minutes: %(meeting)s") % {"meeting": minutes.meeting.title}
    minutes.document = take_document(pdf, title[:200])
    if public_pdf is not None:
        minutes.public_document = take_document(public_pdf, title[:200])
    minutes.save()
    return minutes


def _rules(minutes: Minutes) -> RuleSet:
    """Those in force when the committee met."""
    meeting = minutes.meeting
    return rules_of(meeting.committee, meeting.opened_at or meeting.begins)[0]


def _make_final(minutes: Minutes, approved_in: Meeting | None, reason: str, at: datetime) -> Minutes:
    if approved_in or reason:
        told = {"meeting": approved_in.title if approved_in else "", "reason": reason}
        on = localtime(approved_in.begins).date() if approved_in else localtime(at).date()
        minutes.content["approval"] = told | {"on": on.isoformat()}
    minutes.digest = digest_of(minutes.content)
    minutes.state, minutes.approved_at, minutes.approved_in = MinutesState.APPROVED, at, approved_in
    minutes.save()
    meeting = minutes.meeting
    meeting.state = MeetingState.APPROVED
    meeting.save(update_fields=["state", "changed"])
    add_step(meeting.thread, "minutes_approved", at)
    state(MinutesApproved(meeting.pk, minutes.digest))
    return minutes


def _refuse_other_meeting(meeting: Meeting, later: Meeting) -> None:
    """The same committee, a later time, and it has begun."""
    bodies = {later.committee_id, *later.with_committees.values_list("pk", flat=True)}
    begun = later.state == MeetingState.RUNNING or later.state in OVER
    if meeting.committee_id not in bodies or later.begins <= meeting.begins or not begun:
        raise ValidationError({"approved_in": _("Please choose a later meeting of the same committee.")})


def _refuse_early(minutes: Minutes, at: datetime) -> None:
    if minutes.objections_until and at < minutes.objections_until:
        last: date = localtime(minutes.objections_until - timedelta.resolution).date()
        message = _("Objections are possible until %(day)s.") % {"day": last.strftime("%d.%m.%Y")}
        raise ValidationError(message)


def _refuse_unsigned(minutes: Minutes, rules: RuleSet) -> None:
    if not _is_ready(minutes, rules):
        raise ValidationError(_("Not everybody whom the rules name has signed."))


def _is_ready(minutes: Minutes, rules: RuleSet) -> bool:
    """All signatures are there, and no objection waits."""
    signed = set(minutes.signatures.values_list("role", flat=True))
    waits = minutes.objections.filter(upheld=None).exists()
    return {str(role) for role in rules.signers} <= signed and not waits
