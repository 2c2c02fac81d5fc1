"""When somebody hears of something, and for how long it is kept. Moments are aware; mornings are those of their zone."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from vorort.notifications.choices import Kind, Rhythm

MORNING = time(6)
MONDAY = 0
KEPT = timedelta(days=180)
# what is told later than this, after a long standstill or by an import, is no news: the inbox has it, no mail says so
NEWS_FOR = timedelta(days=14)


def usual_rhythm(kind: str) -> Rhythm:
    """How often somebody hears who has chosen nothing: of their own at once, of the rest in the morning."""
    return Rhythm.IMMEDIATELY if kind == Kind.OWN else Rhythm.DAILY


def due(rhythm: str, at: datetime) -> datetime | None:
    """When a mail is due about what is told at a local moment; None for no mail."""
    if rhythm == Rhythm.NEVER:
        return None
    if rhythm == Rhythm.IMMEDIATELY:
        return at
    morning = _next_morning(at)
    if rhythm == Rhythm.WEEKLY:
        days = (MONDAY - morning.weekday()) % 7
        # by the calendar and not by hours, so that it is morning after the clocks have been changed too
        return datetime.combine(morning.date() + timedelta(days=days), MORNING, at.tzinfo)
    return morning


def is_kept(happened_at: datetime, at: datetime) -> bool:
    """Not so long ago that it would be forgotten at once."""
    return happened_at >= at - KEPT


def is_news(happened_at: datetime, at: datetime) -> bool:
    """Recent enough for a mail."""
    return happened_at >= at - NEWS_FOR


def language_of(own_languages: Iterable[str], usual: str) -> str:
    """In which language to write: people read what they have written themselves; of others nobody knows."""
    return next((language for language in own_languages if language), usual)


def _next_morning(at: datetime) -> datetime:
    day = at.date() if at.time() < MORNING else at.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, at.tzinfo)
