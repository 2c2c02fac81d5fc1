"""Hours that count, and what waits to be confirmed."""

from datetime import date

from django.db.models import QuerySet, Sum

from vorort.committees.models import Committee
from vorort.projects.models import Project
from vorort.volunteering.choices import HoursKind
from vorort.volunteering.models import Hours, VolunteerProfile

COUNTS = (HoursKind.CONFIRMATION, HoursKind.CORRECTION)


def counted_lines(profile: VolunteerProfile, begins: date, ends: date) -> list[Hours]:
    """Confirmed lines and corrections of somebody, by day."""
    rows = Hours.objects.filter(volunteer=profile, kind__in=COUNTS, day__range=(begins, ends))
    related = rows.select_related(
        "opportunity__thread", "opportunity__project__thread", "opportunity__committee"
    )
    return list(
        related.prefetch_related("opportunity__requires", "opportunity__teaches").order_by("day", "pk")
    )


def minutes_of(profile: VolunteerProfile) -> int:
    """All confirmed minutes of somebody."""
    return Hours.objects.filter(volunteer=profile, kind__in=COUNTS).aggregate(sum=Sum("minutes"))["sum"] or 0


def to_confirm(host: Project | Committee) -> QuerySet[Hours]:
    """Own entries that nobody has confirmed yet."""
    mine = {"opportunity__project": host} if isinstance(host, Project) else {"opportunity__committee": host}
    rows = Hours.objects.filter(**mine, kind=HoursKind.ENTRY, lines=None)
    return rows.select_related("volunteer", "opportunity__thread", "assignment__shift").order_by("day", "pk")


def hours_of_host(host: Project | Committee) -> QuerySet[Hours]:
    """What counts as own contribution of a project: names and minutes, for those who lead and the office only."""
    mine = {"opportunity__project": host} if isinstance(host, Project) else {"opportunity__committee": host}
    rows = Hours.objects.filter(**mine, kind__in=COUNTS)
    return rows.select_related("volunteer", "opportunity__thread").order_by("day", "pk")
