"""The welcome of a new member: with whom they sit, what happens next, what they may do."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.committees.choices import LEADING, SeatOffice
from vorort.committees.models import Committee, Mandate
from vorort.committees.selectors import members_of
from vorort.shell.filters import last_day, moment


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who sits there too, as consented: `name` may be empty, then office and organisation speak."""

    name: str
    office: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Welcome:
    """What a new member needs to know, on one page."""

    name: str
    committee: str
    seat: str
    begins: str
    ends: str
    companions: tuple[Companion, ...]
    next_steps: tuple[str, ...]
    powers: tuple[str, ...]


def welcome_to(mandate: Mandate, at: datetime) -> Welcome:
    """The welcome in the language of the moment. Two statements whatever the number of members."""
    committee = mandate.committee
    rows = members_of(committee, at).exclude(pk=mandate.pk).exclude(seat__office=SeatOffice.STAND_IN)
    return Welcome(
        name=mandate.person.full_name,
        committee=committee.name,
        seat=str(mandate.seat),
        begins=moment(mandate.begins),
        ends=last_day(mandate.ends),
        companions=tuple(
            Companion(row.person.shown_name, str(row.seat), str(row.represents or "")) for row in rows
        ),
        next_steps=tuple(_next_steps(mandate)),
        powers=tuple(_powers(mandate)),
    )


def _next_steps(mandate: Mandate) -> list[str]:
    committee = mandate.committee
    steps = [_("Keep this page: it is your proof.")]
    steps += (
        [_("The committee meets: %(rhythm)s.") % {"rhythm": committee.rhythm.rstrip(".")}]
        if committee.rhythm
        else []
    )
    if mandate.seat.is_chair and not committee.is_external:
        steps.append(_handover(committee))
    else:
        steps.append(_("The chair tells you when and where the committee meets next."))
    if committee.email:
        steps.append(_("Questions? Write to %(email)s.") % {"email": committee.email})
    steps.append(
        _(
            "With an account you see your committees in the workplace."
            " Use the same e-mail address, then ask the office to link it."
        )
    )
    return steps


def _handover(committee: Committee) -> str:
    sheet = settings.WAGTAILADMIN_BASE_URL + reverse("desk:handover", args=[committee.slug])
    told = _(
        "The handover sheet tells you, once you have logged in, who belongs to it and what is due: %(url)s"
    )
    return told % {"url": sheet}


def _powers(mandate: Mandate) -> list[str]:
    seat = mandate.seat
    if seat.office == SeatOffice.STAND_IN:
        return [_("You act while the member you stand in for is absent.")]
    powers = [
        _("You vote: your seat has a vote.")
        if seat.is_voting
        else _("You are heard and advise. Your seat has no vote.")
    ]
    if seat.office in LEADING:
        powers.append(
            _(
                "You run the committee: you appoint members, and look after its seats and the groups of the district."
            )
        )
    if mandate.represents:
        powers.append(_("You speak for %(organisation)s.") % {"organisation": mandate.represents})
    powers.append(_("You may resign at any time: a message to the chair or the office is enough."))
    powers.append(_("You decide whether your name is shown, in your profile or by a message to the office."))
    return powers
