"""Who comes to which idea. Others do not learn that it is there."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.desk.pages import permitted
from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.ideas.models import Idea
from vorort.ideas.selectors.inbox import Reach, reach_of, whole
from vorort.people.selectors import actor_of
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb

Page = Callable[..., HttpResponseBase]


def at_work(view: Page) -> Page:
    """A page for those who are logged in, while the city takes ideas."""
    guarded: Page = login_required(needs(Capability.IDEAS)(view))
    return guarded


def entered_reach(request: HttpRequest) -> Reach:
    """For which ideas whoever asks works. Raises Http404 for those who work for none."""
    reach = reach_of(actor_of(request.user), now())
    if not reach:
        raise Http404
    return reach


def idea_at_work(request: HttpRequest, pk: int) -> Idea:
    """An idea whoever asks works for. Raises Http404."""
    return row_or_404(whole(actor_of(request.user), now()), pk)


def idea_for(request: HttpRequest, pk: int, permission: str) -> Idea:
    """An idea for whoever may do this to it now. Raises Http404."""
    found = idea_at_work(request, pk)
    permitted(request, f"ideas.{permission}", found)
    return found


def ideas_way(*more: Crumb) -> list[Crumb]:
    return [(_("Ideas"), reverse("desk:ideas")), *more]


def idea_way(idea: Idea) -> list[Crumb]:
    return ideas_way((idea.title, reverse("desk:idea", args=[idea.pk])))
