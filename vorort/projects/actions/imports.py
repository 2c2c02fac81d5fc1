"""Projects of earlier years from a table: columns are chosen, every line is tried, and a run is undone in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.districts.models import City, District, Theme
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.columns import Problem, guessed, words_in
from vorort.ground.facts import state
from vorort.ground.imports import DRAFT_LASTS
from vorort.ground.text import german_slug
from vorort.projects.actions.many import OldPartner, OldProject, keep_projects
from vorort.projects.actions.writing import reacted_to, remove_whole
from vorort.projects.choices import ProjectState
from vorort.projects.facts import ProjectImportReversed, ProjectsImported
from vorort.projects.models import Project, ProjectImportDraft, ProjectImportRun, RememberedColumns
from vorort.projects.rules import sentence_of
from vorort.projects.rules.import_file import USUAL, Plan, ReadLine, ReadProject, fingerprint, read_projects
from vorort.search.bulk import forget_all
from vorort.threads.choices import Visibility
from vorort.threads.models import Step


@action("projects.upload_projects")
def upload_projects(
    city: City, lines: Sequence[Mapping[str, object]], *, filename: str, by: Actor, at: datetime = STAMPED
) -> ProjectImportDraft:
    """Keep a table for a day; what its columns hold is remembered from the last one like it, else guessed.

    An earlier one of the same person is thrown away.
    """
    ProjectImportDraft.objects.filter(made_by=by.ref).delete()
    draft = ProjectImportDraft(filename=filename[:200], made_at=at, made_by=by.ref, expires=at + DRAFT_LASTS)
    draft.headings = list(dict.fromkeys(heading for line in lines for heading in line))
    draft.rows = [[number, _cells(line)] for number, line in enumerate(lines, start=2)]
    known = RememberedColumns.objects.filter(fingerprint=fingerprint(draft.headings)).first()
    columns = known.columns if known else guessed(draft.headings, USUAL)
    draft.plan = asdict(
        Plan({name: heading for name, heading in columns.items() if heading in draft.headings})
    )
    draft.full_clean(exclude=["rows", "headings", "plan", "report"])
    draft.save()
    return draft


@action("projects.check_projects")
def check_projects(
    draft: ProjectImportDraft, plan: Plan, *, district: District | None, by: Actor, at: datetime = STAMPED
) -> ProjectImportDraft:
    """Try what an import would do, line by line, and remember the columns. `district` is for lines that tell none.

    No project is written.
    """
    draft.plan, draft.district = asdict(plan), district
    draft.report = [_told(line, project) for line, project in _tried(draft)]
    draft.save()
    RememberedColumns.objects.update_or_create(
        fingerprint=fingerprint(draft.headings), defaults={"columns": dict(plan.columns)}
    )
    return draft


@action("projects.discard_projects")
def discard_projects(draft: ProjectImportDraft, *, by: Actor, at: datetime = STAMPED) -> None:
    """Throw a table away that shall not be taken over."""
    draft.delete()


@action("projects.import_projects")
def import_projects(draft: ProjectImportDraft, *, by: Actor, at: datetime = STAMPED) -> ProjectImportRun:
    """Take over the lines that fit; the others are left out, as the report has told. The draft is thrown away.

    Nobody hears of it. A project that is here already stays as it is. Raises ValidationError where nothing fits.
    """
    projects = [project for _line, project in _tried(draft) if project]
    if not projects:
        raise ValidationError(_("No line of this table can be taken over."))
    source = plan_of(draft).source
    run = ProjectImportRun(
        filename=draft.filename, source=source, made_at=at, made_by=by.ref, rows=len(draft.rows)
    )
    run.made = {"project": [project.pk for project in keep_projects(projects, at)]}
    run.full_clean()
    run.save()
    draft.delete()
    state(ProjectsImported(run.pk))
    return run


@action("projects.undo_projects")
def undo_projects(run: ProjectImportRun, *, by: Actor, at: datetime = STAMPED) -> ProjectImportRun:
    """Delete the projects of an import for good.

    Raises ValidationError once somebody has gone on with one of them or reacted to it.
    """
    if run.undone_at:
        raise ValidationError(_("This import has been undone already."))
    numbers: list[int] = run.made.get("project", [])
    # whoever goes on at this moment waits, and then finds nothing
    rows = list(
        Project.objects.select_for_update(of=("self",)).filter(pk__in=numbers).select_related("thread")
    )
    touched = Project.objects.filter(_touched(run.made_at), pk__in=numbers).distinct().count()
    if touched:
        told = ngettext(
            "Somebody has gone on with %(count)s of these projects. It cannot be undone any more.",
            "People have gone on with %(count)s of these projects. It cannot be undone any more.",
            touched,
        )
        raise ValidationError(told % {"count": touched})
    forget_all("project", numbers)
    for project in rows:
        remove_whole(project)
    run.undone_at = at
    run.save(update_fields=["undone_at", "changed"])
    state(ProjectImportReversed(run.pk))
    return run


def plan_of(draft: ProjectImportDraft) -> Plan:
    """What was chosen for a table."""
    return Plan(**draft.plan)


def _cells(line: Mapping[str, object]) -> dict[str, str]:
    """As text; line breaks stay, for some cells hold paragraphs."""
    return {
        heading: cell if isinstance(cell, str) else words_in(cell)
        for heading, cell in line.items()
        if str(cell).strip()
    }


def _tried(draft: ProjectImportDraft) -> list[tuple[ReadLine, OldProject | None]]:
    plan = plan_of(draft)
    lines = read_projects(((number, cells) for number, cells in draft.rows), plan)
    fitter = _Fitter(lines, draft.district, plan.source)
    return [(line, fitter.fit(line)) for line in lines]


def _told(line: ReadLine, project: OldProject | None) -> dict[str, object]:
    """What the report keeps of a line."""
    return {
        "number": line.number,
        "title": line.title,
        "fits": project is not None,
        "district": project.district.name if project and project.district else "",
        "state": str(project.state.value) if project else "",
        "problems": [asdict(problem) for problem in line.problems],
        "hints": [asdict(hint) for hint in line.hints],
    }


def _touched(made_at: datetime) -> Q:
    """Whatever happens to a project at work writes a step or changes its row; the rest hangs on it or on its thread."""
    steps = Step.objects.filter(thread=OuterRef("thread"), at__gt=made_at)
    return (
        reacted_to()
        | Q(Exists(steps))
        | Q(pictures__isnull=False)
        | Q(documents__isnull=False)
        | Q(team__isnull=False)
        | ~Q(thread__visibility=Visibility.PUBLIC)
    )


class _Fitter:
    """Turns lines that were read into projects of this city, or says what does not fit."""

    def __init__(self, lines: Sequence[ReadLine], otherwise: District | None, source: str) -> None:
        self.otherwise, self.source = otherwise, source
        districts = District.objects.only("name", "slug", "number")
        self.districts = {
            german_slug(word): row for row in districts for word in (row.number, row.slug, row.name) if word
        }
        self.themes = {
            german_slug(word): row
            for row in Theme.objects.all()
            for word in (row.name_de, row.name_en, row.slug)
        }
        keys = [line.project.key for line in lines if line.project]
        self.known = dict(Project.objects.filter(form_key__in=keys).values_list("form_key", "pk"))

    def fit(self, line: ReadLine) -> OldProject | None:
        """The project a line becomes. What stands in the way is added to its problems, what is left out to its hints."""
        told = line.project
        if told is None:
            return None
        if told.key in self.known:
            line.problems.append(Problem(line.number, "", "known", str(self.known[told.key])))
            return None
        named = told.about["district"]
        district = self.districts.get(german_slug(named)) if named else self.otherwise
        if district is None:
            reason = "unknown" if named else "nowhere"
            line.problems.append(Problem(line.number, "district", reason, named[:100]))
            return None
        return self._project(line, told, district)

    def _project(self, line: ReadLine, told: ReadProject, district: District) -> OldProject:
        about = told.about
        theme = self.themes.get(german_slug(about["theme"])) if about["theme"] else None
        if about["theme"] and theme is None:
            line.hints.append(Problem(line.number, "theme", "unknown", about["theme"][:100]))
        partners = [OldPartner(name.strip()[:200]) for name in about["partner"].split(";") if name.strip()]
        return OldProject(
            told.key,
            told.title,
            district,
            told.starts_on,
            ProjectState(told.status),
            about["summary"] or sentence_of(about["text"]),
            about["text"],
            ends_on=told.ends_on,
            theme=theme,
            where=about["where"][:200],
            partners=partners,
            came_from=self.source,
        )
