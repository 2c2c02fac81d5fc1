"""What holds for every point on the map, as a condition of the database. Degrees of WGS84."""

from django.db.models import Q

# without the first two of the second half a half point would pass, for what compares with NULL is not false
WHOLE_POINT = Q(lon__isnull=True, lat__isnull=True) | Q(
    lon__isnull=False, lat__isnull=False, lon__range=(-180, 180), lat__range=(-90, 90)
)
# a cell is written down with its point, so that what is near is found by an index
CELL_OF_POINT = Q(lon__isnull=True, cell__isnull=True) | Q(lon__isnull=False, cell__isnull=False)
