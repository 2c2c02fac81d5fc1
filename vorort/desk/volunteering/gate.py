"""Who may enter, and the rows that pages are about."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.projects.models import Project
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb
from vorort.volunteering.models import Assignment, Match, Opportunity, Shift
from vorort.volunteering.policies import organises
from vorort.volunteering.selectors.showing import assignment_read

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
_RELATED = (
    "opportunity__thread",
    "opportunity__project__thread",
    "opportunity__committee",
    "opportunity__lead",
)


def at_work(view: View[P]) -> View[P]:
    """A page of the workplace about helping."""

    @login_required
    @needs(Capability.VOLUNTEERING)
    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        return view(request, *args, **kwargs)

    return guarded


def organised(request: HttpRequest, pk: int) -> Opportunity:
    """An opportunity whoever asks organises. Raises Http404: others do not learn who comes."""
    rows = Opportunity.objects.visible_to(actor_of(request.user)).select_related(
        "thread", "project__thread", "committee", "lead", "district"
    )
    found = row_or_404(rows.defer("district__boundary"), pk)
    return _checked(request, found)


def shift_at_work(request: HttpRequest, pk: int) -> Shift:
    """A shift of an opportunity whoever asks organises. Raises Http404."""
    rows = Shift.objects.visible_to(actor_of(request.user)).select_related(*_RELATED)
    found = row_or_404(rows, pk)
    _checked(request, found.opportunity)
    return found


def assignment_at_work(request: HttpRequest, pk: int) -> Assignment:
    """Somebody on such a shift. Raises Http404."""
    found = row_or_404(assignment_read(), pk)
    _checked(request, found.shift.opportunity)
    return found


def match_at_work(request: HttpRequest, pk: int) -> Match:
    """A match of a project or committee whoever asks works for. Raises Http404."""
    rows = Match.objects.select_related("project__thread", "committee__thread")
    found = row_or_404(rows, pk)
    if not organises(actor_of(request.user), found.host, now()):
        raise Http404
    return found


def project_at_work(request: HttpRequest, pk: int) -> Project:
    """A project whoever asks works for. Raises Http404."""
    by = actor_of(request.user)
    found = row_or_404(Project.objects.visible_to(by).select_related("thread", "district", "lead"), pk)
    if not organises(by, found, now()):
        raise Http404
    return found


def committee_at_work(request: HttpRequest, slug: str) -> Committee:
    """A committee whoever asks runs. Raises Http404."""
    by = actor_of(request.user)
    found = Committee.objects.visible_to(by).select_related("thread", "district").filter(slug=slug).first()
    if found is None or not organises(by, found, now()):
        raise Http404
    return found


def _checked(request: HttpRequest, opportunity: Opportunity) -> Opportunity:
    if not organises(actor_of(request.user), opportunity, now()):
        raise Http404
    return opportunity


def crumbs(*more: Crumb) -> list[Crumb]:
    """The way to a page about helping, below the workplace."""
    return [(_("Helping hands"), address("desk:helping")), *more]
