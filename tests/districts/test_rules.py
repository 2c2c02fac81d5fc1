"""Areas, distances and drawings against known shapes; what a boundary file and a list of places may say."""

import json
import math
from contextlib import suppress

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from tests.factories.districts import collection, feature, square
from vorort.districts.rules.boundaries import BoundaryProblem, fit_together, read_boundaries
from vorort.districts.rules.geometry import (
    area_km2,
    as_shape,
    holds_point,
    label_point,
    metres_between,
    sheet_for,
    svg_paths,
    tones,
)
from vorort.districts.rules.place_file import PlaceFileProblem, place_slug, read_places

lons = st.floats(-170, 169)
lats = st.floats(-80, 79)
sides = st.floats(0.001, 1)


def strip_km2(south: float, north: float, degrees: float) -> float:
    """Area between two parallels on the ellipsoid, by summing thin strips of known radii."""
    a, e2, steps = 6378.137, 0.00669437999014, 2_000
    total = 0.0
    for step in range(steps):
        phi = math.radians(south + (north - south) * (step + 0.5) / steps)
        total += math.cos(phi) / (1 - e2 * math.sin(phi) ** 2) ** 2
    width = math.radians(north - south) / steps
    return a * a * (1 - e2) * total * width * math.radians(degrees)


def test_the_whole_earth_has_510_million_square_kilometres():
    assert area_km2(box(-180, -90, 180, 90)) == pytest.approx(510_065_622, rel=1e-6)


@given(lons, lats, sides)
def test_areas_agree_with_thin_strips(west, south, side):
    assert area_km2(box(west, south, west + side, south + side)) == pytest.approx(
        strip_km2(south, south + side, side), rel=1e-5
    )


@given(lons, lats, sides)
def test_halves_add_up_and_holes_are_taken_off(west, south, side):
    whole = box(west, south, west + side, south + side)
    left = box(west, south, west + side / 2, south + side)
    right = box(west + side / 2, south, west + side, south + side)
    ring = Polygon(whole.exterior, [left.exterior])
    assert area_km2(MultiPolygon([left, right])) == pytest.approx(area_km2(whole), rel=1e-6)
    assert area_km2(ring) == pytest.approx(area_km2(right), rel=1e-6)


@pytest.mark.parametrize(
    ("lon", "lat", "metres"), [(7.505, 51.47, 1112.6), (7.49, 51.485, 695.4), (7.505, 51.481, 111.3)]
)
def test_distances_to_the_border_are_good_to_a_metre(lon, lat, metres):
    assert metres_between(as_shape(square(7.50, 51.48)), lon, lat) == pytest.approx(metres, abs=1)


def test_a_border_belongs_to_the_area():
    hoerde = as_shape(square(7.50, 51.48))
    assert [holds_point(hoerde, *point) for point in [(7.505, 51.485), (7.51, 51.485), (7.511, 51.485)]] == [
        True,
        True,
        False,
    ]


@given(lons, lats, sides)
def test_the_name_of_an_area_stands_inside_it(west, south, side):
    area = Polygon(
        [(west, south), (west + side, south), (west + side / 3, south + side / 3), (west, south + side)]
    )
    assert holds_point(area, *label_point(area))


def test_the_drawing_fills_its_width_and_neighbours_meet():
    cells = [as_shape(square(7.50, 51.48)), as_shape(square(7.51, 51.48))]
    sheet, height = sheet_for(cells, 1000)
    paths, shapes = svg_paths(cells, sheet)
    assert [shape.bounds[0] for shape in shapes] == [0, pytest.approx(500)]
    assert height == pytest.approx(1000 / 2 / math.cos(math.radians(51.485)), abs=1)
    assert shapes[0].touches(shapes[1])
    assert all(path.startswith("M") and path.endswith("Z") for path in paths)


