"""Members of the association, its statutes, and what must be entered in the register."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.actions.inside import end_mandate
from vorort.committees.choices import (
    TAKING,
    CommitteeKind,
    MemberKind,
    RegisterSubject,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.facts import MemberAdmitted, MembershipEnded, RegisterEntryDone, StatutesAdopted
from vorort.committees.models import AssociationMember, Committee, Mandate, RegisterTask, Seat, Statutes
from vorort.districts.models import City, District
from vorort.files.bulk import take_document
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.models import Organisation


@action("committees.admit_member")
def admit_member(
    city: City,
    *,
    kind: MemberKind,
    is_full: bool,
    delegates: int,
    by: Actor,
    district: District | None = None,
    organisation: Organisation | None = None,
    begins: datetime | None = None,
    note: str = "",
    at: datetime = STAMPED,
) -> AssociationMember:
    """Admit a member to the association, and make the seats of its delegates in the general assembly.

    Delegates of full members vote, one vote each; those of advisory members are heard and never counted. Raises
    ValidationError, also for who belongs to it already.
    """
    member = AssociationMember(
        kind=kind, district=district, organisation=organisation, is_full=is_full, delegates=delegates,
        begins=begins or at, note=note,
    )  # fmt: skip
    member.full_clean()
    member.save()
    assembly = Committee.objects.filter(kind=CommitteeKind.GENERAL_ASSEMBLY, ends=None).first()
    if assembly:
        position = assembly.seats.count()
        for number in range(delegates):
            Seat.objects.create(
                committee=assembly, office=SeatOffice.MEMBER, member=member, is_voting=is_full,
                position=position + number + 1, begins=member.begins,
            )  # fmt: skip
    state(MemberAdmitted(member.pk))
    return member


@action("committees.end_membership")
def end_membership(
    member: AssociationMember, *, by: Actor, ends: datetime | None = None, at: datetime = STAMPED
) -> AssociationMember:
    """Let a membership end, now or later; seats and mandates of its delegates end with it. Raises ValidationError."""
    moment = max(ends or at, at)
    if member.ends:
        raise ValidationError(_("This membership has ended already, or its end is set."))
    if moment <= member.begins:
        raise ValidationError(_("A membership cannot end before it begins."))
    rows = Mandate.objects.filter(seat__member=member, state__in=TAKING).exclude(ends__lte=moment)
    for mandate in rows.select_related("seat", "committee", "person"):
        end_mandate(mandate, moment, WhyEnded.COMMITTEE)
    member.seats.filter(ends=None, begins__lt=moment).update(ends=moment)
    member.ends = moment
    member.save()
    state(MembershipEnded(member.pk))
    return member


@action("committees.keep_statutes")
def keep_statutes(
    city: City,
    *,
    title: str,
    adopted_on: date,
    by: Actor,
    upload: bytes | None = None,
    in_force_from: date | None = None,
    note: str = "",
    statutes: Statutes | None = None,
    at: datetime = STAMPED,
) -> Statutes:
    """Add a version of the statutes, or say since when one is in force. A new one is a task for the register.

    They take effect with the entry in the register (§ 71 BGB). Raises ValidationError and UnusableDocument.
    """
    row = Statutes.objects.select_for_update().get(pk=statutes.pk) if statutes else Statutes()
    if upload is not None:
        row.document = take_document(upload, title)
    elif statutes is None:
        raise ValidationError(_("Please add the document as PDF."))
    row.title, row.adopted_on, row.in_force_from, row.note = title, adopted_on, in_force_from, note
    row.full_clean()
    row.save()
    if statutes is None and in_force_from is None:
        RegisterTask.objects.create(subject=RegisterSubject.STATUTES, because_of=title, arose_at=at)
    state(StatutesAdopted(row.pk))
    return row


@action("committees.complete_register_task")
def complete_register_task(
    task: RegisterTask, *, by: Actor, note: str = "", at: datetime = STAMPED
) -> RegisterTask:
    """Note that something has been entered in the register. Raises ValidationError if it has been already."""
    if task.done_at:
        raise ValidationError(_("This has been entered already."))
    task.done_at, task.done_note = max(at, task.arose_at), note
    task.save()
    state(RegisterEntryDone(task.pk))
    return task
