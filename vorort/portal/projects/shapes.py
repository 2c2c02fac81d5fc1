"""What pages show of projects."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.formats import date_format, number_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.files.models import Picture
from vorort.ground.clock import now
from vorort.portal.cards import picture_shape
from vorort.projects.choices import FundingClass, MeasureState, Part, ProjectKind, ProjectState
from vorort.projects.models import (
    ClosingReport,
    Indicator,
    Measure,
    Partner,
    Project,
    ProjectDate,
    ProjectPicture,
)
from vorort.projects.rules import is_past
from vorort.projects.selectors import Around, Listed
from vorort.shell.addresses import address
from vorort.shell.filters import figure, first_words, moment
from vorort.shell.ideas import address_of as address_of_idea
from vorort.shell.projects import address_of, days_text, mark_of, project_timeline
from vorort.shell.shapes import Image, Link, TimelineEntry
from vorort.threads.choices import Visibility

WORDS_ON_CARD = 28


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project in a list. `mark` is the look of its state: "open", "good", "closed"."""

    title: str
    url: str
    kicker: str
    text: str
    state: str
    mark: str
    foot: str
    wants_help: bool
    image: Image | None


@dataclass(frozen=True, slots=True)
class DateLine:
    """When and where something takes place."""

    when: str
    iso: str
    title: str
    where: str
    note: str
    is_cancelled: bool
    poster_url: str = ""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A measure: what, by when, and how it stands."""

    title: str
    text: str
    state: str
    day: str
    is_done: bool
    is_milestone: bool


@dataclass(frozen=True, slots=True)
class NumberLine:
    """What shall be different, as numbers in words."""

    title: str
    before: str
    goal: str
    after: str
    source: str


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture, and whether it shows how things were before or are afterwards."""

    image: Image
    mark: str


@dataclass(frozen=True, slots=True)
class News:
    day: str
    iso_day: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it."""

    text: str
    outcome: str
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What stands at a glance."""

    districts: tuple[Link, ...]
    where: str
    when: str
    themes: tuple[str, ...]
    audiences: tuple[str, ...]
    goals: tuple[str, ...]
    lead: Link | None
    funding: str
    partners: tuple[str, ...]
    team: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """One project with all that hangs on it."""

    pk: int
    title: str
    summary: str
    text: str
    language: str
    kind: str
    is_register: bool
    is_award: bool
    state: str
    mark: str
    is_public: bool
    why_stopped: str
    wants_help: bool
    district: str
    district_slug: str
    facts: Facts
    dates: tuple[DateLine, ...]
    measures: tuple[StepLine, ...]
    numbers: tuple[NumberLine, ...]
    shots: tuple[Shot, ...]
    documents: tuple[Link, ...]
    news: tuple[News, ...]
    report: Report | None
    origins: tuple[Link, ...]
    repeats: Link | None
    repeated_by: tuple[Link, ...]
    steps: tuple[TimelineEntry, ...]


def project_cards(rows: Iterable[Listed], pictures: Mapping[int, Picture]) -> tuple[ProjectCard, ...]:
    return tuple(_card(row, pictures.get(row.pk)) for row in rows)


def _card(row: Listed, picture: Picture | None) -> ProjectCard:
    where = row.district or _("City-wide")
    if row.spread == "several":
        where = _("%(district)s and others") % {"district": where}
    return ProjectCard(
        title=row.title,
        url=address_of(row),
        kicker=f"{where} · {row.theme}" if row.theme else where,
        text=row.summary or first_words(row.text, WORDS_ON_CARD),
        state=str(ProjectState(row.state).label),
        mark=mark_of(row.state),
        foot=days_text(row.starts_on, row.ends_on),
        wants_help=row.help_wanted,
        image=picture_shape(picture),
    )


def project_page(project: Project, parts: Around) -> ProjectPage:
    """All that is to be seen of one project."""
    district, earlier = project.district, _earlier(project)
    return ProjectPage(
        pk=project.pk,
        title=project.title,
        summary=project.summary,
        text=project.text,
        language=project.thread.language,
        facts=_facts(project, parts),
        kind=str(ProjectKind(project.kind).label),
        is_register=project.kind == ProjectKind.REGISTER,
        is_award=project.kind == ProjectKind.AWARD,
        state=str(ProjectState(project.state).label),
        mark=mark_of(project.state),
        is_public=project.thread.visibility == Visibility.PUBLIC,
        why_stopped=project.why_stopped,
        wants_help=project.help_wanted,
        district=district.name if district else "",
        district_slug=district.slug if district else "",
        dates=tuple(map(date_line, parts.dates)),
        measures=tuple(map(_step_line, parts.measures)),
        numbers=tuple(map(_number_line, parts.indicators)),
        shots=shots_of(parts.pictures),
        documents=tuple(
            Link(row.document.title, address("portal:project_document", project.pk, row.pk))
            for row in parts.documents
        ),
        news=tuple(
            News(moment(row.at), localtime(row.at).date().isoformat(), row.text) for row in parts.updates
        ),
        report=_report(parts.report) if parts.report else None,
        origins=tuple(Link(row.idea.title, address_of_idea(row.idea)) for row in parts.origins),
        repeats=Link(earlier.title, address_of(earlier)) if earlier else None,
        repeated_by=tuple(Link(row.title, address_of(row)) for row in parts.repeated_by),
        steps=project_timeline(parts.steps),
    )


