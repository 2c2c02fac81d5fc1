"""White spots: where a district has had no project for some time."""

from collections import Counter
from dataclasses import dataclass

from vorort.districts.models import District, Neighbourhood
from vorort.ground.actor import ANONYMOUS
from vorort.projects.models import Project, ProjectYear
from vorort.projects.rules.spots import Spot, net_over, untouched

# how fine the net is, and how near is near, in metres
STEP, REACH = 500, 1_000


@dataclass(frozen=True, slots=True)
class DistrictSpots:
    """A district: its points without a project within a kilometre, out of how many, and its neighbourhoods without any."""

    district: District
    white: tuple[Spot, ...]
    of: int
    quarters: tuple[str, ...]
    projects: int

    @property
    def share(self) -> int:
        """Percent of the district that no project is near to."""
        return round(100 * len(self.white) / self.of) if self.of else 0


def white_spots(first_year: int, theme: int | None = None) -> list[DistrictSpots]:
    """Every district as it stands since a year, the whole city in three statements."""
    rows = Project.objects.visible_to(ANONYMOUS)
    rows = rows.filter(pk__in=ProjectYear.objects.filter(year__gte=first_year).values("project"))
    if theme:
        rows = rows.filter(themes=theme)
    told = list(rows.values_list("district", "neighbourhood", "lon", "lat"))
    placed = [(lon, lat) for _district, _quarter, lon, lat in told if lon is not None and lat is not None]
    used = {quarter for _district, quarter, _lon, _lat in told if quarter}
    empty: dict[int, list[str]] = {}
    for district, name in Neighbourhood.objects.exclude(pk__in=used).values_list("district", "name"):
        empty.setdefault(district, []).append(name)
    numbers = Counter(district for district, *_rest in told)
    return [
        _of_district(row, placed, tuple(empty.get(row.pk, ())), numbers[row.pk])
        for row in District.objects.all()
    ]


def _of_district(
    district: District, placed: list[Spot], quarters: tuple[str, ...], projects: int
) -> DistrictSpots:
    net = net_over(district.shape, STEP) if district.shape is not None else []
    return DistrictSpots(district, tuple(untouched(net, placed, REACH)), len(net), quarters, projects)
