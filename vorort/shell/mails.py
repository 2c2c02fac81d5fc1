"""Mails of ours end alike: with who writes, and in the demo with a word that it is one."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.mail import EmailMessage
from django.utils.translation import gettext as _

from vorort.districts.models import City


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    content: bytes
    kind: str


def closing(city: City) -> list[str]:
    """The last lines of every mail, in the language that is active."""
    return [city.site_name, *([_("This is a demo with invented examples.")] if city.is_demo else [])]


def write(
    subject: str, lines: Iterable[str], *, to: str, city: City, attachments: Iterable[Attachment] = ()
) -> None:
    """Put a mail into the outbox, in the language that is active. Empty lines are left out."""
    text = "\n\n".join(filter(None, [*lines, *closing(city)]))
    # a heading has no line ends, whatever somebody has written into a title
    message = EmailMessage(" ".join(subject.split()), text, to=[to])
    for file in attachments:
        message.attach(file.name, file.content, file.kind)
    message.send()
