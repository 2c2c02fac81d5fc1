"""The board of a district or a committee, and the page of one project for those who work for it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vorort.desk.pages import workplace
from vorort.desk.projects.gate import at_projects, entered_work, project_at_work, projects_way
from vorort.desk.projects.kinds import award_shown, register_shown
from vorort.desk.stock import district_names
from vorort.districts.choices import Capability
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects.choices import ProjectKind, ProjectState
from vorort.projects.models import Project, ProjectQuerySet, reach_of
from vorort.projects.selectors import boards, committees_run_by, late_measures
from vorort.projects.selectors.board import COLUMNS, Card, for_work
from vorort.projects.selectors.working import doing_of, partners_of, results_of, shown_of
from vorort.shell.keys import number_in
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form
from vorort.shell.projects import project_timeline
from vorort.shell.shapes import Tab

MOST_LATE = 5


@dataclass(frozen=True, slots=True)
class Column:
    """Projects in one state."""

    state: ProjectState
    cards: list[Card]


@at_projects
@require_safe
def projects(request: HttpRequest) -> HttpResponse:
    """What is proposed, decided, running and finished, and what is late."""
    actor, at, today = entered_work(request), now(), localdate()
    places, committees = _places(request, actor), list(committees_run_by(actor, at))
    rows, chosen = _chosen(request, for_work(actor, at), places)
    cards = boards(rows, today)
    return show_form(
        request,
        "desk/projects/projects.html",
        workplace((_("Projects"), "")),
        columns=[Column(state, cards[state]) for state in COLUMNS],
        late=late_measures(actor, at, today, MOST_LATE) if not chosen else [],
        places=places,
        committees=committees,
        chosen=chosen,
        imports=reach_of(actor, at).is_of_the_city,
        may_record=bool(places or committees),
        today=today,
    )


def _places(request: HttpRequest, actor: Actor) -> list[tuple[int, str, str]]:
    """Districts somebody works for; all of them for the office of the city."""
    reach = reach_of(actor, now())
    return [row for row in district_names(request) if reach.is_of_the_city or row[0] in reach.districts]


def _chosen(
    request: HttpRequest, rows: ProjectQuerySet, places: list[tuple[int, str, str]]
) -> tuple[ProjectQuerySet, str]:
    """Of one district or of one committee, where that was chosen; and what it is called in the address."""
    slug, committee = request.GET.get("bezirk", ""), number_in(request.GET, "gremium")
    keys = [pk for pk, known, _name in places if known == slug]
    if keys:
        return rows.filter(district=keys[0]), slug
    return (rows.filter(lead=committee), str(committee)) if committee else (rows, "")


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something the reader may do with a project now."""

    label: str
    url: str


# in the order in which they are offered; the first that is allowed is the one to go for
_NEXT = {
    "publish_project": gettext_lazy("Publish"),
    "write_report": gettext_lazy("Write the closing report"),
    "start_project": gettext_lazy("Start the project"),
    "propose_project": gettext_lazy("Propose to a committee"),
    "decide_project": gettext_lazy("It was decided"),
    "finish_project": gettext_lazy("The project is done"),
    "write_update": gettext_lazy("Write news"),
    "edit_project": gettext_lazy("Change"),
    "place_project": gettext_lazy("Where it is"),
    "repeat_project": gettext_lazy("Do it again"),
    "stop_project": gettext_lazy("It does not go on"),
    "reopen_project": gettext_lazy("Go on after all"),
    "discard_project": gettext_lazy("Delete"),
}
# pages that do what another one does
_ASKS = {"place_project": "edit_project"}
PARTS = {
    "": gettext_lazy("Steps and dates"),
    "wer": gettext_lazy("Who takes part"),
    "ergebnis": gettext_lazy("What came of it"),
    "bilder": gettext_lazy("Pictures and documents"),
    "orte": gettext_lazy("Places"),
    "jahre": gettext_lazy("Year by year"),
    "verlauf": gettext_lazy("What happened"),
}
# of which kind a project is that has such a part
_ONLY = {"orte": ProjectKind.REGISTER, "jahre": ProjectKind.AWARD}


@at_projects
@require_safe
def project(request: HttpRequest, pk: int) -> HttpResponse:
    """One project: what there is to do now, and one part of it at a time."""
    found, actor = project_at_work(request, pk), actor_of(request.user)
    part = request.GET.get("teil", "")
    part = part if part in _parts_of(found) else ""
    return show_form(
        request,
        "desk/projects/project.html",
        workplace(*projects_way((found.title, ""))),
        project=found,
        part=part,
        tabs=_tabs(found, part),
        steps=_next_steps(request, found, actor),
        referred=[row.committee.name for row in found.referrals.all()],
        edits=allows("projects.edit_project", actor, found),
        staffs=allows("projects.keep_team_member", actor, found),
        today=localdate(),
        **_SHOWN[part](found),
    )


def _next_steps(request: HttpRequest, found: Project, actor: Actor) -> list[NextStep]:
    at, city = now(), city_of(request)
    asks_for_help = city is not None and city.has(Capability.VOLUNTEERING) and found.is_open
    helping = [NextStep(_("Ask for help"), reverse("desk:open_for_project", args=[found.pk]))]
    steps = [
        NextStep(str(label), reverse(f"desk:{name}", args=[found.pk]))
        for name, label in _NEXT.items()
        if allows(f"projects.{_ASKS.get(name, name)}", actor, found, at)
    ]
    return steps + (
        helping if asks_for_help and allows("volunteering.open_opportunity", actor, found, at) else []
    )


def _tabs(found: Project, part: str) -> list[Tab]:
    url = reverse("desk:project", args=[found.pk])
    return [
        Tab(str(label), f"{url}?teil={key}" if key else url, is_current=key == part)
        for key, label in _parts_of(found).items()
    ]


def _parts_of(found: Project) -> dict[str, Any]:
    return {key: label for key, label in PARTS.items() if _ONLY.get(key, found.kind) == found.kind}


def _doing(found: Project) -> dict[str, Any]:
    return doing_of(found.pk)


def _who(found: Project) -> dict[str, Any]:
    return partners_of(found.pk)


def _results(found: Project) -> dict[str, Any]:
    return results_of(found.pk) | {"report": getattr(found, "report", None)}


def _pictures(found: Project) -> dict[str, Any]:
    return shown_of(found.pk)


def _history(found: Project) -> dict[str, Any]:
    return {"timeline": project_timeline(list(found.thread.steps.all()))}


_SHOWN = {
    "": _doing,
    "wer": _who,
    "ergebnis": _results,
    "bilder": _pictures,
    "orte": register_shown,
    "jahre": award_shown,
    "verlauf": _history,
}
