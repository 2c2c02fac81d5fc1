"""What both faces say of an idea: where its page is, and what happened to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from vorort.ground.actor import Actor
from vorort.ideas.models import Idea
from vorort.ideas.selectors.reading import Listed, idea_read, public_idea
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.keys import MOST_KEY, row_or_404
from vorort.shell.shapes import TimelineEntry
from vorort.threads.models import Step

# what a step of the timeline is called; `%(about)s` is what stands with it
STEPS: dict[str, str | Promise] = {
    "published": _("The idea is published"),
    "changed": _("The author has changed the wording"),
    "referred": _("Goes to: %(about)s"),
    "asked_back": _("Question to the author"),
    "replied": _("The author has replied"),
    "answered": _("An answer has been given"),
    "resolved": _("Resolution: %(about)s"),
    "statement": _("Statement: %(about)s"),
    "adopted": _("Taken up"),
    "not_pursued": _("Not pursued"),
    "elsewhere": _("Somebody else is responsible"),
    "reopened": _("It is open again"),
    "merged": _("Merged into another idea"),
    "moved": _("Moved to another district: %(about)s"),
    "withdrawn": _("Withdrawn by the author"),
    "came_from": _("Taken over from an earlier campaign: %(about)s"),
    "became_project": _("Becomes the project: %(about)s"),
    "no_project": _("Is no part of the project after all: %(about)s"),
    "supported_there": _("Number of supports in the earlier campaign: %(about)s"),
}
HIGHLIGHTS = ("published", "answered", "adopted", "not_pursued", "elsewhere", "became_project")


@dataclass(frozen=True, slots=True)
class Due:
    """Until when an answer is promised, in words; `is_late` once that day has passed."""

    text: str
    is_late: bool


def address_of(idea: Idea | Listed) -> str:
    """Of its public page."""
    return f"{address('portal:ideas')}{idea.pk}-{idea.slug}/"


def idea_or_404(pk: int, by: Actor) -> Idea:
    """An idea that somebody may know of. What is public is so for all, and asked in words written once. Raises Http404."""
    public = public_idea(pk) if pk <= MOST_KEY else []
    return public[0] if public else row_or_404(idea_read(by), pk)


def idea_timeline(steps: Sequence[Step]) -> tuple[TimelineEntry, ...]:
    """What happened, the latest first."""
    return tuple(_entry(step) for step in reversed(steps))


def _entry(step: Step) -> TimelineEntry:
    title = str(STEPS.get(step.what, step.what)) % {"about": step.about}
    look = "highlight" if step.what in HIGHLIGHTS else ""
    return TimelineEntry(moment(step.at), title, iso_date=localtime(step.at).date().isoformat(), state=look)
