from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.outbox.bulk import forget_mails
from vorort.people.actions.inside import NewPicture, erase, keep, refuse_closed
from vorort.people.facts import (
    AccountDeleted,
    InvitationAccepted,
    InvitationWithdrawn,
    PersonChanged,
    PersonErased,
    PersonInvited,
)
from vorort.people.models import Invitation, Person, User
from vorort.people.rules import INVITATION_LASTS, OWN_FIELDS, normalised_address


@action("people.invite_person")
def invite_person(person: Person, *, email: str, by: Actor, at: datetime = STAMPED) -> Invitation:
    """Offer a person without account to link one, by a mail to this address. An older offer lapses.

    Raises ValidationError for somebody who has an account already, or whose record is closed.
    """
    refuse_closed(person)
    if person.user_id:
        raise ValidationError(_("This person has an account already."))
    person.invitations.filter(accepted_at=None, withdrawn_at=None).update(withdrawn_at=at)
    invitation = Invitation(
        person=person, email=normalised_address(email), sent_at=at, expires=at + INVITATION_LASTS
    )
    invitation.full_clean()
    invitation.save()
    state(PersonInvited(invitation.pk))
    return invitation


@action("people.withdraw_invitation", locks=lambda invitation: invitation.person)
def withdraw_invitation(invitation: Invitation, *, by: Actor, at: datetime = STAMPED) -> Invitation:
    """Take an invitation back: its link opens nothing any more. Twice changes nothing.

    Raises ValidationError for one that has been accepted.
    """
    if invitation.accepted_at:
        raise ValidationError(_("This invitation has been accepted already."))
    if invitation.withdrawn_at is None:
        invitation.withdrawn_at = at
        invitation.save(update_fields=["withdrawn_at", "changed"])
        state(InvitationWithdrawn(invitation.pk))
    return invitation


@action("people.accept_invitation", locks=lambda invitation: invitation.person)
def accept_invitation(invitation: Invitation, *, by: Actor, at: datetime = STAMPED) -> Person:
    """Link the account of whoever accepts with the person. Accepting again changes nothing.

    The signed link has shown that the mail was received; the account may have another address. Raises ValidationError
    if the invitation is no longer open or the account belongs to another record.
    """
    person = Person.objects.get(pk=invitation.person_id)
    user = User.objects.select_for_update().get(pk=by.id or 0)
    if invitation.accepted_at and person.user_id == user.pk:
        return person
    _refuse_accepting(invitation, person, user, at)
    person.user = user
    person.email = person.email or invitation.email
    person.save(update_fields=["user", "email", "changed"])
    invitation.accepted_at = at
    invitation.save(update_fields=["accepted_at", "changed"])
    state(InvitationAccepted(person.pk, user.pk))
    return person


@action("people.keep_own_profile")
def keep_own_profile(
    user: User,
    *,
    values: Mapping[str, Any],
    by: Actor,
    picture: NewPicture | None = None,
    without_picture: bool = False,
    at: datetime = STAMPED,
) -> User:
    """Change one's own name, contact and picture. Who is no person on record has a `name` and nothing else.

    Raises ValidationError and UnusablePicture.
    """
    person = Person.objects.select_for_update().filter(user=user).first()
    if person:
        keep(person, values, OWN_FIELDS, picture, without_picture=without_picture)
        state(PersonChanged(person.pk))
        user.name = person.full_name[: User._meta.get_field("name").max_length]
    else:
        assign(user, values, ("name",))
    user.full_clean(exclude=["password"])
    user.save(update_fields=["name"])
    return user


@action("people.delete_account")
def delete_account(user: User, *, by: Actor, at: datetime = STAMPED) -> None:
    """Delete a log-in with all that hangs on it, and erase the person behind it as `erase_person` does.

    Raises ValidationError while somebody holds a duty: first the operator ends it.
    """
    if user.duties.in_force(at).exists():
        raise ValidationError(
            _("You hold a duty. Please have it ended first; then you can delete your account.")
        )
    person = Person.objects.select_for_update().filter(user=user).first()
    if person:
        erase(person, at)
        state(PersonErased(person.pk))
    # told before the row goes, so that apps above can still find and let go what hangs on it
    state(AccountDeleted(user.pk))
    addresses = user.addresses.all()
    forget_mails([user.email, *addresses.values_list("email", flat=True)])
    addresses.delete()
    user.delete()


def _refuse_accepting(invitation: Invitation, person: Person, user: User, at: datetime) -> None:
    if person.user_id or not Invitation.objects.open(at).filter(pk=invitation.pk).exists():
        raise ValidationError(_("This invitation is no longer open. Please ask for a new one."))
    if Person.objects.filter(user=user).exists():
        raise ValidationError(
            _("Your account belongs to another record already. Please write to the office.")
        )
