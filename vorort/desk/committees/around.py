"""What views on committees share: the committee of whoever runs it, and the way there."""

from django.db.models.expressions import Combinable
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.committees.selectors.looking_after import runs
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.pages import Crumb

# of the district these pages read its name and its address, of many columns
_UNREAD = [
    f"district__{column.name}"
    for column in District._meta.concrete_fields
    if column.name not in ("id", "name", "slug")
]


def led(request: HttpRequest, slug: str, **more: Combinable) -> Committee:
    """A committee that whoever asks runs, or whose office they are; `more` is told with it. Raises Http404 for others."""
    actor, at = actor_of(request.user), now()
    found = get_object_or_404(
        Committee.objects.visible_to(actor).select_related("district").defer(*_UNREAD).annotate(**more),
        slug=slug,
    )
    user = request.user
    is_office = actor.holds("office", found.district_id, at=at)
    if not is_office and not (isinstance(user, User) and runs(user.pk, found, at)):
        raise Http404
    return found


def crumbs(committee: Committee | None = None) -> list[Crumb]:
    """The way below the workplace: to the committees, and to one of them."""
    way = [(_("Committees"), address("desk:committees"))]
    return [*way, (committee.name, address("desk:committee", committee.slug))] if committee else way
