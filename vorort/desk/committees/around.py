"""What views on committees share: the committee of whoever runs it, and the way there."""

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.committees.selectors.looking_after import runs
from vorort.ground.clock import now
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.shell.pages import Crumb


def led(request: HttpRequest, slug: str) -> Committee:
    """A committee that whoever asks runs, or whose office they are. Raises Http404 for others."""
    actor, at = actor_of(request.user), now()
    found = get_object_or_404(
        Committee.objects.visible_to(actor).select_related("district", "thread").defer("district__boundary"),
        slug=slug,
    )
    user = request.user
    is_office = actor.holds("office", found.district_id, at=at)
    if not is_office and not (isinstance(user, User) and runs(user.pk, found, at)):
        raise Http404
    return found


def crumbs(committee: Committee | None = None) -> list[Crumb]:
    """The way below the workplace: to the committees, and to one of them."""
    way = [(_("Committees"), reverse("desk:committees"))]
    return [*way, (committee.name, reverse("desk:committee", args=[committee.slug]))] if committee else way
