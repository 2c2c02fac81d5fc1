"""Questions about ideas."""

from vorort.ideas.selectors.inbox import Backlog, Reach, backlog_of, for_work, reach_of
from vorort.ideas.selectors.intake import answering_of, intake_of, owner_of_support, support_of

__all__ = [
    "Backlog",
    "Reach",
    "answering_of",
    "backlog_of",
    "for_work",
    "intake_of",
    "owner_of_support",
    "reach_of",
    "support_of",
]
