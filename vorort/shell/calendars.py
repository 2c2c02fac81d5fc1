"""Calendars to subscribe to, as iCalendar (RFC 5545): the same entry keeps its UID, a change raises its SEQUENCE.

Times are told in the time zone of the city with its definition, so that every calendar shows the hour that was meant on both
sides of a change of the clocks.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDuration

from vorort.shell.menu import city_of

# how often a calendar may look for news
REFRESH = timedelta(hours=4)
PRODUCT = "-//Vorort//Calendar//DE"


@dataclass(frozen=True)
class CalendarEntry:
    """Something that happens. `uid` is stable for ever; `status` is a word of RFC 5545: TENTATIVE, CONFIRMED, CANCELLED."""

    uid: str
    title: str
    begins: datetime
    ends: datetime
    changed: datetime
    sequence: int = 0
    status: str = "CONFIRMED"
    place: str = ""
    text: str = ""
    url: str = ""


def uid_of(kind: str, key: int) -> str:
    """`meeting-12@city.example`: the same for every feed."""
    return f"{kind}-{key}@{settings.MAIL_DOMAIN}"


def calendar_view(request: HttpRequest, name: str, entries: Iterable[CalendarEntry]) -> HttpResponse:
    """A calendar as an answer."""
    city = city_of(request)
    if city and city.is_demo:
        name = _("%(name)s (example)") % {"name": name}
    content = calendar_of(name, entries)
    return HttpResponse(content, content_type="text/calendar; charset=utf-8")


def calendar_of(name: str, entries: Iterable[CalendarEntry]) -> bytes:
    """The bytes of a calendar."""
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    found.add("name", name)
    found.add("x-wr-calname", name)
    found.add("refresh-interval", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    found.add("x-published-ttl", vDuration(REFRESH))
    for entry in entries:
        found.add_component(_event(entry))
    found.subcomponents.insert(0, _zone())
    # where the city lies elsewhere, its zone is written down change by change
    found.add_missing_timezones()
    told: bytes = found.to_ical()
    return told


# what the European Union has fixed since 1996 (2000/84/EC): name, from when, offset before and after, in hours
_STANDARD = ("CET", datetime(1996, 10, 27, 3), 2, 1)  # noqa: DTZ001  # the hour of the place, as the format has it
_SUMMER = ("CEST", datetime(1996, 3, 31, 2), 1, 2)  # noqa: DTZ001


def _zone() -> Timezone:
    """The time zone of German cities by its rules, which every program understands; a list of changes not all do."""
    zone = Timezone()
    zone.add("tzid", "Europe/Berlin")
    for part, told in ((TimezoneStandard(), _STANDARD), (TimezoneDaylight(), _SUMMER)):
        name, since, before, after = told
        part.add("tzname", name)
        part.add("dtstart", since)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1su"})
        zone.add_component(part)
    return zone


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("summary", entry.title)
    event.add("dtstamp", entry.changed)
    event.add("last-modified", entry.changed)
    event.add("dtstart", _told(entry.begins))
    event.add("dtend", _told(entry.ends))
    event.add("sequence", entry.sequence)
    event.add("status", entry.status)
    for name, value in (("location", entry.place), ("description", entry.text), ("url", entry.url)):
        if value:
            event.add(name, value)
    return event


def _told(moment: datetime) -> datetime:
    """In the time of the city; an hour that comes twice in autumn is told in universal time, which comes once."""
    local = moment.astimezone(get_default_timezone())
    comes_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return moment.astimezone(UTC) if comes_twice else local
