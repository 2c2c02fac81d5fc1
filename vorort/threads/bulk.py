"""Written by the actions of the apps that own a thread, inside their own door."""

from collections.abc import Mapping
from datetime import datetime

from vorort.threads.models import Link, Step, Thread


def add_step(thread: Thread, what: str, at: datetime, about: str = "") -> Step:
    """Add an entry to the public timeline."""
    return Step.objects.create(thread=thread, what=what, at=at, about=about)


def link_threads(origin: Thread, outcome: Thread) -> Link:
    """Remember that one thing came from another; saying it twice changes nothing."""
    return Link.objects.get_or_create(origin=origin, outcome=outcome)[0]


def unlink_threads(origin: Thread, outcome: Thread) -> None:
    """Say that one thing did not come from another after all."""
    Link.objects.filter(origin=origin, outcome=outcome).delete()


def keep_comment_count(thread: Thread, number: int) -> None:
    """How many comments can be read below a thread: what lists are sorted by, without a look at the comments."""
    thread.comment_count = number
    Thread.objects.filter(pk=thread.pk).update(comment_count=number)


def keep_comment_counts(numbers: Mapping[int, int]) -> None:
    """The same for many threads at once: key and number of each."""
    rows = [Thread(pk=key, comment_count=number) for key, number in numbers.items()]
    Thread.objects.bulk_update(rows, ["comment_count"], batch_size=500)