def _facts(project: Project, parts: Around) -> Facts:
    place = [project.where, str(project.neighbourhood or "")]
    return Facts(
        districts=tuple(Link(row.name, address("portal:district", row.slug)) for row in parts.districts),
        where=", ".join(dict.fromkeys(filter(None, place))),
        when=days_text(project.starts_on, project.ends_on),
        themes=tuple(str(row) for row in parts.themes),
        audiences=tuple(str(row) for row in parts.audiences),
        goals=tuple(row.title for row in parts.goals),
        lead=_led_by(project),
        funding=str(FundingClass(project.funding_class).label) if project.funding_class else "",
        partners=tuple(map(_partner_text, parts.partners)),
        team=_team(parts),
    )


def _earlier(project: Project) -> Project | None:
    """The project that is done again here, if everybody may read it."""
    before = project.repeats
    return before if before and before.thread.visibility == Visibility.PUBLIC else None


def _led_by(project: Project) -> Link | None:
    if project.lead is None:
        return None
    return Link(project.lead.name, address("portal:committee", project.lead.slug))


def _team(parts: Around) -> tuple[tuple[str, str], ...]:
    """Names as consented: without, the part in it speaks, or nothing does."""
    named = [(row.person.shown_name, row.role) for row in parts.team]
    return tuple((name, role) for name, role in named if name or role)


def date_line(row: ProjectDate) -> DateLine:
    begins = localtime(row.begins)
    day = date_format(begins, "DATE_FORMAT")
    when = day if row.is_all_day else f"{day}, {date_format(begins, 'TIME_FORMAT')}"
    if row.ends and not row.is_all_day:
        ends = localtime(row.ends)
        until = date_format(ends, "TIME_FORMAT")
        when += (
            f" – {until}"
            if ends.date() == begins.date()
            else f" – {date_format(ends, 'DATE_FORMAT')}, {until}"
        )
    is_ahead = not is_past(row.begins, row.ends, now()) and not row.is_cancelled
    poster = address("portal:date_poster", row.project_id, row.pk) if is_ahead else ""
    return DateLine(when, begins.isoformat(), row.title, row.where, row.note, row.is_cancelled, poster)


def _step_line(row: Measure) -> StepLine:
    day = row.done_on or row.due_on
    return StepLine(
        row.title,
        row.text,
        str(MeasureState(row.state).label),
        date_format(day, "DATE_FORMAT") if day else "",
        row.state == MeasureState.DONE,
        row.is_milestone,
    )


def _partner_text(row: Partner) -> str:
    """Who, and what they bring in."""
    name = row.name or str(row.organisation)
    if row.part == Part.HOURS and row.hours:
        part = ngettext("%(number)s hour of work", "%(number)s hours of work", int(row.hours))
        told = part % {"number": _plain(row.hours)}
    else:
        told = "" if row.part == Part.NAMED else str(Part(row.part).label)
        told += f" ({_euros(row.cents)})" if row.cents else ""
    return ": ".join(filter(None, [name, ", ".join(filter(None, [told, row.note]))]))


def _number_line(row: Indicator) -> NumberLine:
    before, goal, after = (
        f"{_plain(value)} {row.unit}".strip() if value is not None else "–"
        for value in (row.before, row.goal, row.after)
    )
    return NumberLine(row.title, before, goal, after, row.source)


def _euros(cents: int) -> str:
    return f"{number_format(Decimal(cents) / 100, 2 if cents % 100 else 0, use_l10n=True, force_grouping=True)} €"


def _plain(value: Decimal) -> str:
    """As few digits as tell it exactly."""
    told = value.normalize()
    return number_format(told.quantize(Decimal(1)) if told == told.to_integral() else told, use_l10n=True)


def shots_of(pictures: Sequence[ProjectPicture]) -> tuple[Shot, ...]:
    return tuple(
        Shot(shape, str(row.get_mark_display()) if row.mark else "")
        for row in pictures
        if (shape := picture_shape(row.picture))
    )


def _report(row: ClosingReport) -> Report:
    told = ((_("Visitors"), row.visitors), (_("People who took part"), row.participants))
    figures = tuple((label, figure(number)) for label, number in told if number is not None)
    return Report(row.text, row.outcome, figures)
