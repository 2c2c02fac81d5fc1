"""What of helping the matrix of addresses asks for: an opportunity with its shift, somebody on it, hours, a match."""

from tests.factories.projects import make_project
from tests.factories.volunteering import make_shift, make_volunteer
from vorort.districts.models import District
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.volunteering.actions import sign_up
from vorort.volunteering.models import Assignment, Hours, Match

TITLE = "Helfen am See"


def helped(district: District) -> dict[str, object]:
    """One of each, of a project of the district."""
    project = make_project(district)
    shift = make_shift(project, hours=0.5, most=5, title=TITLE)
    profile = make_volunteer(f"Helfer {district.slug}")
    coming = sign_up(shift, by=user_actor(profile.user_id or 0))
    return {
        "project": project.pk,
        "opportunity": shift.opportunity_id,
        "shift": shift.pk,
        "somebody on the shift": coming.pk,
        "entered hours": _line(coming, "entry").pk,
        "confirmed hours": _line(coming, "confirmation").pk,
        "match": Match.objects.create(project=project, asked_at=now()).pk,
    }


def _line(coming: Assignment, kind: str) -> Hours:
    opportunity = coming.shift.opportunity
    told = {"kind": kind, "day": now().date(), "minutes": 60, "at": now()}
    return Hours.objects.create(
        volunteer=coming.volunteer, opportunity=opportunity, assignment=coming, **told
    )
