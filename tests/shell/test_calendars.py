from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from vorort.shell.calendars import CalendarEntry, calendar_of, uid_of

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2027, 3, 2, 12, tzinfo=UTC)


def entry(begins: datetime, **more: Any) -> CalendarEntry:
    known: dict[str, Any] = {"uid": "meeting-1@city.example", "title": "Sitzung", "changed": NOON}
    return CalendarEntry(**(known | {"begins": begins, "ends": begins + timedelta(hours=2)} | more))


def read(*entries: CalendarEntry) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(calendar_of("Sitzungen", entries))


def test_an_entry_comes_back_as_it_was_told():
    text = "Tagesordnung\n1 Begrüßung"
    told = entry(
        NOON,
        place="Bürgerhaus, Saal 1",
        text="Tagesordnung\n1 Begrüßung",
        url="https://city.example/x/",
        sequence=3,
    )
    event = read(told).walk("VEVENT")[0]
    assert event["uid"] == "meeting-1@city.example"
    assert event.decoded("dtstart") == NOON
    assert str(event["location"]) == "Bürgerhaus, Saal 1"
    assert str(event["description"]) == text
    assert event["sequence"] == 3
    assert event["status"] == "CONFIRMED"


def test_the_time_zone_is_told_with_its_changes_of_the_clocks():
    (zone,) = read(entry(NOON)).walk("VTIMEZONE")
    assert str(zone["tzid"]) == "Europe/Berlin"
    # by rules: some programs do not understand a list of changes
    told = zone.to_ical().decode()
    assert all(f"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH={month}" in told for month in (3, 10))


@pytest.mark.parametrize(
    ("local", "meant"),
    [
        # this hour does not exist: the clocks go from two to three
        (datetime(2027, 3, 28, 2, 30, tzinfo=BERLIN), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        # this hour comes twice: the first one is meant
        (datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        (datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=BERLIN), datetime(2027, 10, 31, 1, 30, tzinfo=UTC)),
    ],
)
def test_hours_that_never_come_or_come_twice(local, meant):
    moment = local.astimezone(UTC)
    assert moment == meant
    found = read(entry(moment)).walk("VEVENT")[0].decoded("dtstart")
    assert found.astimezone(UTC) == meant


def test_the_same_thing_has_the_same_uid_everywhere():
    assert uid_of("meeting", 12).startswith("meeting-12@")
    assert uid_of("meeting", 12) == uid_of("meeting", 12)
