"""What happened to a meeting, a paper or a resolution, in words."""

from collections.abc import Sequence

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from vorort.shell.filters import moment
from vorort.shell.shapes import TimelineEntry
from vorort.threads.models import Step

# what a step of the timeline is called; `%(about)s` is what stands with it
STEPS: dict[str, str | Promise] = {
    "invited": _("The invitations have gone out"),
    "changed": _("Date, place or way of meeting have changed"),
    "cancelled": _("The meeting is cancelled"),
    "opened": _("The meeting has begun"),
    "closed": _("The meeting is over"),
    "reopened": _("The meeting goes on"),
    "minutes_approved": _("The minutes are approved"),
    "minutes_amended": _("A correction of the minutes"),
    "published": _("The paper is published"),
    "resolved": _("Resolution: %(about)s"),
    "reported_nothing": _("There is nothing to do"),
    "reported_open": _("Still open"),
    "reported_running": _("In progress"),
    "reported_done": _("Done"),
    "reported_dropped": _("Dropped"),
}
HIGHLIGHTS = ("cancelled", "minutes_approved", "published", "resolved", "reported_done")
# of these the words beside them are a sentence of their own
TELLING = ("reported_nothing", "reported_open", "reported_running", "reported_done", "reported_dropped")


def meetings_timeline(steps: Sequence[Step]) -> tuple[TimelineEntry, ...]:
    """What happened, the latest first."""
    return tuple(_entry(step) for step in reversed(steps))


def _entry(step: Step) -> TimelineEntry:
    return TimelineEntry(
        moment(step.at),
        str(STEPS.get(step.what, step.what)) % {"about": step.about},
        iso_date=localtime(step.at).date().isoformat(),
        text=step.about if step.what in TELLING else "",
        state="highlight" if step.what in HIGHLIGHTS else "",
    )