def test_a_place_on_the_sheet_leads_back_to_its_point():
    sheet, height = sheet_for([as_shape(square(7.50, 51.48))], 1000)
    assert sheet.place(7.50, sheet.north) == pytest.approx((0, 0))
    assert sheet.point(*sheet.place(7.505, 51.483)) == pytest.approx((7.505, 51.483))
    assert sheet.place(*sheet.point(1000, height)) == pytest.approx((1000, height))


def test_neighbours_differ_in_tone():
    grid = [box(x, y, x + 100, y + 100) for x in (0, 100, 200) for y in (0, 100, 200)]
    chosen = tones(grid)
    pairs = [(a, b) for a in range(9) for b in range(a) if grid[a].intersects(grid[b])]
    assert all(chosen[a] != chosen[b] for a, b in pairs)
    assert set(chosen) <= {1, 2, 3, 4}


def read(*features, **options):
    return read_boundaries(json.dumps(collection(*features)).encode(), "name", **options)


def test_overlaps_and_gaps_are_found_and_noise_is_not():
    west, east = feature("West", square(7.50, 51.48)), feature("Ost", square(7.505, 51.48))
    ring = {
        "type": "Polygon",
        "coordinates": [square(7.6, 51.4, 0.1)["coordinates"][0], square(7.63, 51.43)["coordinates"][0]],
    }
    close = feature("Nord", square(7.50, 51.489_999_9))
    fit = fit_together(read(west, east, close, feature("Ring", ring)))
    assert [(first, second) for first, second, _ in fit.overlaps] == [("West", "Ost")]
    assert fit.overlaps[0][2] == pytest.approx(0.386, abs=0.01)
    assert fit.gaps_km2 == [pytest.approx(0.774, abs=0.01)]


def test_a_file_is_read_in_its_order_with_numbers_and_without_height():
    high = {
        "type": "Polygon",
        "coordinates": [[[*point, 86.5] for point in square(7.5, 51.48)["coordinates"][0]]],
    }
    two = {
        "type": "MultiPolygon",
        "coordinates": [square(7.6, 51.48)["coordinates"], square(7.8, 51.48)["coordinates"]],
    }
    read_in = read(
        feature(" Ho\u0308rde ", high, id=7), feature("Zwei Teile", two, id=None), number_property="id"
    )
    assert [(boundary.name, boundary.number) for boundary in read_in] == [("Hörde", "7"), ("Zwei Teile", "")]
    assert read_in[0].geometry["coordinates"][0][0] == [7.5, 51.48]
    assert read_in[1].area_km2 == pytest.approx(2 * read_in[0].area_km2)


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(json_values, st.sampled_from(["Polygon", "MultiPolygon", "Point"]))
def test_whatever_a_file_says_it_is_read_or_refused(value, kind):
    for content in (
        value,
        collection(feature("A", {"type": kind, "coordinates": value})),
        {"features": value},
    ):
        with suppress(BoundaryProblem):
            assert read_boundaries(json.dumps(content).encode(), "name")


@given(st.binary(max_size=60))
def test_bytes_that_are_no_json_are_refused(raw):
    with pytest.raises(BoundaryProblem):
        read_boundaries(raw, "name")


@given(st.text(max_size=200))
def test_a_list_of_places_is_read_or_refused(text):
    try:
        rows = read_places(f"name,category\n{text}".encode(errors="ignore"))
    except PlaceFileProblem:
        return
    assert all(row.slug for row in rows)


@given(st.text())
def test_every_place_gets_a_slug_that_fits(name):
    assert 1 <= len(place_slug(name)) <= 90


@given(st.lists(st.integers(-179, 178), min_size=2, max_size=6, unique=True))
def test_the_area_of_many_is_the_sum(wests):
    assume(all(abs(a - b) > 1 for a in wests for b in wests if a != b))
    boundaries = read(*[feature(f"Bezirk {west}", square(west, 10, 1)) for west in wests])
    assert fit_together(boundaries).area_km2 == pytest.approx(sum(b.area_km2 for b in boundaries))
    assert shapely.union_all([boundary.shape for boundary in boundaries]).is_valid
