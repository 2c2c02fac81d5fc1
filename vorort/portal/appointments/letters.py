"""The mail around the link of an appointment, and who follows it."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.committees.models import Mandate
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.districts.models import City
from vorort.ground.actor import Actor, ActorKind
from vorort.shell.appointments.letter import has_letter
from vorort.shell.appointments.links import link_to
from vorort.shell.filters import last_day, moment
from vorort.shell.mails import write
from vorort.shell.papers import makes_pdf


def reader_of(mandate: Mandate) -> Actor:
    """Whoever follows the link: may answer this offer and nothing else."""
    return Actor(ActorKind.LINK, mandate.pk, cause=APPOINTMENT_LINK)


def write_to(mandate: Mandate, city: City) -> None:
    """Put the mail into the outbox, in the language of the city, with the way to the other one."""
    with translation.override(settings.LANGUAGE_CODE):
        write(*_letter(mandate), to=mandate.person.email, city=city)


def _letter(mandate: Mandate) -> tuple[str, list[str]]:
    about = {
        "name": mandate.person.full_name,
        "committee": mandate.committee.name,
        "seat": str(mandate.seat),
        "begins": moment(mandate.begins),
    }
    lines = [
        _("Hello %(name)s,") % about,
        _("you have been appointed to the %(committee)s (%(seat)s), from %(begins)s on.") % about,
        _("You speak there for: %(organisation)s.") % {"organisation": mandate.represents}
        if mandate.represents
        else "",
        _("The appointment ends on %(ends)s.") % {"ends": last_day(mandate.ends)} if mandate.ends else "",
        _("Please tell us on this page whether you accept. It takes one minute and needs no account:"),
        link_to(mandate, settings.LANGUAGE_CODE),
        f"In English: {link_to(mandate, 'en')}",
        _paper(mandate),
    ]
    return _("Appointment: %(committee)s") % about, lines


def _paper(mandate: Mandate) -> str:
    """Where the letter can be had on paper; as PDF if PDFs are made here."""
    if not has_letter(mandate):
        return ""
    page = "portal:appointment_pdf" if makes_pdf() else "portal:appointment_letter"
    address = link_to(mandate, settings.LANGUAGE_CODE, page)
    return "\n".join([_("The letter to print and to keep:"), address])
