from itertools import count
from typing import Any

from vorort.conversation.actions import Complaint, Letter, report_content, write_comment
from vorort.conversation.models import Comment, ContactMessage, Moderation, Report
from vorort.conversation.policies import OBJECTION_LINK
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.ground.clock import now
from vorort.people.models import Address
from vorort.threads.models import Thread

_keys = count(1)


def make_letter(**fields: Any) -> Letter:
    told = {"topic": "question", "text": "Wann ist die nächste Sitzung?", "form_key": f"letter-{next(_keys)}"}
    return Letter(**(told | fields))


def make_message(**fields: Any) -> ContactMessage:
    told = {"text": "Wann ist die nächste Sitzung?", "form_key": f"message-{next(_keys)}"}
    return ContactMessage.objects.create(**(told | fields))


def address_actor(email: str = "paula@example.org") -> Actor:
    """Somebody without account who has shown that an e-mail address is theirs."""
    address = Address.objects.get_or_create(email=email, defaults={"confirmed_at": now()})[0]
    return Actor(ActorKind.ADDRESS, address.pk)


def make_comment(thread: Thread, by: Actor | None = None, text: str = "Gute Idee!", **fields: Any) -> Comment:
    """Written through the action, by somebody with an address unless told otherwise."""
    told = {"author_name": "Paula", "form_key": f"comment-{next(_keys)}"} | fields
    return write_comment(thread, text=text, by=by or address_actor(), **told)


def make_complaint(**fields: Any) -> Complaint:
    told = {"reason": "insult", "text": "Das ist gemein.", "form_key": f"report-{next(_keys)}"}
    return Complaint(**(told | fields))


def make_report(thread: Thread, comment: Comment | None = None, **fields: Any) -> Report:
    return report_content(thread, make_complaint(**fields), comment=comment, by=ANONYMOUS)


def objector(moderation: Moderation) -> Actor:
    """Whoever followed the link in the mail to the author."""
    return Actor(ActorKind.LINK, moderation.pk, OBJECTION_LINK)
