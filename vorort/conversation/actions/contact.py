from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import get_language

from vorort.conversation.facts import MessageMarked, MessageReceived
from vorort.conversation.models import ContactMessage
from vorort.districts.models import City, District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state


@dataclass(frozen=True)
class Letter:
    """What somebody wrote. `form_key` is the form's hidden number, so that sending it twice counts once."""

    topic: str
    text: str
    form_key: str
    name: str = ""
    email: str = ""


@action("conversation.send_message")
def send_message(
    city: City, letter: Letter, *, by: Actor, district: District | None = None, at: datetime = STAMPED
) -> ContactMessage:
    """Put a message into the shared inbox. The same form sent again returns the first message."""
    known = ContactMessage.objects.filter(form_key=letter.form_key).first()
    if known:
        return known
    message = ContactMessage(district=district, language=(get_language() or "de")[:5], **vars(letter))
    message.full_clean()
    message.save()
    state(MessageReceived(message.pk))
    return message


@action("conversation.mark_message")
def mark_message(
    message: ContactMessage, *, handled: bool, by: Actor, at: datetime = STAMPED
) -> ContactMessage:
    """Mark a message as handled, or as open again."""
    message.handled_at = at if handled else None
    message.handled_by_id = by.id if handled else None
    message.save(update_fields=["handled_at", "handled_by", "changed"])
    state(MessageMarked(message.pk, handled))
    return message
