"""The sections of the handover sheet, in the order in which they are read."""

from collections.abc import Callable

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.desk.handover.around import groups_section, joinings_section, register_section
from vorort.desk.handover.direction import profile_section, programme_section
from vorort.desk.handover.ideas import ideas_section
from vorort.desk.handover.meetings import meetings_section, resolutions_section
from vorort.desk.handover.seats import (
    changes_section,
    committee_section,
    members_section,
    rules_section,
    vacancies_section,
)
from vorort.desk.handover.shapes import Handover, Section, Sheet, Table
from vorort.shell.filters import moment

# what apps tell that come later (resolutions, projects, money) is added here
SECTIONS: tuple[Callable[[Handover], Section], ...] = (
    committee_section,
    vacancies_section,
    changes_section,
    joinings_section,
    register_section,
    ideas_section,
    meetings_section,
    resolutions_section,
    programme_section,
    members_section,
    groups_section,
    profile_section,
    rules_section,
)


def sheet_of(asked: Handover) -> Sheet:
    """The whole sheet in the language of the moment: all deadlines by date, and every section that has something to tell."""
    first, *rest = (make(asked) for make in SECTIONS)
    told = [first, _by_date([first, *rest]), *rest]
    return Sheet(
        committee=asked.committee.name,
        slug=asked.committee.slug,
        date=moment(localtime(asked.at)),
        shows_contact=asked.shows_contact,
        sections=tuple(section for section in told if not section.is_empty),
    )


def _by_date(sections: list[Section]) -> Section:
    found = sorted((row for section in sections for row in section.deadlines), key=lambda row: row.day)
    rows = tuple((moment(row.day), row.text) for row in found)
    return Section(_("Deadlines"), table=Table((_("Day"), _("What")), rows))
