"""The city in cells of about 350 metres, so that what is near is found by an index. Points are WGS84 degrees."""

from math import cos, hypot, radians

# cells per degree: in the middle of Europe both sides are about 350 m
_PER_LON, _PER_LAT = 200, 300
_ROW = 2**17
_METRES_PER_DEGREE = 111_320


def cell_of(lon: float | None, lat: float | None) -> int | None:
    """The number of the cell that a point lies in; None for no point."""
    if lon is None or lat is None:
        return None
    column, row = _place(lon, lat)
    return row * _ROW + column


def cells_around(lon: float, lat: float, steps: int) -> list[int]:
    """The cell of a point and `steps` more in each direction, a square."""
    column, row = _place(lon, lat)
    reach = range(-steps, steps + 1)
    return [(row + up) * _ROW + column + right for up in reach for right in reach]


def metres(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    """Between two points of one city, good to a metre."""
    squeeze = cos(radians((lat + other_lat) / 2))
    return hypot((lon - other_lon) * squeeze, lat - other_lat) * _METRES_PER_DEGREE


def _place(lon: float, lat: float) -> tuple[int, int]:
    return int((lon + 180) * _PER_LON), int((lat + 90) * _PER_LAT)
