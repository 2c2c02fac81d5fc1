"""Profiles and programmes as everybody may see them. Names come from `Person.shown_name` alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.committees.models import Committee
from vorort.direction.choices import TaskState
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.direction.rules.progress import Progress, progress_of
from vorort.shell.addresses import address
from vorort.shell.filters import first_words, moment, paragraphs
from vorort.shell.shapes import Link

MOST_WORDS = 70


@dataclass(frozen=True, slots=True)
class ProfileBrief:
    """What the page of a district shows of its profile."""

    text: str
    adopted: str
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version in the list of all."""

    version: int
    adopted: str
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class GoalShown:
    """A goal. `is_new` in a version that is not the first."""

    title: str
    text: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """A version of a profile; one that was never adopted has no version."""

    district: str
    slug: str
    version: int = 0
    is_current: bool = True
    text: str = ""
    adopted: str = ""
    adopted_by: Link | None = None
    reason: str = ""
    goals: tuple[GoalShown, ...] = ()
    versions: tuple[VersionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskShown:
    """A task: what was planned, and what became of it. `who` may be a name, a committee, or nothing."""

    title: str
    text: str
    who: str
    due: str
    added: str
    earmarked: str
    state: str
    state_text: str
    settled: str
    note: str


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme in a list."""

    year: int
    url: str
    progress: Progress
    progress_text: str


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """The programme of a year. The association's has no district."""

    year: int
    district: str
    slug: str
    intro: SafeString
    adopted: str
    adopted_by: Link | None
    progress: Progress
    progress_text: str
    tasks: tuple[TaskShown, ...]
    others: tuple[ProgrammeLine, ...]


def profile_brief(text: str, adopted_on: date, goals: tuple[str, ...]) -> ProfileBrief:
    return ProfileBrief(first_words(text, MOST_WORDS), moment(adopted_on), goals)


def profile_page(profile: Profile, profiles: Sequence[Profile]) -> ProfilePage:
    """A version among all adopted ones, the newest first."""
    slug = profile.district.slug
    return ProfilePage(
        profile.district.name,
        slug,
        version=profile.version,
        is_current=profile == profiles[0],
        text=paragraphs(profile.text),
        adopted=_adopted(profile),
        adopted_by=committee_link(profile.adopted_by),
        reason=profile.reason,
        goals=tuple(
            GoalShown(goal.title, goal.text, profile.version > 1 and goal.continues_id is None)
            for goal in profile.goals.all()
        ),
        versions=tuple(_version(row, slug, is_current=row == profiles[0]) for row in profiles),
    )


def _version(profile: Profile, slug: str, *, is_current: bool) -> VersionLine:
    url = address("portal:profile", slug)
    if not is_current:
        url = address("portal:profile_version", slug, profile.version)
    return VersionLine(profile.version, _adopted(profile), url, is_current)


def _adopted(row: Profile | WorkProgramme) -> str:
    return moment(row.adopted_on) if row.adopted_on else ""


def committee_link(committee: Committee | None) -> Link | None:
    return Link(committee.name, address("portal:committee", committee.slug)) if committee else None


def progress_text(progress: Progress) -> str:
    """How far it has come, in words."""
    told = {"done": progress.done, "total": progress.total}
    text = (
        ngettext("%(done)s of %(total)s task done", "%(done)s of %(total)s tasks done", progress.total) % told
    )
    if progress.dropped:
        dropped = ngettext("%(number)s dropped", "%(number)s dropped", progress.dropped)
        return f"{text}, {dropped % {'number': progress.dropped}}"
    return text


def programme_line(year: int, url: str, progress: Progress) -> ProgrammeLine:
    return ProgrammeLine(year, url, progress, progress_text(progress))


def counted_line(programme: WorkProgramme) -> ProgrammeLine:
    """Out of `programmes_of`, which counts the tasks."""
    counted = vars(programme)
    progress = Progress(counted["number_done"], counted["number_planned"], counted["number_dropped"])
    return programme_line(programme.year, programme_url(programme), progress)


def programme_url(programme: WorkProgramme) -> str:
    if programme.district is None:
        return address("portal:association_programme", programme.year)
    return address("portal:programme", programme.district.slug, programme.year)


def programme_page(programme: WorkProgramme, others: tuple[ProgrammeLine, ...]) -> ProgrammePage:
    tasks, district = list(programme.tasks.all()), programme.district
    progress = progress_of(task.state for task in tasks)
    return ProgrammePage(
        programme.year,
        district.name if district else "",
        district.slug if district else "",
        paragraphs(programme.intro),
        _adopted(programme),
        committee_link(programme.adopted_by),
        progress,
        progress_text(progress),
        tuple(task_shown(task) for task in tasks),
        others,
    )


def task_shown(task: ProgrammeTask) -> TaskShown:
    return TaskShown(
        task.title,
        task.text,
        _who(task),
        moment(task.due_on) if task.due_on else "",
        moment(task.added_on) if task.added_on else "",
        number_format(Decimal(task.earmarked_cents) / 100, 2, force_grouping=True)
        if task.earmarked_cents
        else "",
        task.state,
        str(TaskState(task.state).label),
        moment(task.settled_on) if task.settled_on else "",
        task.note,
    )


def _who(task: ProgrammeTask) -> str:
    """The name as consented; else that it is somebody of the committee."""
    if task.committee is None:
        return ""
    told = {"name": task.shown_responsible, "committee": task.committee.name}
    if task.shown_responsible:
        return _("%(name)s, %(committee)s") % told
    return _("a member: %(committee)s") % told if task.responsible_id else task.committee.name
