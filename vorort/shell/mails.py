"""Mails of ours end alike: with who writes, and in the demo with a word that it is one."""

from collections.abc import Iterable

from django.core.mail import EmailMessage
from django.utils.translation import gettext as _

from vorort.districts.models import City


def write(subject: str, lines: Iterable[str], *, to: str, city: City) -> None:
    """Put a mail into the outbox, in the language that is active. Empty lines are left out."""
    demo = _("This is a demo with invented examples.") if city.is_demo else ""
    text = "\n\n".join(filter(None, [*lines, city.site_name, demo]))
    EmailMessage(subject, text, to=[to]).send()
