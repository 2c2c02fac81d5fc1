"""Who comes to which meeting and committee. Others do not learn that it is there."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from vorort.committees.choices import EXTERNAL
from vorort.committees.models import Committee
from vorort.committees.selectors.looking_after import LookingAfter
from vorort.desk.pages import permitted, user_of, workplace
from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings.models import AgendaItem, Meeting, MeetingQuerySet, Minutes
from vorort.meetings.models.reach import Reach, reach_of
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.kept import kept
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb

Page = Callable[..., HttpResponseBase]


@dataclass(frozen=True, slots=True)
class Convened:
    """A committee that can be called together here."""

    pk: int
    slug: str
    name: str
    kind: str
    district_id: int | None
    district: str


def at_meetings(view: Page) -> Page:
    """A page for those who are logged in, while the city meets here."""
    guarded: Page = login_required(needs(Capability.MEETINGS)(view))
    return guarded


def entered_reach(request: HttpRequest) -> Reach:
    """In whose meetings whoever asks has a part. Raises Http404 for those who have none."""
    reach = reach_of(actor_of(request.user), now())
    if reach == Reach():
        raise Http404
    return reach


def with_place(rows: MeetingQuerySet) -> MeetingQuerySet:
    """With what every page says of a meeting, and without the outline of its district."""
    shown = rows.select_related("thread", "committee__district", "committee__thread")
    return shown.defer("committee__district__boundary")


def meeting_inside(request: HttpRequest, pk: int) -> Meeting:
    """A meeting of which whoever asks knows everything. Raises Http404."""
    return row_or_404(with_place(Meeting.objects.inside(actor_of(request.user), now())), pk)


def meeting_for(request: HttpRequest, pk: int, permission: str) -> Meeting:
    """A meeting for whoever may do this with it now. Raises Http404."""
    found = meeting_inside(request, pk)
    permitted(request, f"meetings.{permission}", found)
    return found


def item_for(request: HttpRequest, pk: int, permission: str) -> AgendaItem:
    """An item of an agenda for whoever may do this with it now. Raises Http404."""
    item = row_or_404(AgendaItem.objects.select_related("paper__thread", "subject", "parent"), pk)
    item.meeting = meeting_inside(request, item.meeting_id)
    permitted(request, f"meetings.{permission}", item)
    return item


def minutes_of(meeting: Meeting) -> Minutes:
    """The minutes of a meeting that is over. Raises Http404."""
    found = get_object_or_404(
        Minutes.objects.select_related("recorder", "co_signer", "approved_in"), meeting=meeting
    )
    found.meeting = meeting
    return found


def minutes_for(request: HttpRequest, pk: int, permission: str) -> Minutes:
    """The minutes of a meeting for whoever may do this with them now. Raises Http404."""
    found = minutes_of(meeting_inside(request, pk))
    permitted(request, f"meetings.{permission}", found)
    return found


def committee_for(request: HttpRequest, slug: str, permission: str) -> Committee:
    """A committee for whoever may do this with it now. Raises Http404."""
    rows = Committee.objects.visible_to(actor_of(request.user)).select_related("district")
    found = get_object_or_404(rows.defer("district__boundary"), slug=slug)
    permitted(request, f"meetings.{permission}", found)
    return found


def convenes(request: HttpRequest, subject: Meeting | Committee) -> bool:
    """Whether whoever asks runs the meetings of a committee."""
    return allows("meetings.plan_meeting", actor_of(request.user), subject)


@kept
def all_convened(request: HttpRequest) -> tuple[Convened, ...]:
    """All committees that meet here, by name. One statement."""
    rows = Committee.objects.living(now()).exclude(kind__in=EXTERNAL).order_by("name", "pk")
    columns = ("pk", "slug", "name", "kind", "district_id", "district__name")
    return tuple(
        Convened(row[0], row[1], row[2], row[3], row[4], row[5] or "") for row in rows.values_list(*columns)
    )


def convened_by(request: HttpRequest) -> list[Convened]:
    """The committees whose meetings whoever asks runs. No statement of its own."""
    mine = LookingAfter(user_of(request).pk, now())
    return [row for row in all_convened(request) if mine.reaches(row.pk, row.kind, row.district_id)]


def entered_to_convene(request: HttpRequest) -> list[Convened]:
    """The same for pages that only those have a use for. Raises Http404 for whoever runs no meetings."""
    found = convened_by(request)
    if not found:
        raise Http404
    return found


def meetings_way(*more: Crumb) -> list[Crumb]:
    return workplace((_("Meetings"), address("desk:meetings")), *more)


def way_of(meeting: Meeting) -> list[Crumb]:
    """For `form_page`, which begins with the workplace itself."""
    return [(_("Meetings"), address("desk:meetings")), (meeting.title, address("desk:meeting", meeting.pk))]


def committee_way(committee: Committee) -> list[Crumb]:
    """For `form_page` likewise."""
    return [
        (_("Committees"), address("desk:committees")),
        (committee.name, address("desk:committee", committee.slug)),
    ]


def chosen_of(request: HttpRequest, found: Collection[Convened]) -> str:
    """Which committee a form begins with: the one of the address, else the only one there is."""
    return request.GET.get("gremium", "") or (next(iter(found)).slug if len(found) == 1 else "")


def names_of(found: Iterable[Convened]) -> list[tuple[str, str]]:
    """As a form offers them: slug and name."""
    return [(row.slug, row.name) for row in found]
