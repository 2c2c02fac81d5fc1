"""Mail backends that behave as mail servers sometimes do."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend

from vorort.ground.clock import now
from vorort.outbox.worker import send_due


class StumblingBackend(EmailBackend):
    """Takes nothing."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        raise OSError("stumbled")


class PickyBackend(EmailBackend):
    """Knows not everybody."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        if messages[0].to == ["nobody@example.org"]:
            raise OSError("no such mailbox")
        return super().send_messages(messages)


class MeetingBackend(EmailBackend):
    """While it is sending, another worker looks for mails."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        assert send_due(now()) == 0
        return super().send_messages(messages)
