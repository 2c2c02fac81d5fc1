"""Ideas of earlier campaigns from a table: columns are chosen, every line is tried, and a run is undone in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.conversation.models import Comment, Follow, Moderation, Report
from vorort.districts.models import City, District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.columns import words_in
from vorort.ground.facts import state
from vorort.ground.imports import DRAFT_LASTS
from vorort.ideas.actions.import_lines import Fitter
from vorort.ideas.actions.many import OldIdea, keep_ideas
from vorort.ideas.facts import IdeaImportReversed, IdeasImported
from vorort.ideas.models import Idea, IdeaImportDraft, IdeaImportRun
from vorort.ideas.rules.import_file import Plan, ReadLine, guessed, read_ideas
from vorort.search.bulk import forget_all
from vorort.threads.choices import Visibility
from vorort.threads.models import Step, Thread


@action("ideas.upload_ideas")
def upload_ideas(
    city: City, lines: Sequence[Mapping[str, object]], *, filename: str, by: Actor, at: datetime = STAMPED
) -> IdeaImportDraft:
    """Keep a table for a day and guess what its columns hold. An earlier one of the same person is thrown away."""
    IdeaImportDraft.objects.filter(made_by=by.ref).delete()
    draft = IdeaImportDraft(filename=filename[:200], made_at=at, made_by=by.ref, expires=at + DRAFT_LASTS)
    draft.headings = list(dict.fromkeys(heading for line in lines for heading in line))
    draft.rows = [[number, _cells(line)] for number, line in enumerate(lines, start=2)]
    draft.plan = asdict(Plan(guessed(draft.headings)))
    draft.full_clean(exclude=["rows", "headings", "plan", "report"])
    draft.save()
    return draft


@action("ideas.check_ideas")
def check_ideas(
    draft: IdeaImportDraft, plan: Plan, *, district: District | None, by: Actor, at: datetime = STAMPED
) -> IdeaImportDraft:
    """Try what an import would do, line by line. `district` is for lines that tell none. No idea is written."""
    days = {name: day.isoformat() for name in ("published_on", "answered_on") if (day := getattr(plan, name))}
    draft.plan, draft.district = asdict(plan) | {"published_on": None, "answered_on": None} | days, district
    draft.report = [_told(line, idea) for line, idea in _tried(draft, at)]
    draft.save()
    return draft


@action("ideas.discard_ideas")
def discard_ideas(draft: IdeaImportDraft, *, by: Actor, at: datetime = STAMPED) -> None:
    """Throw a table away that shall not be taken over."""
    draft.delete()


@action("ideas.import_ideas")
def import_ideas(draft: IdeaImportDraft, *, by: Actor, at: datetime = STAMPED) -> IdeaImportRun:
    """Take over the lines that fit; the others are left out, as the report has told. The draft is thrown away.

    Nobody hears of it. An idea that is here already stays as it is. Raises ValidationError where nothing fits.
    """
    ideas = [idea for _line, idea in _tried(draft, at) if idea]
    if not ideas:
        raise ValidationError(_("No line of this table can be taken over."))
    campaign = plan_of(draft).campaign
    run = IdeaImportRun(
        filename=draft.filename, campaign=campaign, made_at=at, made_by=by.ref, rows=len(draft.rows)
    )
    run.made = {"idea": [idea.pk for idea in keep_ideas(ideas)]}
    run.full_clean()
    run.save()
    draft.delete()
    state(IdeasImported(run.pk))
    return run


@action("ideas.undo_ideas")
def undo_ideas(run: IdeaImportRun, *, by: Actor, at: datetime = STAMPED) -> IdeaImportRun:
    """Delete the ideas of an import for good.

    Raises ValidationError once somebody has reacted to one: by a support, a comment, by following, or at work.
    """
    if run.undone_at:
        raise ValidationError(_("This import has been undone already."))
    numbers: list[int] = run.made.get("idea", [])
    # whoever reacts at this moment waits, and then finds nothing
    rows = Idea.objects.select_for_update(of=("self",)).filter(pk__in=numbers)
    threads = list(rows.values_list("thread", flat=True))
    touched = Idea.objects.filter(_touched(run.made_at), pk__in=numbers).distinct().count()
    if touched:
        told = ngettext(
            "Somebody has reacted to %(count)s of these ideas. It cannot be undone any more.",
            "People have reacted to %(count)s of these ideas. It cannot be undone any more.",
            touched,
        )
        raise ValidationError(told % {"count": touched})
    forget_all("idea", numbers)
    Idea.objects.filter(pk__in=numbers).delete()
    Thread.objects.filter(pk__in=threads).delete()
    run.undone_at = at
    run.save(update_fields=["undone_at", "changed"])
    state(IdeaImportReversed(run.pk))
    return run


def plan_of(draft: IdeaImportDraft) -> Plan:
    """What was chosen for a table."""
    days = {
        name: date.fromisoformat(draft.plan[name]) if draft.plan.get(name) else None
        for name in ("published_on", "answered_on")
    }
    return Plan(**draft.plan | days)


def _cells(line: Mapping[str, object]) -> dict[str, str]:
    """As text; line breaks stay, for some cells hold paragraphs."""
    return {
        heading: cell if isinstance(cell, str) else words_in(cell)
        for heading, cell in line.items()
        if str(cell).strip()
    }


def _tried(draft: IdeaImportDraft, at: datetime) -> list[tuple[ReadLine, OldIdea | None]]:
    plan = plan_of(draft)
    lines = read_ideas(((number, cells) for number, cells in draft.rows), plan, localtime(at).date())
    fitter = Fitter(lines, draft.district, plan.campaign, at)
    return [(line, fitter.fit(line)) for line in lines]


def _told(line: ReadLine, idea: OldIdea | None) -> dict[str, object]:
    """What the report keeps of a line."""
    return {
        "number": line.number,
        "title": line.title,
        "fits": idea is not None,
        "district": idea.district.name if idea else "",
        "state": str(idea.state.value) if idea else "",
        "problems": [asdict(problem) for problem in line.problems],
        "hints": [asdict(hint) for hint in line.hints],
    }


def _touched(made_at: datetime) -> Q:
    """Whatever happens to an idea at work writes a step; the rest hangs on it or on its thread."""
    of_thread = {"thread": OuterRef("thread")}
    return (
        Q(supports__isnull=False)
        | Q(notes__isnull=False)
        | ~Q(thread__visibility=Visibility.PUBLIC)
        | Q(Exists(Step.objects.filter(**of_thread, at__gt=made_at)))
        | Q(Exists(Comment.objects.filter(**of_thread)))
        | Q(Exists(Follow.objects.filter(**of_thread)))
        | Q(Exists(Report.objects.filter(**of_thread)))
        | Q(Exists(Moderation.objects.filter(**of_thread)))
    )
