"""Starting a match, looking at what it proposes, and asking people."""

from collections.abc import Iterable
from itertools import groupby

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from vorort.committees.models import Committee
from vorort.desk.pages import did, workplace
from vorort.desk.volunteering.gate import at_work, committee_at_work, crumbs, match_at_work, project_at_work
from vorort.people.selectors import actor_of
from vorort.projects.models import Project
from vorort.shell.filters import figure
from vorort.shell.pages import show_form
from vorort.shell.volunteering.words import when_of, why
from vorort.volunteering import actions
from vorort.volunteering.choices import MatchState
from vorort.volunteering.models import Match, Proposal, Skill
from vorort.volunteering.selectors.fitting import reason_of


@at_work
@require_POST
def match_project(request: HttpRequest, pk: int) -> HttpResponse:
    """For all open shifts of a project."""
    return _start(request, project_at_work(request, pk))


@at_work
@require_POST
def match_committee(request: HttpRequest, slug: str) -> HttpResponse:
    """For all open shifts of a committee or group."""
    return _start(request, committee_at_work(request, slug))


def _start(request: HttpRequest, host: Project | Committee) -> HttpResponse:
    told = _("We look who fits where. It takes a few seconds.")
    if not did(request, told, actions.start_match, host):
        return redirect("desk:helping")
    of = {"project": host} if isinstance(host, Project) else {"committee": host}
    made = Match.objects.filter(**of).order_by("-pk").first()
    if made is None:
        raise Http404
    return redirect("desk:match", pk=made.pk)


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def match(request: HttpRequest, pk: int) -> HttpResponse:
    """What is proposed, how good it is, and the two buttons."""
    found = match_at_work(request, pk)
    if request.method == "POST":
        return _answered(request, found)
    skills = {row.pk: row.name for row in Skill.objects.all()}
    rows = found.proposals.select_related("shift__opportunity__thread", "volunteer")
    groups = [
        (shift, when_of(shift), _people(mine, skills))
        for shift, mine in groupby(rows, key=lambda row: row.shift)
    ]
    host = found.host
    return show_form(
        request,
        "desk/volunteering/match.html",
        workplace(*crumbs((_("Match"), ""))),
        match=found,
        host=str(host),
        groups=groups,
        number=sum(len(people) for _shift, _when, people in groups),
        gap=figure(float(found.gap) * 100, 1),
        is_waiting=found.state == MatchState.WAITING,
        is_ready=found.state == MatchState.READY,
    )


def _people(rows: Iterable[Proposal], skills: dict[int, str]) -> list[tuple[str, str]]:
    """Given names and why it fits."""
    return [
        (
            row.volunteer.short_name or _("somebody"),
            ", ".join(why(reason_of(row.reason), skills, is_you=False)),
        )
        for row in rows
    ]


def _answered(request: HttpRequest, found: Match) -> HttpResponse:
    told = request.POST.get("tun", "")
    if found.state != MatchState.READY or told not in ("fragen", "verwerfen"):
        raise Http404
    if told == "verwerfen":
        did(request, _("Nobody is asked."), actions.discard_match, found)
        return redirect("desk:helping")
    number = actions.send_offers(found, by=actor_of(request.user))
    notices.success(
        request,
        ngettext("%(number)s person is asked.", "%(number)s people are asked.", number) % {"number": number},
    )
    return redirect("desk:match", pk=found.pk)
