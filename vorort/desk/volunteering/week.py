"""What of helping stands on my week: shifts that lack people, and come soon."""

from datetime import datetime, timedelta
from typing import NamedTuple

from django.db.models import F
from django.http import HttpRequest

from vorort.desk.projects.week import is_on_team_of
from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.projects.models import reach_of
from vorort.projects.models.reach import Reach
from vorort.shell.kept import kept
from vorort.volunteering.models import Shift

MOST = 5
WITHIN = timedelta(days=14)


class AtRisk(NamedTuple):
    """A shift with too few people; whose it is by district, committee and user."""

    pk: int
    title: str
    begins: datetime
    lacking: int
    project: int | None
    districts: tuple[int | None, ...]
    committees: tuple[int | None, ...]
    lead_user: int | None

    def concerns(self, reach: Reach, user_id: int) -> bool:
        """The same as the policy says of one opportunity."""
        if reach.is_of_the_city or self.lead_user == user_id:
            return True
        named = any(place in reach.districts for place in self.districts if place is not None)
        return named or any(committee in reach.committees for committee in self.committees)


def shifts_of_week(request: HttpRequest, user_id: int, city: City | None, at: datetime) -> list[AtRisk]:
    """No statement of one's own: what lacks people at all is kept until the next change."""
    if city is None or not city.has(Capability.VOLUNTEERING):
        return []
    rows, reach = all_at_risk(request), reach_of(user_actor(user_id), at)
    mine = [
        row
        for row in rows
        if row.begins > at and (row.concerns(reach, user_id) or is_on_team_of(request, user_id, row.project))
    ]
    return mine[:MOST]


@kept
def all_at_risk(request: HttpRequest) -> tuple[AtRisk, ...]:
    """All shifts of the next two weeks that lack people, the next one first."""
    at = now()
    rows = Shift.objects.open(at).filter(begins__lte=at + WITHIN, least__gt=F("held"))
    found = rows.exclude(opportunity__thread__visibility__in=("hidden", "deleted")).select_related(
        "opportunity__thread", "opportunity__project", "opportunity__committee", "opportunity__lead"
    )
    return tuple(_row(shift) for shift in found.order_by("begins", "pk"))


def _row(shift: Shift) -> AtRisk:
    opportunity = shift.opportunity
    project, committee, lead = opportunity.project, opportunity.committee, opportunity.lead
    assert shift.begins is not None  # noqa: S101  # asked for
    return AtRisk(
        shift.pk,
        opportunity.title,
        shift.begins,
        shift.lacking,
        project.pk if project else None,
        (project.district_id if project else None, committee.district_id if committee else None),
        (project.lead_id if project else None, committee.pk if committee else None),
        lead.user_id if lead else None,
    )
