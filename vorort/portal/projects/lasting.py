"""What pages of projects show and what seldom changes; kept per generation and language."""

from django.http import HttpRequest

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.portal.projects.shapes import ProjectCard, project_cards
from vorort.projects.selectors import Wanted, part_wanted, projects_wanted, years_with_projects
from vorort.projects.selectors.reading import counted, first_pictures, similar_projects
from vorort.shell.kept import kept


@kept
def project_years(request: HttpRequest) -> tuple[tuple[int, int], ...]:
    """Each year with the number of its projects, the latest first."""
    return tuple(years_with_projects())


@kept
def projects_counted(request: HttpRequest, wanted: Wanted) -> int:
    """How many projects fit, up to one more than a thousand."""
    return counted(projects_wanted(wanted))


def newest_projects(
    request: HttpRequest, city: City | None, most: int, district_id: int | None = None
) -> tuple[ProjectCard, ...]:
    """For pages about something else: of the city or of a district; none where projects are switched off."""
    if city is None or not city.has(Capability.PROJECTS):
        return ()
    return _newest(request, district_id, most)


def projects_like(city: City | None, title: str, language: str) -> tuple[ProjectCard, ...]:
    """Projects under way that may be what somebody has in mind; none where projects are switched off."""
    if city is None or not city.has(Capability.PROJECTS):
        return ()
    return project_cards(similar_projects(title, language), {})


@kept
def _newest(request: HttpRequest, district_id: int | None, most: int) -> tuple[ProjectCard, ...]:
    rows = part_wanted(Wanted(district=district_id), most).rows
    return project_cards(rows, first_pictures([row.pk for row in rows]))
