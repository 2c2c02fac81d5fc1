"""The second writer: ideas of earlier years by the hundred, for the demo and measurements.

What it writes passes the same constraints and triggers as what comes through the door. It states no facts: nobody is told.
"""

from collections.abc import Mapping

from vorort.ideas.actions.many import OldIdea, keep_ideas
from vorort.ideas.models import Idea

__all__ = ["OldIdea", "keep_comment_counts", "keep_ideas"]


def keep_comment_counts(numbers: Mapping[int, int]) -> None:
    """What lists are sorted by, where comments came in bulk: key of the thread and number of each."""
    rows = list(Idea.objects.filter(thread__in=numbers).only("thread_id", "comment_count"))
    for idea in rows:
        idea.comment_count = numbers[idea.thread_id]
    Idea.objects.bulk_update(rows, ["comment_count"], batch_size=500)
