"""What the sheet tells of profile and work programme, as far as its reader may see them."""

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import OF_THE_ASSOCIATION
from vorort.desk.handover.shapes import Deadline, Handover, Section, Table
from vorort.direction.choices import ProfileState
from vorort.direction.models import ProgrammeTask
from vorort.direction.selectors import VersionInBrief, open_tasks, versions_in_brief
from vorort.shell.filters import moment


def profile_section(asked: Handover) -> Section:
    """The profile in force with its goals, and where the next one stands."""
    district = asked.committee.district
    if district is None:
        return Section("")
    current, draft = versions_in_brief(district, asked.actor, asked.at)
    facts = [*_in_force(current), *_draft(draft)]
    return Section(_("Profile of %(district)s") % {"district": district.name}, facts=tuple(facts))


def programme_section(asked: Handover) -> Section:
    """Open tasks: of the district, or of the association; for a group those that are its own."""
    committee = asked.committee
    if committee.district is None and committee.kind not in OF_THE_ASSOCIATION:
        return Section("")
    rows = open_tasks(committee.district, asked.actor, asked.at)
    tasks = list(rows.filter(committee=committee) if committee.is_group else rows)
    head = (_("Task"), _("Year"), _("Who sees to it"), _("Until"))
    return Section(
        _("Work programme: open tasks"),
        table=Table(head, tuple(_task(asked, task) for task in tasks)),
        deadlines=tuple(Deadline(task.due_on, task.title) for task in tasks if task.due_on),
    )


def _in_force(profile: VersionInBrief | None) -> list[tuple[str, str]]:
    if profile is None or profile.adopted_on is None:
        return []
    about = {"number": profile.version, "day": moment(profile.adopted_on)}
    told = [(_("In force"), _("Version %(number)s, adopted on %(day)s") % about)]
    return [*told, (_("Goals"), " · ".join(profile.goals))] if profile.goals else told


def _draft(draft: VersionInBrief | None) -> list[tuple[str, str]]:
    if draft is None:
        return []
    about = {"number": draft.version, "committee": draft.drafted_by}
    if draft.state != ProfileState.HANDED_IN or draft.handed_in_at is None:
        return [(_("Draft"), _("Version %(number)s, %(committee)s is writing it") % about)]
    about["day"] = moment(localtime(draft.handed_in_at))
    told = _("Version %(number)s by %(committee)s waits for a decision since %(day)s")
    return [(_("Draft"), told % about)]


def _task(asked: Handover, task: ProgrammeTask) -> tuple[str, ...]:
    who = asked.name_of(task.responsible) if task.responsible else ""
    due = moment(task.due_on, "SHORT_DATE_FORMAT") if task.due_on else "–"
    year = (
        str(task.programme.year)
        if task.programme.is_adopted
        else _("%(year)s (draft)") % {"year": task.programme.year}
    )
    return task.title, year, who or "–", due
