from datetime import datetime
from typing import Any

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import holds, is_command_line, is_signed_in, permit, predicate
from vorort.people.models import User

is_office = holds("office")
is_operator = holds("operator")


@predicate
def is_oneself(by: Actor, subject: Any, at: datetime) -> bool:
    """The user themselves, or the user behind the person."""
    own = subject.pk if isinstance(subject, User) else getattr(subject, "user_id", None)
    return by.kind == ActorKind.USER and own is not None and own == by.id


permit("people.grant_duty", is_operator | is_command_line)
permit("people.end_duty", is_operator | is_command_line)

permit("people.keep_person", is_office | is_command_line)
permit("people.merge_people", is_office | is_command_line)
permit("people.erase_person", is_office | is_oneself | is_command_line)
permit("people.record_consent", is_oneself | is_office | is_command_line)
permit("people.withdraw_consent", is_oneself | is_office | is_command_line)
permit("people.invite_person", is_office | is_command_line)
permit("people.withdraw_invitation", is_office | is_command_line)
permit("people.accept_invitation", is_signed_in)
permit("people.keep_own_profile", is_oneself)
permit("people.delete_account", is_oneself)
permit("people.link_address", is_oneself | is_command_line)

permit("people.keep_organisation", is_office | is_command_line)
permit("people.keep_contact", is_office | is_command_line)
permit("people.remove_contact", is_office | is_command_line)
