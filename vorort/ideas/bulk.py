"""The second writer: ideas of earlier years by the hundred, for the demo and measurements.

What it writes passes the same constraints and triggers as what comes through the door. It states no facts: nobody is told.
"""

from vorort.ideas.actions.many import OldIdea, keep_ideas

__all__ = ["OldIdea", "keep_ideas"]
