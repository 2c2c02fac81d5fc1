"""What pages show of dates, whoever has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from django.utils.translation import gettext as _

from vorort.ground.clock import now
from vorort.projects.models import Event
from vorort.projects.rules import is_past
from vorort.projects.selectors.calendar import Listed, Source
from vorort.shell.addresses import address
from vorort.shell.days import day_parts, iso_date
from vorort.shell.events import occasion_text, told_when
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.words import mode_word


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


def occasion_line(row: Listed, districts: Mapping[int, str]) -> OccasionLine:
    """Of a meeting, a date of a project, or one that somebody has entered; with the names of districts."""
    told = _TOLD[row.source](row, districts.get(row.district or 0, ""))
    return OccasionLine(
        **day_parts(row.begins, is_all_day=row.is_all_day),
        is_all_day=row.is_all_day,
        when=told_when(row.begins, row.ends, is_all_day=row.is_all_day),
        is_cancelled=row.is_cancelled,
        **told,
    )


class Words(TypedDict):
    """What each kind of date says in its own way."""

    title: str
    url: str
    where: str
    kind: str
    about: str


def _of_meeting(row: Listed, district: str) -> Words:
    return {
        "title": row.title,
        "url": meeting_page(row.page),
        "where": row.place or mode_word(row.mode),
        "kind": _("Public meeting"),
        "about": row.about if row.about not in row.title else "",
    }


def _of_project(row: Listed, district: str) -> Words:
    places = [row.place or row.usual_place, district or _("City-wide")]
    return {
        "title": row.title or row.about,
        "url": f"{address('portal:projects')}{row.page}-{row.slug}/",
        "where": ", ".join(dict.fromkeys(filter(None, places))),
        "kind": _("Project"),
        "about": row.about if row.title else "",
    }


def _of_event(row: Listed, district: str) -> Words:
    return {
        "title": row.title,
        "url": f"{address('portal:events')}{row.page}-{row.slug}/",
        "where": ", ".join(filter(None, [row.place, district])),
        "kind": _("Entered by a club"),
        "about": row.about,
    }


_TOLD = {Source.MEETING: _of_meeting, Source.PROJECT: _of_project, Source.EVENT: _of_event}


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
