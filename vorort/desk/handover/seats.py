"""What the sheet tells of the committee itself: what it is, who sits there, who is missing."""

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.selectors import SeatRow, rules_of
from vorort.desk.handover.shapes import Deadline, Handover, Section, Table
from vorort.desk.rules.examples import LABELS
from vorort.desk.rules.forms import spoken
from vorort.ground import clock
from vorort.shell.filters import last_day, moment

# what whoever runs a meeting has to know; the page of the rules has all of them
RULES = ("convener", "notice_days", "quorum", "ordinary", "tie", "ballot", "circular", "term_months")


def committee_section(asked: Handover) -> Section:
    """What it is, since when, and in which term."""
    committee = asked.committee
    planned = committee.planned_end
    facts = (
        (_("Kind"), str(committee.get_kind_display())),
        (_("District"), committee.district.name if committee.district else ""),
        (_("Founded on"), moment(localtime(committee.begins))),
        (_("Planned until"), moment(planned) if planned else ""),
        (_("Meets"), committee.rhythm),
        (_("Electoral term"), asked.term if committee.district else ""),
        (_("How one becomes a member"), str(committee.get_admission_display())),
        (_("E-mail"), committee.email),
    )
    ends = (Deadline(planned, _("Planned end of the committee")),) if planned else ()
    return Section(_("The committee"), facts=_told(facts), deadlines=ends)


def rules_section(asked: Handover) -> Section:
    """The rules in force, as far as one needs them for the next meeting."""
    rules, version = rules_of(asked.committee, asked.at)
    number = getattr(version, "version", 0)
    title = _("Rules: version %(number)s") % {"number": number} if number else _("Rules: the usual ones")
    # no months: no fixed term
    names = [name for name in RULES if name != "term_months" or rules.term_months]
    return Section(
        title, facts=tuple((str(LABELS[name]), spoken(name, getattr(rules, name))) for name in names)
    )


def members_section(asked: Handover) -> Section:
    """Who sits there, for whom, how long, and how to reach them."""
    head = [_("Seat"), _("Name"), _("On behalf of"), _("Since"), _("Until (last day)")]
    head += [_("Contact")] if asked.shows_contact else []
    rows = [_member(asked, row.holder) for row in asked.seats if row.holder]
    return Section(_("Members"), table=Table(tuple(head), tuple(rows)))


def vacancies_section(asked: Handover) -> Section:
    """Seats that somebody should be found for, now or soon."""
    needed = [row for row in asked.seats if row.seat.office != SeatOffice.STAND_IN]
    vacant = [_("%(seat)s: vacant") % {"seat": _seat(row)} for row in needed if row.is_vacant]
    ending = [row.holder for row in needed if row.holder and row.ends_soon(asked.at)]
    return Section(
        _("Vacant and ending soon"),
        lines=(*vacant, *(f"{_end(asked, row)} ({last_day(row.ends)})" for row in ending)),
        deadlines=tuple(Deadline(clock.last_day(row.ends), _end(asked, row)) for row in ending if row.ends),
    )


def changes_section(asked: Handover) -> Section:
    """Who has been asked and has not answered, and who comes."""
    lines = []
    for row in asked.seats:
        if row.offered:
            told = _("%(seat)s: %(name)s, asked, no answer yet")
            lines.append(told % {"seat": row.seat, "name": _who(asked, row.offered)})
        if row.coming:
            about = {
                "seat": row.seat,
                "name": _who(asked, row.coming),
                "day": moment(localtime(row.coming.begins)),
            }
            lines.append(_("%(seat)s: %(name)s, from %(day)s on") % about)
    return Section(_("Asked and coming"), lines=tuple(lines))


def _told(facts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(fact for fact in facts if fact[1])


def _member(asked: Handover, mandate: Mandate) -> tuple[str, ...]:
    person = mandate.person
    function = person.function if asked.shows_contact else person.shown_function
    cells = (
        str(mandate.seat) if mandate.seat.is_voting else _("%(seat)s (advisory)") % {"seat": mandate.seat},
        ", ".join(filter(None, [_who(asked, mandate), function])),
        str(mandate.represents or "–"),
        moment(localtime(mandate.begins), "SHORT_DATE_FORMAT"),
        moment(clock.last_day(mandate.ends), "SHORT_DATE_FORMAT") if mandate.ends else "–",
    )
    contact = " · ".join(filter(None, [person.phone, person.email])) or "–"
    return (*cells, contact) if asked.shows_contact else cells


def _who(asked: Handover, mandate: Mandate) -> str:
    return asked.name_of(mandate.person) or _("name not published")


def _seat(row: SeatRow) -> str:
    proposes = row.seat.nominated_by
    return f"{row.seat} ({proposes})" if proposes else str(row.seat)


def _end(asked: Handover, mandate: Mandate) -> str:
    about = {"seat": mandate.seat, "name": _who(asked, mandate)}
    return _("End of term: %(name)s, %(seat)s") % about
