"""Writing projects down: one page under a minute, and the next one at once; from an adopted idea with one click."""

import secrets
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.desk.ideas.gate import idea_at_work, idea_way
from vorort.desk.pages import attempt, form_page, permitted, sent
from vorort.desk.projects.forms import CITY, FromIdeaForm, JoinForm, LedForm, RecordProjectForm
from vorort.desk.projects.gate import at_projects, projects_way
from vorort.districts.models import City, District
from vorort.files.rules import UnusablePicture
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.models import Project, reach_of
from vorort.projects.rules import sentence_of
from vorort.projects.selectors import committees_run_by, leading_in
from vorort.shell.keys import row_or_404
from vorort.shell.menu import city_of


@at_projects
@require_http_methods(["GET", "HEAD", "POST"])
def record_project(request: HttpRequest) -> HttpResponse:
    """Write a project down, also one that is over; then go to its page, or write down the next."""
    actor = actor_of(request.user)
    places = _places(request, actor)
    if not places:
        raise Http404
    names = [(key, str(place) if key != CITY else _("the whole city")) for key, place in places.items()]
    form = RecordProjectForm(names, sent(request), request.FILES or None, _start(request))
    _offer_leads(form, actor, [place.pk for place in places.values() if isinstance(place, District)])
    project = _recorded(form, places, actor)
    if project is None:
        form.ask_for_picture_again()
        return form_page(
            request, form, heading=_("Write a project down"), submit=_("Save"), back_url=reverse("desk:projects"),
            crumbs=projects_way(), template="desk/projects/record_project.html",
            intro=_("Name, district, day and one sentence are enough. Everything else can wait."),
        )  # fmt: skip
    notices.success(
        request, _("“%(title)s” is saved (#%(number)s).") % {"title": project.title, "number": project.pk}
    )
    if "weiter" not in request.POST:
        return redirect("desk:project", pk=project.pk)
    stays = {
        "stand": project.state,
        "ort": project.district.slug if project.district else CITY,
        "thema": project.theme.slug if project.theme else "",
        "gremium": project.lead_id or "",
    }
    return redirect(f"{reverse('desk:record_project')}?{urlencode(stays)}")


def _offer_leads(form: LedForm, actor: Actor, districts: list[int]) -> None:
    """Whoever works for a district chooses any of its committees; who leads a group, one of their own."""
    at = now()
    works = bool(reach_of(actor, at).districts)
    leads = leading_in(districts, at) if works else committees_run_by(actor, at)
    form.offer_leads(leads, is_needed=not works)


def _places(request: HttpRequest, actor: Actor) -> dict[str, District | City]:
    """Where whoever asks may write projects down."""
    at, city = now(), city_of(request)
    districts = District.objects.defer("boundary").order_by("name")
    found: dict[str, District | City] = {
        row.slug: row for row in districts if allows("projects.record_project", actor, row, at)
    }
    if city and allows("projects.record_project", actor, city, at):
        found[CITY] = city
    return found


def _start(request: HttpRequest) -> dict[str, Any]:
    """What stays from one project to the next."""
    told = {"becomes": "stand", "district": "ort", "theme": "thema", "lead": "gremium"}
    start: dict[str, Any] = {name: request.GET[key] for name, key in told.items() if request.GET.get(key)}
    return start | {"form_key": secrets.token_urlsafe(24)}


def _recorded(form: RecordProjectForm, places: dict[str, District | City], by: Actor) -> Project | None:
    try:
        return attempt(
            form,
            lambda: actions.record_project(
                places[form.cleaned_data["district"]], values=form.values(), becomes=form.cleaned_data["becomes"],
                form_key=form.cleaned_data["form_key"], photo=form.photo(), by=by,
            ),
        )  # fmt: skip
    except UnusablePicture as error:
        form.told_by(error)
    return None


@at_projects
@require_http_methods(["GET", "HEAD", "POST"])
def make_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Make an adopted idea a project: the form is filled already."""
    idea = idea_at_work(request, pk)
    by = permitted(request, "projects.make_project", idea)
    start: dict[str, Any] = {"title": idea.title, "summary": sentence_of(idea.text), "becomes": "decided"}
    start["form_key"] = secrets.token_urlsafe(24)
    if dealt := idea.referrals.first():
        start["lead"] = dealt.committee_id
    form = FromIdeaForm(sent(request), initial=start)
    _offer_leads(form, by, [idea.district_id])

    def make() -> Project:
        told = dict(form.cleaned_data)
        return actions.make_project(
            idea, form_key=told.pop("form_key"), becomes=told.pop("becomes"), values=told, by=by
        )

    if made := attempt(form, make):
        notices.success(request, _("The idea is a project now. Whoever supports or follows it hears of it."))
        return redirect("desk:project", pk=made.pk)
    return form_page(
        request, form, heading=_("Make a project of it"), submit=_("Make the project"),
        back_url=reverse("desk:idea", args=[pk]), crumbs=idea_way(idea),
        intro=_("Text, place, theme and followers come along; nothing is typed twice."),
    )  # fmt: skip


@at_projects
@require_http_methods(["GET", "HEAD", "POST"])
def join_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an adopted idea into a project that is there."""
    idea = idea_at_work(request, pk)
    by = permitted(request, "projects.make_project", idea)
    form = JoinForm(sent(request))

    def join() -> Project:
        project = row_or_404(Project.objects.visible_to(by), form.cleaned_data["number"])
        actions.join_idea(project, idea=idea, by=by)
        return project

    if joined := attempt(form, join):
        notices.success(request, _("The idea is part of the project now."))
        return redirect("desk:project", pk=joined.pk)
    return form_page(
        request, form, heading=_("Take it into a project"), submit=_("Take in"),
        back_url=reverse("desk:idea", args=[pk]), crumbs=idea_way(idea),
    )  # fmt: skip
