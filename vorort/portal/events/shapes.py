"""What pages show of dates, whoever has them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from vorort.ground.clock import now
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.portal.vocabulary import Vocabulary
from vorort.projects.models import Event, ProjectDate
from vorort.projects.rules import is_past
from vorort.projects.selectors.calendar import Occasion
from vorort.shell.addresses import address
from vorort.shell.days import day_parts, iso_date
from vorort.shell.events import address_of, occasion_text
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.words import mode_word, when_text
from vorort.shell.projects import address_of as address_of_project


@dataclass(frozen=True, slots=True)
class OccasionLine:
    """A date in a list. `begin` is the hour, empty for whole days; `kind` says whose it is."""

    title: str
    url: str
    day: str
    month: str
    weekday: str
    iso_date: str
    when: str
    begin: str
    where: str
    kind: str
    about: str = ""
    is_cancelled: bool = False
    is_all_day: bool = False


@dataclass(frozen=True, slots=True)
class EventPage:
    """One date with all that is told of it."""

    pk: int
    title: str
    language: str
    when: str
    iso_date: str
    where: str
    street: str
    district: str
    district_slug: str
    text: str
    organiser: str
    link: str
    audiences: tuple[str, ...]
    is_cancelled: bool
    is_past: bool
    reason: str


def occasion_line(row: Occasion, known: Vocabulary) -> OccasionLine:
    """Of a meeting, a date of a project, or one that somebody has entered."""
    if isinstance(row, Meeting):
        return _of_meeting(row)
    return _of_project(row, known) if isinstance(row, ProjectDate) else _of_event(row, known)


def _of_meeting(row: Meeting) -> OccasionLine:
    return OccasionLine(
        **day_parts(row.begins),
        title=row.title,
        url=meeting_page(row.pk),
        when=when_text(row.begins, row.ends),
        where=row.place or mode_word(row.mode),
        kind=_("Public meeting"),
        about=row.committee.name if row.committee.name not in row.title else "",
        is_cancelled=row.state == MeetingState.CANCELLED,
    )


def _of_project(row: ProjectDate, known: Vocabulary) -> OccasionLine:
    project = row.project
    where = known.name("district", project.district_id).name or _("City-wide")
    return OccasionLine(
        **day_parts(row.begins, is_all_day=row.is_all_day),
        is_all_day=row.is_all_day,
        title=row.title or project.title,
        url=address_of_project(project),
        when=occasion_text(row),
        where=", ".join(dict.fromkeys(filter(None, [row.where or project.where, where]))),
        kind=_("Project"),
        about=project.title if row.title else "",
        is_cancelled=row.is_cancelled,
    )


def _of_event(row: Event, known: Vocabulary) -> OccasionLine:
    return OccasionLine(
        **day_parts(row.begins, is_all_day=row.is_all_day),
        is_all_day=row.is_all_day,
        title=row.title,
        url=address_of(row),
        when=occasion_text(row),
        where=", ".join(filter(None, [row.where, known.name("district", row.district_id).name])),
        kind=_("Entered by a club"),
        about=row.organiser,
        is_cancelled=row.is_cancelled,
    )


def event_page(event: Event) -> EventPage:
    """Out of a row with thread and district."""
    return EventPage(
        pk=event.pk,
        title=event.title,
        language=event.thread.language,
        when=occasion_text(event),
        iso_date=iso_date(event.begins, is_all_day=event.is_all_day),
        where=event.where,
        street=event.street,
        district=event.district.name,
        district_slug=event.district.slug,
        text=event.text,
        organiser=event.organiser,
        link=event.link,
        audiences=tuple(str(row) for row in event.audiences.all()),
        is_cancelled=event.is_cancelled,
        is_past=is_past(event.begins, event.ends, now()),
        reason=event.reason if event.is_cancelled else "",
    )


def report_url(event: Event) -> str:
    return address("portal:report_thread", event.thread_id)
