"""When to try again."""

from datetime import timedelta

LEASE = timedelta(minutes=5)
MOST_TRIES = 12
_LONGEST_PAUSE = timedelta(hours=24)


def pause_after(tries: int) -> timedelta:
    """30 s after the first failure, three times as long after each further one, never more than a day."""
    times: int = 3 ** min(tries - 1, 10)
    return min(timedelta(seconds=30) * times, _LONGEST_PAUSE)


def is_hopeless(tries: int) -> bool:
    """After twelve tries (about four days) a message becomes a dead letter that a person must look at."""
    return tries >= MOST_TRIES
