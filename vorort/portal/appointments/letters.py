"""The letter of an appointment: its signed link, good for one offer, and the mail around it."""

from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Mandate
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.districts.models import City
from vorort.ground.actor import Actor, ActorKind
from vorort.shell.signed_links import SignedLink

LINK = SignedLink("portal.appointment", "portal:answer_appointment")


def mandate_of(token: str) -> Mandate | None:
    """The offer behind a link, answered or not; None for a link that is not ours or leads to nothing."""
    return Mandate.objects.shown().select_related("committee").filter(pk=LINK.number(token) or 0).first()


def reader_of(mandate: Mandate) -> Actor:
    """Whoever follows the link: may answer this offer and nothing else."""
    return Actor(ActorKind.LINK, mandate.pk, cause=APPOINTMENT_LINK)


def write_to(mandate: Mandate, city: City) -> None:
    """Put the mail into the outbox, in the language of the city, with the way to the other one."""
    with translation.override(settings.LANGUAGE_CODE):
        EmailMessage(*_letter(mandate, city), to=[mandate.person.email]).send()


def _letter(mandate: Mandate, city: City) -> tuple[str, str]:
    about = {
        "name": mandate.person.full_name,
        "committee": mandate.committee.name,
        "seat": str(mandate.seat),
        "begins": _day(mandate.begins),
    }
    lines = [
        _("Hello %(name)s,") % about,
        _("you have been appointed to the %(committee)s (%(seat)s), from %(begins)s on.") % about,
        _("You speak there for: %(organisation)s.") % {"organisation": mandate.represents}
        if mandate.represents
        else "",
        _("The appointment ends on %(ends)s.") % {"ends": _day(mandate.ends)} if mandate.ends else "",
        _("Please tell us on this page whether you accept. It takes one minute and needs no account:"),
        LINK.address(mandate.pk, settings.LANGUAGE_CODE),
        f"In English: {LINK.address(mandate.pk, 'en')}",
        city.site_name,
        _("This is a demo with invented examples.") if city.is_demo else "",
    ]
    return _("Appointment: %(committee)s") % about, "\n\n".join(filter(None, lines))


def _day(moment: datetime) -> str:
    return date_format(localtime(moment), "DATE_FORMAT")
