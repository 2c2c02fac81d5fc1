"""Django's e-mail backend of the house: sending a mail means writing a row in the running transaction."""

from collections.abc import Sequence
from email.utils import make_msgid, parseaddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from vorort.ground.clock import now
from vorort.outbox.bulk import keep_mails
from vorort.outbox.models import Mail


class OutboxBackend(BaseEmailBackend):
    """One row per recipient, each with a stable Message-ID, so a repeated sending can be recognised."""

    def __init__(self, fail_silently: bool = False, **kwargs: Any) -> None:
        super().__init__(fail_silently=fail_silently)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        return keep_mails(_row(message, to) for message in email_messages for to in message.recipients())


def _row(message: EmailMessage, to: str) -> Mail:
    message_id = make_msgid(domain=settings.MAIL_DOMAIN)
    single = message.message()
    for header in ("To", "Cc", "Bcc", "Message-ID"):
        del single[header]
    single["To"] = to
    single["Message-ID"] = message_id
    return Mail(
        to=parseaddr(to)[1],
        subject=message.subject[:300],
        source=single.as_bytes().decode("utf-8", "surrogateescape"),
        message_id=message_id,
        due=now(),
    )
