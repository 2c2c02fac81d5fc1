"""What both faces say of a project: where its page is, and what happened to it."""

from collections.abc import Sequence
from datetime import date

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.ground.actor import Actor
from vorort.projects.choices import ProjectState
from vorort.projects.models import Project
from vorort.projects.selectors import Listed, project_read
from vorort.projects.selectors.reading import public_project
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.keys import MOST_KEY, row_or_404
from vorort.shell.shapes import TimelineEntry
from vorort.threads.models import Step

# what a step of the timeline is called; `%(about)s` is what stands with it
STEPS: dict[str, str | Promise] = {
    "proposed": gettext_lazy("The project is proposed"),
    "published": gettext_lazy("The project is published"),
    "referred": gettext_lazy("Goes to: %(about)s"),
    "resolved": gettext_lazy("Resolution: %(about)s"),
    "decided": gettext_lazy("It is decided"),
    "started": gettext_lazy("It begins"),
    "finished": gettext_lazy("It is finished"),
    "stopped": gettext_lazy("It is stopped"),
    "reopened": gettext_lazy("It goes on"),
    "milestone": gettext_lazy("Done: %(about)s"),
    "update": gettext_lazy("There is news"),
    "reported": gettext_lazy("The closing report is there"),
    "from_idea": gettext_lazy("Comes from the idea: %(about)s"),
    "idea_left": gettext_lazy("The idea goes its own way: %(about)s"),
    "repeats": gettext_lazy("Done again after: %(about)s"),
    "repeated": gettext_lazy("Is done again: %(about)s"),
    "came_from": gettext_lazy("Taken over from a table: %(about)s"),
}
HIGHLIGHTS = ("decided", "started", "finished", "reported")
_CLOSED = (ProjectState.STOPPED,)
_GOOD = (ProjectState.RUNNING, ProjectState.FINISHED)


def address_of(project: Project | Listed) -> str:
    """Of its public page."""
    return f"{address('portal:projects')}{project.pk}-{project.slug}/"


def project_or_404(pk: int, by: Actor) -> Project:
    """A project that somebody may know of. What is public is so for all, and asked in words written once. Raises Http404."""
    public = public_project(pk) if pk <= MOST_KEY else []
    return public[0] if public else row_or_404(project_read(by), pk)


def mark_of(state: str) -> str:
    """The look of a state: "open", "good", "closed"."""
    if state in _CLOSED:
        return "closed"
    return "good" if state in _GOOD else "open"


def days_text(first: date | None, last: date | None) -> str:
    """From when until when; empty while nobody knows."""
    if first is None:
        return ""
    begin = moment(first)
    if last is None or last == first:
        return begin
    return _("%(first)s to %(last)s") % {"first": begin, "last": moment(last)}


def project_timeline(steps: Sequence[Step]) -> tuple[TimelineEntry, ...]:
    """What happened, the latest first."""
    return tuple(_entry(step) for step in reversed(steps))


def _entry(step: Step) -> TimelineEntry:
    title = str(STEPS.get(step.what, step.what)) % {"about": step.about}
    look = "highlight" if step.what in HIGHLIGHTS else ""
    return TimelineEntry(moment(step.at), title, iso_date=localtime(step.at).date().isoformat(), state=look)
