"""Committees as everybody may see them. Names come from `Person.shown_name` alone, so nothing else can show one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vorort.committees.choices import GROUPS, Admission, CommitteeKind, SeatOffice
from vorort.committees.models import Committee, Mandate, Seat
from vorort.committees.selectors import SeatRow, composition
from vorort.people.choices import Sector
from vorort.shell.addresses import address
from vorort.shell.filters import first_words, moment
from vorort.shell.shapes import Card, TimelineEntry
from vorort.threads.models import Step

BAR, GAP = 1000, 6
MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class Member:
    """Who sits or sat there, as consented: `name` may be empty, then office and organisation speak."""

    office: str
    name: str = ""
    function: str = ""
    organisation: str = ""
    sector: str = ""
    since: str = ""
    until: str = ""
    years: str = ""
    is_advisory: bool = False


@dataclass(frozen=True, slots=True)
class SeatShown:
    """A seat in the list of members: who holds it and who comes next. Nobody holds a vacant one."""

    office: str
    holder: Member | None
    coming: Member | None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """How many stand for a sector, and where the bar shows them. `tone` is 1 to 8."""

    label: str
    number: int
    tone: int
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Composition:
    """Whom the members stand for; `gaps` is a sentence, or empty."""

    shares: tuple[Share, ...]
    gaps: str


@dataclass(frozen=True, slots=True)
class CommitteePage:
    """One committee with what is public about it."""

    pk: int
    name: str
    slug: str
    kind: str
    district: str
    district_slug: str
    purpose: str
    rhythm: str
    themes: tuple[str, ...]
    email: str
    url: str
    begins: str
    ends: str
    planned_end: str
    is_over: bool
    closing_report: str
    joining: str
    is_open: bool
    members: int
    seats: tuple[SeatShown, ...]
    stand_ins: tuple[Member, ...]
    composition: Composition | None
    former: tuple[Member, ...]
    timeline: tuple[TimelineEntry, ...]


_NOBODY: dict[str, str | Promise] = {
    Sector.CLUB: gettext_lazy("from clubs and associations"),
    Sector.BUSINESS: gettext_lazy("from business"),
    Sector.POLITICS: gettext_lazy("from politics"),
    Sector.ADMINISTRATION: gettext_lazy("from the administration"),
    Sector.INSTITUTION: gettext_lazy("from institutions"),
    Sector.CHAMBER: gettext_lazy("from chambers"),
    Sector.INITIATIVE: gettext_lazy("from initiatives"),
}

_JOINING: dict[str, str | Promise] = {
    Admission.OPEN: gettext_lazy("Whoever wants to help may join. The group decides whom it takes in."),
    Admission.INVITATION: gettext_lazy("The members invite others. If you are interested, get in touch."),
    Admission.APPOINTMENT: gettext_lazy(
        "The chair appoints the members. Clubs, businesses and initiatives may propose somebody."
    ),
    Admission.ELECTION: gettext_lazy("Members are elected, or sent by those they stand for."),
}


def members_text(number: int) -> str:
    return ngettext("%(number)s member", "%(number)s members", number) % {"number": number}


def committee_card(committee: Committee) -> Card:
    """A committee in a list, out of `committees_list`, which counts its members."""
    foot = [members_text(vars(committee)["members"])]
    if committee.admission == Admission.OPEN:
        foot.append(_("open to join"))
    return Card(
        committee.name,
        address("portal:committee", committee.slug),
        kicker=str(committee.get_kind_display()),
        text=first_words(committee.purpose, 22),
        foot=" · ".join(foot),
    )


class Shown(TypedDict):
    """What everybody may read of a mandate without its dates."""

    office: str
    name: str
    function: str
    organisation: str
    sector: str
    is_advisory: bool


def shown_of(mandate: Mandate, seat: Seat) -> Shown:
    """The one place that says what of a member is public."""
    person, organisation = mandate.person, mandate.represents
    return Shown(
        office=str(seat),
        name=person.shown_name,
        function=person.shown_function,
        organisation=str(organisation or seat.member or ""),
        # of thousands of rows the label itself is found faster than Django's display of it
        sector=str(Sector(organisation.sector).label) if organisation else "",
        is_advisory=not seat.is_voting,
    )


def member_shape(mandate: Mandate, seat: Seat | None = None) -> Member:
    """A mandate as everybody may see it."""
    begins, ends = localtime(mandate.begins), localtime(mandate.ends) if mandate.ends else None
    years = [begins.year, ends.year] if ends else [begins.year]
    return Member(
        **shown_of(mandate, seat or mandate.seat),
        since=moment(begins),
        until=moment(ends) if ends else "",
        years="–".join(str(year) for year in sorted(set(years))),
    )


def composition_shape(mandates: Iterable[Mandate]) -> Composition:
    """The bar with its numbers, and the sectors nobody stands for in words."""
    counted = composition(mandates)
    total, shares, before = sum(counted.values()), [], 0
    for tone, (sector, number) in enumerate(counted.items(), start=1):
        if number:
            label = str(Sector(sector).label) if sector else _("Speak for themselves")
            x, end = BAR * before // total, BAR * (before + number) // total
            shares.append(Share(label, number, tone, x, max(1, end - x - GAP)))
            before += number
    missing = [str(_NOBODY[sector]) for sector, number in counted.items() if sector and not number]
    return Composition(tuple(shares), _gaps(missing))


def committee_page(
    committee: Committee, rows: list[SeatRow], former: Iterable[Mandate], steps: Iterable[Step], at: datetime
) -> CommitteePage:
    """Everything public about a committee. Offers that nobody has accepted are not."""
    seats = [row for row in rows if row.seat.office != SeatOffice.STAND_IN]
    held = [row.holder for row in seats if row.holder]
    district, ended = committee.district, bool(committee.ends and committee.ends <= at)
    mixes = committee.kind == CommitteeKind.STEERING or committee.kind in GROUPS
    return CommitteePage(
        pk=committee.pk,
        name=committee.name,
        slug=committee.slug,
        kind=str(committee.get_kind_display()),
        district=district.name if district else "",
        district_slug=district.slug if district else "",
        purpose=committee.purpose,
        rhythm=committee.rhythm,
        themes=tuple(theme.name for theme in committee.fields_of_work.all()),
        email=committee.email,
        url=committee.url,
        begins=moment(committee.begins),
        ends=moment(committee.ends) if committee.ends else "",
        planned_end=moment(committee.planned_end) if committee.planned_end else "",
        is_over=ended,
        closing_report=committee.closing_report if ended else "",
        joining="" if ended else str(_JOINING[committee.admission]),
        is_open=not ended and committee.is_group and committee.admission == Admission.OPEN,
        members=len(held),
        seats=tuple(_seat(row) for row in seats),
        stand_ins=tuple(
            member_shape(row.holder, row.seat)
            for row in rows
            if row.holder and row.seat.office == SeatOffice.STAND_IN
        ),
        composition=composition_shape(held) if held and mixes else None,
        former=tuple(member_shape(mandate) for mandate in former),
        timeline=tuple(_entry(step, at) for step in steps if step.what in _STEPS),
    )


def _seat(row: SeatRow) -> SeatShown:
    """On whose behalf a seat is held stands with its holder; a vacant one names who may fill it."""
    sends = row.seat.nominated_by or row.seat.member
    return SeatShown(
        str(row.seat),
        member_shape(row.holder, row.seat) if row.holder else None,
        member_shape(row.coming, row.seat) if row.coming else None,
        str(sends or ""),
    )


def _gaps(missing: list[str]) -> str:
    if not missing:
        return ""
    *first, last = missing
    listed = _("%(some)s or %(last)s") % {"some": ", ".join(first), "last": last} if first else last
    return _("Nobody %(from_where)s.") % {"from_where": listed}


_STEPS: dict[str, str | Promise] = {
    "founded": gettext_lazy("Founded"),
    "member_joined": gettext_lazy("A new member"),
    "member_left": gettext_lazy("A member leaves"),
    "ended": gettext_lazy("Ended"),
}


def _entry(step: Step, at: datetime) -> TimelineEntry:
    local, told = localtime(step.at), step.what in ("founded", "ended")
    state = "planned" if step.at > at else "highlight" if told else ""
    return TimelineEntry(
        moment(local), str(_STEPS[step.what]), local.date().isoformat(), text=step.about, state=state
    )
