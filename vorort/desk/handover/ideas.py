"""What the sheet tells of ideas: which are open, and until when an answer is promised."""

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import CommitteeKind
from vorort.desk.handover.shapes import Deadline, Handover, Section, Table
from vorort.ideas.models import Idea
from vorort.ideas.selectors.inbox import open_ideas_of
from vorort.shell.filters import moment

# a sheet of paper; the rest stands in the inbox
MOST_IDEAS = 40


def ideas_section(asked: Handover) -> Section:
    """Open ideas with their due dates, the unanswered first: of the district, or for a group those it was handed."""
    committee = asked.committee
    if committee.district_id is None or not (committee.is_group or committee.kind == CommitteeKind.STEERING):
        return Section("")
    found = list(open_ideas_of(committee)[: MOST_IDEAS + 1])
    more = (
        (_("There are more; all of them stand in the inbox for ideas."),) if len(found) > MOST_IDEAS else ()
    )
    shown = found[:MOST_IDEAS]
    return Section(
        _("Open ideas"),
        lines=more,
        table=Table((_("Idea"), _("State"), _("Answer promised until")), tuple(_row(idea) for idea in shown)),
        deadlines=tuple(
            Deadline(
                localtime(idea.due_at).date(), _("Answer to the idea “%(title)s”") % {"title": idea.title}
            )
            for idea in shown
            if idea.due_at and not idea.answered_at
        ),
    )


def _row(idea: Idea) -> tuple[str, ...]:
    due = moment(idea.due_at, "SHORT_DATE_FORMAT") if idea.due_at and not idea.answered_at else _("answered")
    return f"{idea.title} (#{idea.pk})", idea.get_state_display(), due
