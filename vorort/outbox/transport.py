"""How a kept mail really leaves: through the backend that EMAIL_URL names."""

from email import message_from_bytes, policy
from email.message import EmailMessage as StandardMessage
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage


def delivery_backend() -> str:
    """Dotted name of the Django backend that talks to the mail server (never the outbox itself)."""
    return str(settings.MAIL_DELIVERY_BACKEND)


# what is complete stays as it is: folded anew, a long address in a header would be encoded, and no mail program reads it
_AS_IT_IS = policy.SMTP.clone(refold_source="none")


class CompleteMessage(StandardMessage):
    """RFC 5322 text that takes the line break Django's backends ask for."""

    def as_bytes(self, unixfrom: bool = False, policy: Any = None, *, linesep: str = "\n") -> bytes:
        return super().as_bytes(unixfrom, (policy or self.policy).clone(linesep=linesep))


class SourceMessage(EmailMessage):
    """A message that is already complete RFC 5322 text."""

    def __init__(self, to: str, source: str) -> None:
        raw = source.encode("utf-8", "surrogateescape")
        parsed = message_from_bytes(raw, _class=CompleteMessage, policy=_AS_IT_IS)
        super().__init__(subject=str(parsed["Subject"]), from_email=str(parsed["From"]), to=[to])
        self._parsed = parsed

    def message(self, *, policy: Any = None) -> Any:
        return self._parsed


def send_source(connection: Any, to: str, source: str) -> None:
    """Send one kept mail. Raises what the transport raises."""
    connection.send_messages([SourceMessage(to, source)])
