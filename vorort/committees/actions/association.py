"""Members of the association, its statutes, and what must be entered in the register."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import end_mandate, with_all
from vorort.committees.actions.inside import add_delegates_seats, one_after_another
from vorort.committees.choices import TAKING, CommitteeKind, MemberKind, RegisterSubject, WhyEnded
from vorort.committees.facts import MemberAdmitted, MembershipEnded, RegisterEntryDone, StatutesAdopted
from vorort.committees.models import AssociationMember, Committee, Mandate, RegisterTask, Statutes
from vorort.committees.models.association import ALREADY
from vorort.committees.rules.intervals import overlap
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
    same = AssociationMember.objects.filter(kind=kind, district=district, organisation=organisation)
    if any(overlap((member.begins, None), (other.begins, other.ends)) for other in same):
        raise ValidationError(ALREADY)
    member.save()
    assembly = Committee.objects.filter(kind=CommitteeKind.GENERAL_ASSEMBLY, ends=None).first()
    if assembly:
        add_delegates_seats(assembly, member)
    state(MemberAdmitted(member.pk))
    return member


@action("committees.end_membership", locks=one_after_another)
def end_membership(
    member: AssociationMember, *, by: Actor, ends: datetime | None = None, at: datetime = STAMPED
) -> AssociationMember:
    """Let a membership end, now or later; seats and mandates of its delegates end with it.

    One that has not begun yet never will. Raises ValidationError if the end is set already.
    """
    if member.ends:
        raise ValidationError(_("This membership has ended already, or its end is set."))
    moment = max(ends or at, at, member.begins)
    alive = Mandate.objects.filter(Q(ends=None) | Q(ends__gt=moment), seat__member=member, state__in=TAKING)
    for mandate in with_all(alive):
        end_mandate(mandate, moment, WhyEnded.COMMITTEE)
    for seat in member.seats.filter(Q(ends=None) | Q(ends__gt=moment)):
        seat.ends = max(moment, seat.begins)
        seat.save(update_fields=["ends", "changed"])
    member.ends = moment
    member.save(update_fields=["ends", "changed"])
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
