"""What the sheet tells of meetings: which lie ahead, and which resolutions somebody still has to see to."""

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.desk.handover.shapes import Deadline, Handover, Section, Table
from vorort.desk.meetings.shapes import span
from vorort.meetings.models import Meeting, Resolution
from vorort.shell.filters import moment

# a sheet of paper; the rest stands in the lists
MOST = 20


def meetings_section(asked: Handover) -> Section:
    """The next meetings, drafts too: of a series only the first ones."""
    rows = Meeting.objects.filter(committee=asked.committee).upcoming(asked.at).select_related("thread")
    found = list(rows[:MOST])
    return Section(
        _("Meetings ahead"),
        table=Table((_("When"), _("Meeting"), _("State")), tuple(_meeting(row) for row in found)),
        deadlines=tuple(Deadline(localtime(row.begins).date(), row.title) for row in found),
    )


def resolutions_section(asked: Handover) -> Section:
    """What was decided and is not done, the most urgent first."""
    rows = (
        Resolution.objects.pending().filter(committee=asked.committee).select_related("thread", "responsible")
    )
    found = list(rows.order_by("due_on", "pk")[:MOST])
    head = (_("Resolution"), _("What"), _("Who sees to it"), _("Until"))
    return Section(
        _("Open resolutions"),
        table=Table(head, tuple(_resolution(asked, row) for row in found)),
        deadlines=tuple(Deadline(row.due_on, str(row)) for row in found if row.due_on),
    )


def _meeting(row: Meeting) -> tuple[str, ...]:
    return span(row.begins, row.ends), row.title, row.get_state_display()


def _resolution(asked: Handover, row: Resolution) -> tuple[str, ...]:
    who = asked.name_of(row.responsible) if row.responsible else row.responsible_note
    return row.number, row.title, who or "–", moment(row.due_on, "SHORT_DATE_FORMAT") if row.due_on else "–"
