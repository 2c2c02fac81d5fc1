"""What pages show of profiles and programmes and what seldom changes; kept per generation and language."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from vorort.direction.models.programmes import FIRST_YEAR, LAST_YEAR
from vorort.direction.selectors import direction_in_brief, profiles_of, programmes_of, with_tasks
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS
from vorort.portal.direction.shapes import (
    ProfileBrief,
    ProfilePage,
    ProgrammeLine,
    ProgrammePage,
    counted_line,
    profile_brief,
    profile_page,
    programme_line,
    programme_page,
)
from vorort.shell.kept import kept


@dataclass(frozen=True, slots=True)
class DistrictDirection:
    """What the page of a district shows: the profile in force and the latest programme, None where there is none."""

    profile: ProfileBrief | None
    programme: ProgrammeLine | None


@kept
def direction_of(request: HttpRequest, district_id: int) -> DistrictDirection:
    """One statement, since much else stands on the page of a district."""
    found = direction_in_brief(District(pk=district_id))
    return DistrictDirection(
        profile_brief(found.text, found.adopted_on, found.goals) if found.adopted_on else None,
        programme_line(found.year, "", found.progress) if found.year else None,
    )


@kept
def profile_shown(request: HttpRequest, slug: str, version: int | None) -> ProfilePage:
    """A version as everybody sees it, without number the one in force. Raises Http404 for what is not adopted."""
    district = _district(slug)
    rows = list(profiles_of(district, ANONYMOUS).adopted())
    for row in rows:
        row.district = district
        if version in (None, row.version):
            return profile_page(row, rows)
    if version is not None:
        raise Http404(slug)
    return ProfilePage(district.name, district.slug)


@kept
def programme_lines(request: HttpRequest, slug: str) -> tuple[ProgrammeLine, ...]:
    """The adopted programmes of a district, or without slug of the association; the newest first."""
    rows = programmes_of(_district(slug) if slug else None, ANONYMOUS).adopted().select_related("district")
    return tuple(counted_line(row) for row in rows.defer("district__boundary"))


@kept
def programme_shown(request: HttpRequest, slug: str, year: int) -> ProgrammePage:
    """The adopted programme of a year. Raises Http404."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404(slug)
    rows = with_tasks(programmes_of(_district(slug) if slug else None, ANONYMOUS).adopted())
    found = get_object_or_404(rows.defer("district__boundary"), year=year)
    others = tuple(line for line in programme_lines(request, slug) if line.year != year)
    return programme_page(found, others)


def _district(slug: str) -> District:
    return get_object_or_404(District.objects.defer("boundary"), slug=slug)
