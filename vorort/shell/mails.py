"""Mails of ours end alike: with who writes, and in the demo with a word that it is one."""

from collections.abc import Iterable

from django.core.mail import EmailMessage
from django.utils.translation import gettext as _

from vorort.districts.models import City


def closing(city: City) -> list[str]:
    """The last lines of every mail, in the language that is active."""
    return [city.site_name, *([_("This is a demo with invented examples.")] if city.is_demo else [])]


def write(subject: str, lines: Iterable[str], *, to: str, city: City) -> None:
    """Put a mail into the outbox, in the language that is active. Empty lines are left out."""
    text = "\n\n".join(filter(None, [*lines, *closing(city)]))
    EmailMessage(subject, text, to=[to]).send()
