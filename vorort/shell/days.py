"""The parts of a moment that a line of a calendar shows."""

from datetime import datetime
from typing import TypedDict

from django.utils.timezone import localtime

from vorort.shell.filters import moment


class DayParts(TypedDict):
    """Day, month and weekday as they stand side by side; `begin` is the hour, empty for a whole day."""

    day: str
    month: str
    weekday: str
    iso_date: str
    begin: str


def day_parts(begins: datetime, *, is_all_day: bool = False) -> DayParts:
    """Where the city lies, in the reader's language."""
    local = localtime(begins)
    return {
        "day": str(local.day),
        "month": moment(local, "M Y"),
        "weekday": moment(local, "D"),
        "iso_date": iso_date(begins, is_all_day=is_all_day),
        "begin": "" if is_all_day else moment(local, "H:i"),
    }


def iso_date(begins: datetime, *, is_all_day: bool = False) -> str:
    """For the `datetime` attribute: of a whole day only the day."""
    local = localtime(begins)
    return local.date().isoformat() if is_all_day else local.isoformat()
