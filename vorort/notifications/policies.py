from datetime import datetime
from typing import Any

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import permit, predicate
from vorort.people.models import User

# the link that stands in every mail: whoever has it chooses how often its recipient hears, and does nothing else
USER_LINK, ADDRESS_LINK = "notifications.user", "notifications.address"


@predicate
def is_theirs(by: Actor, subject: Any, at: datetime) -> bool:
    """The account, or the confirmed address, is their own."""
    kind = ActorKind.USER if isinstance(subject, User) else ActorKind.ADDRESS
    return by.kind == kind and by.id is not None and by.id == subject.pk


@predicate
def has_link_of_mail(by: Actor, subject: Any, at: datetime) -> bool:
    cause = USER_LINK if isinstance(subject, User) else ADDRESS_LINK
    return by.kind == ActorKind.LINK and by.cause == cause and by.id == subject.pk


permit("notifications.choose_rhythms", is_theirs | has_link_of_mail)
permit("notifications.mark_all_read", is_theirs)
