"""Joining a group: asking, being invited, being let in."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import keep_mandate
from vorort.committees.actions.inside import one_after_another, tell
from vorort.committees.choices import (
    GROUPS,
    TAKING,
    Admission,
    Basis,
    JoiningKind,
    JoiningState,
    MandateState,
    SeatOffice,
)
from vorort.committees.facts import JoiningAnswered, MandateRecorded, MemberInvited, MembershipRequested
from vorort.committees.models import Committee, Joining, Mandate, Seat
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.bulk import add_person
from vorort.people.models import Person, User
from vorort.people.rules import normalised_address


@action("committees.ask_to_join")
def ask_to_join(committee: Committee, *, text: str, by: Actor, at: datetime = STAMPED) -> Joining:
    """Ask to join a group that is open. Asking twice changes nothing. Raises ValidationError."""
    if committee.kind not in GROUPS or committee.ends or committee.admission != Admission.OPEN:
        raise ValidationError(_("This group does not take requests. Please write to its contact."))
    user = User.objects.get(pk=by.id or 0)
    _refuse_members(committee, user, at)
    found = committee.joinings.filter(email=user.email, state=JoiningState.OPEN).first()
    if found and found.kind == JoiningKind.REQUEST:
        return found
    if found:
        raise ValidationError(_("You have been invited to this group already. Please answer the invitation."))
    joining = Joining(
        committee=committee, kind=JoiningKind.REQUEST, user=user, email=user.email, text=text, made_at=at
    )
    joining.full_clean(exclude=["committee"])
    joining.save()
    state(MembershipRequested(joining.pk))
    return joining


@action("committees.invite_to_join")
def invite_to_join(
    committee: Committee, *, email: str, by: Actor, text: str = "", at: datetime = STAMPED
) -> Joining:
    """Invite somebody to a group by e-mail. Raises ValidationError if they belong to it or are asked already."""
    if committee.kind not in GROUPS or committee.ends:
        raise ValidationError(_("People are invited to groups only."))
    address = normalised_address(email)
    user = User.objects.filter(email=address).first()
    if user:
        _refuse_members(committee, user, at)
    if committee.joinings.filter(email=address, state=JoiningState.OPEN).exists():
        raise ValidationError(_("This address has been invited or has asked already."))
    joining = Joining(
        committee=committee, kind=JoiningKind.INVITATION, user=user, email=address, text=text, made_at=at
    )
    joining.full_clean(exclude=["committee"])
    joining.save()
    state(MemberInvited(joining.pk))
    return joining


@action("committees.answer_request", locks=one_after_another)
def answer_request(joining: Joining, *, accepted: bool, by: Actor, at: datetime = STAMPED) -> Joining:
    """Let somebody in who has asked, or not. Raises ValidationError if the request is no longer open."""
    if joining.kind != JoiningKind.REQUEST:
        raise ValidationError(_("Invitations are answered by those invited."))
    return _answer(joining, joining.user, accepted=accepted, at=at)


@action("committees.answer_invitation", locks=one_after_another)
def answer_invitation(joining: Joining, *, accepted: bool, by: Actor, at: datetime = STAMPED) -> Joining:
    """Say yes or no to an invitation. The signed link of the mail has shown whose it is.

    Raises ValidationError if it is no longer open, or belongs to another account.
    """
    if joining.kind != JoiningKind.INVITATION or (joining.user_id and joining.user_id != by.id):
        raise ValidationError(_("This invitation belongs to another account."))
    return _answer(joining, User.objects.get(pk=by.id or 0), accepted=accepted, at=at)


@action("committees.withdraw_joining")
def withdraw_joining(joining: Joining, *, by: Actor, at: datetime = STAMPED) -> Joining:
    """Take a request or an invitation back. Raises ValidationError if it has been answered."""
    _refuse_answered(joining)
    joining.state, joining.answered_at = JoiningState.WITHDRAWN, at
    joining.save()
    state(JoiningAnswered(joining.pk))
    return joining


def _answer(joining: Joining, user: User | None, *, accepted: bool, at: datetime) -> Joining:
    _refuse_answered(joining)
    joining.state = JoiningState.ACCEPTED if accepted else JoiningState.DECLINED
    joining.user, joining.answered_at = user, at
    if accepted and user:
        _refuse_members(joining.committee, user, at)
        joining.mandate = _join(joining.committee, user, at)
    joining.save()
    state(JoiningAnswered(joining.pk))
    return joining


def _join(group: Committee, user: User, at: datetime) -> Mandate:
    """A free seat that stands empty, or a new one."""
    taken = Mandate.objects.filter(Q(ends=None) | Q(ends__gt=at), state__in=TAKING).values("seat")
    # not those kept for somebody: for an organisation, for another office, or for who is only heard
    free = group.seats.filter(
        office=SeatOffice.MEMBER,
        ends=None,
        begins__lte=at,
        is_voting=True,
        nominated_by=None,
        ex_officio_of=None,
    )
    empty = free.exclude(pk__in=taken)
    seat = empty.first() or Seat.objects.create(
        committee=group, position=group.seats.count() + 1, begins=at, is_voting=True
    )
    mandate = Mandate(
        seat=seat,
        person=_person_of(user),
        begins=at,
        basis=Basis.JOINING,
        state=MandateState.ACCEPTED,
        answered_at=at,
    )
    keep_mandate(mandate)
    tell(group, "member_joined", at)
    state(MandateRecorded(mandate.pk))
    return mandate


def _person_of(user: User) -> Person:
    found = Person.objects.filter(user=user).first()
    if found:
        return found
    given, _space, family = user.get_full_name().rpartition(" ")
    person = add_person({"given_name": given[:100], "family_name": family[:100], "email": user.email})
    person.user = user
    person.save(update_fields=["user", "changed"])
    return person


def _refuse_members(committee: Committee, user: User, at: datetime) -> None:
    if Mandate.objects.in_force(at).filter(committee=committee, person__user=user).exists():
        raise ValidationError(_("This person belongs to the group already."))


def _refuse_answered(joining: Joining) -> None:
    if joining.state != JoiningState.OPEN:
        raise ValidationError(_("This has been answered already."))
