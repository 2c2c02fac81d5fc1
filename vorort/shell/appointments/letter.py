"""The letter of an appointment, ready to be drawn."""

from dataclasses import dataclass

import segno
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.committees.choices import LEADING, Basis, CommitteeKind, MandateState
from vorort.committees.models import Mandate
from vorort.districts.models import City
from vorort.people.choices import DutyKind
from vorort.people.models import Duty
from vorort.shell.appointments.links import link_to
from vorort.shell.filters import last_day, moment

# quiet zone around a QR code, in modules (ISO/IEC 18004)
QUIET = 4


@dataclass(frozen=True, slots=True)
class QrCode:
    """The dark rows of a QR code as SVG path data, strokes one unit wide, and the sheet around them."""

    view_box: str
    path: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands in the letter. `link` is empty once it has been answered; then `answered` says when."""

    recipient: tuple[str, ...]
    name: str
    date: str
    committee: str
    seat: str
    on_behalf_of: str
    begins: str
    ends: str
    appointed_by: str
    office: str
    link: str
    qr: QrCode | None
    answered: str


def has_letter(mandate: Mandate) -> bool:
    """Only an appointment that stands, offered or accepted, is told by letter."""
    stands = mandate.state in (MandateState.OFFERED, MandateState.ACCEPTED)
    return stands and mandate.basis == Basis.APPOINTMENT


def letter_of(mandate: Mandate, city: City) -> Letter:
    """The letter in the language of the moment."""
    name, office = _appointed_by(mandate, city)
    is_open = mandate.state == MandateState.OFFERED
    link = link_to(mandate, get_language() or "de") if is_open else ""
    return Letter(
        recipient=_recipient(mandate),
        name=mandate.person.full_name,
        date=moment(mandate.offered_at or mandate.created),
        committee=mandate.committee.name,
        seat=str(mandate.seat),
        on_behalf_of=str(mandate.represents or ""),
        begins=moment(mandate.begins),
        ends=last_day(mandate.ends) if mandate.ends else "",
        appointed_by=name,
        office=office,
        link=link,
        qr=qr_of(link) if link else None,
        answered=moment(mandate.answered_at) if mandate.answered_at and not is_open else "",
    )


def qr_of(text: str) -> QrCode:
    """A QR code that survives a coffee stain (error correction M)."""
    rows = segno.make(text, error="m", micro=False).matrix
    parts = [
        f"M{x + QUIET} {y + QUIET + 0.5}h1"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    ]
    size = len(rows) + 2 * QUIET
    return QrCode(f"0 0 {size} {size}", "".join(parts))


def _recipient(mandate: Mandate) -> tuple[str, ...]:
    person = mandate.person
    lines = (
        str(mandate.represents or ""),
        person.full_name,
        person.street,
        f"{person.postcode} {person.town}",
    )
    return tuple(line.strip() for line in lines if line.strip())


def _appointed_by(mandate: Mandate, city: City) -> tuple[str, str]:
    """Who appointed, and as what: as chair of the committee or the district, or for the office."""
    by, at = mandate.appointed_by, mandate.offered_at or mandate.created
    if by is None or not by.full_name:
        return city.association_name or city.site_name, ""
    held = Mandate.objects.in_force(at).filter(person=by, seat__office__in=LEADING)
    for seated in held.select_related("seat", "committee"):
        is_here = seated.committee_id == mandate.committee_id
        leads_district = seated.committee.kind == CommitteeKind.STEERING
        if is_here or (leads_district and seated.committee.district_id == mandate.committee.district_id):
            office = _("%(seat)s, %(committee)s") % {"seat": seated.seat, "committee": seated.committee.name}
            return by.full_name, office
    if by.user_id is None:
        return by.full_name, ""
    works = Duty.objects.in_force(at).filter(user_id=by.user_id, kind=DutyKind.OFFICE)
    return by.full_name, str(DutyKind.OFFICE.label) if works.exists() else ""
