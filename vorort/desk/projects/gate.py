"""Who comes to which project. Others do not learn that it is there."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.desk.pages import permitted
from vorort.districts.choices import Capability
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.projects.models import Project, ProjectReferral, TeamMember
from vorort.projects.selectors.board import for_work, works_somewhere
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb

Page = Callable[..., HttpResponseBase]


def at_projects(view: Page) -> Page:
    """A page for those who are logged in, while the city shows projects."""
    guarded: Page = login_required(needs(Capability.PROJECTS)(view))
    return guarded


def entered_work(request: HttpRequest) -> Actor:
    """Whoever works for any project. Raises Http404 for everybody else."""
    actor = actor_of(request.user)
    if not works_somewhere(actor, now()):
        raise Http404
    return actor


def project_at_work(request: HttpRequest, pk: int) -> Project:
    """A project whoever asks works for, with all that policies ask about. Raises Http404."""
    rows = for_work(actor_of(request.user), now())
    rows = rows.select_related(
        "thread", "district", "lead", "theme", "neighbourhood", "repeats__thread", "report"
    )
    team = Prefetch("team", TeamMember.objects.select_related("person"))
    referrals = Prefetch("referrals", ProjectReferral.objects.filter(ends=None).select_related("committee"))
    return row_or_404(rows.defer("district__boundary").prefetch_related(team, referrals), pk)


def project_for(request: HttpRequest, pk: int, permission: str) -> Project:
    """A project for whoever may do this to it now. Raises Http404."""
    found = project_at_work(request, pk)
    permitted(request, f"projects.{permission}", found)
    return found


def projects_way(*more: Crumb) -> list[Crumb]:
    return [(_("Projects"), reverse("desk:projects")), *more]


def project_way(project: Project) -> list[Crumb]:
    return projects_way((project.title, reverse("desk:project", args=[project.pk])))
