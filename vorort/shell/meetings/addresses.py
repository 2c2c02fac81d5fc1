"""Where the public pages of meetings are, and of many threads at once."""

from collections.abc import Iterable

from vorort.meetings.models import Meeting, Paper, Resolution
from vorort.shell.addresses import address
from vorort.threads.models import Thread


def meeting_page(key: int) -> str:
    return address("portal:meeting", key)


def paper_page(key: int) -> str:
    return address("portal:paper", key)


def resolution_page(key: int) -> str:
    return address("portal:resolution", key)


def meeting_pages(threads: Iterable[Thread]) -> dict[int, str]:
    """By the keys of threads."""
    rows = Meeting.objects.filter(thread__in=list(threads)).values_list("thread", "pk")
    return {thread: meeting_page(key) for thread, key in rows}


def paper_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Paper.objects.filter(thread__in=list(threads)).values_list("thread", "pk")
    return {thread: paper_page(key) for thread, key in rows}


def resolution_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Resolution.objects.filter(thread__in=list(threads)).values_list("thread", "pk")
    return {thread: resolution_page(key) for thread, key in rows}
