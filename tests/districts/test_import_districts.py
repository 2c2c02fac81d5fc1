"""The command that brings a city's boundaries in: it tells first, writes when asked, and never half."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.factories.districts import collection, feature, make_district, square
from vorort.districts.actions import import_districts
from vorort.districts.models import City, District
from vorort.districts.rules.boundaries import MOST_BYTES, read_boundaries
from vorort.districts.selectors import district_of
from vorort.ground.permit import Refused

pytestmark = pytest.mark.django_db
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
HOERDE, EVING = feature("Hörde", square(7.50, 51.48)), feature("Eving", square(7.46, 51.55))


@pytest.fixture
def run(tmp_path, capsys):
    """Import what is given, as bytes or GeoJSON, and return what the command says."""

    def command(content, *options):
        path = tmp_path / "boundaries.geojson"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        call_command("import_districts", str(path), *options)
        return capsys.readouterr().out

    return command


def test_a_dry_run_tells_everything_and_writes_nothing(run, city):
    said = run(collection(HOERDE, EVING))
    assert "2 districts, 1.54 km² in all.\nNothing was written." in said
    assert said.count("  new\n") == 2
    assert not District.objects.exists()


def test_apply_writes_and_a_second_time_changes_nothing(run, city):
    run(collection(HOERDE, EVING), "--apply")
    before = list(District.objects.values("pk", "name", "slug", "boundary", "label_lon", "label_lat"))
    said = run(collection(HOERDE, EVING), "--apply")
    assert said.count("  same\n") == 2
    assert list(District.objects.values("pk", "name", "slug", "boundary", "label_lon", "label_lat")) == before
    assert [row["slug"] for row in before] == ["eving", "hoerde"]


def test_the_report_says_what_would_change(run, city):
    run(collection(HOERDE, EVING), "--apply")
    moved, new = feature("Hörde", square(7.51, 51.48)), feature("Brackel", square(7.55, 51.53))
    lines = run(collection(moved, new)).splitlines()
    assert [" ".join(line.split()) for line in lines[:3]] == [
        "Brackel 0.77 km² new",
        "Hörde 0.77 km² changed",
        "Eving not in the file, stays as it is",
    ]


def test_overlaps_and_gaps_are_reported_and_no_obstacle(run, city):
    outer = square(7.4, 51.4, 0.1)["coordinates"][0]
    ring = feature("Ring", {"type": "Polygon", "coordinates": [outer, square(7.43, 51.43)["coordinates"][0]]})
    said = run(collection(HOERDE, feature("Ost", square(7.505, 51.48)), ring), "--apply")
    assert "Overlap: Hörde and Ost share 0.38" in said
    assert "Gap: 0.77" in said
    assert District.objects.count() == 3


def test_texts_figures_and_slug_of_a_known_district_stay(run, city):
    make_district("Hörde", text_de="Am See", area_km2=Decimal(30), figures_source="City", number="9")
    District.objects.update(slug="hoerde-am-see")
    run(collection(HOERDE), "--apply")
    kept = District.objects.get()
    assert (kept.slug, kept.text_de, kept.area_km2, kept.number) == (
        "hoerde-am-see",
        "Am See",
        Decimal(30),
        "9",
    )
    assert kept.shape is not None


def test_a_district_that_is_not_in_the_file_stays(run, city):
    run(collection(HOERDE, EVING), "--apply")
    run(collection(HOERDE), "--apply")
    assert District.objects.count() == 2


def test_numbers_come_from_their_property(run, city):
    run(collection(feature("Hörde", square(7.5, 51.48), nr=9)), "--number-property", "nr", "--apply")
    assert District.objects.get().number == "9"


def test_the_name_may_stand_in_any_property(run, city):
    named = {"type": "Feature", "properties": {"bezirk": "Hörde"}, "geometry": square(7.5, 51.48)}
    run(collection(named), "--name-property", "bezirk", "--apply")
    assert District.objects.get().name == "Hörde"


def test_the_first_file_can_found_the_city(run):
    run(collection(HOERDE), "--apply", "--city", "Dortmund")
    assert City.objects.get().name == "Dortmund"


def test_without_a_city_it_says_so(run):
    with pytest.raises(CommandError, match=r"There is no city yet\. Name it with --city NAME\."):
        run(collection(HOERDE), "--apply")
    assert not District.objects.exists()


def test_a_problem_while_writing_leaves_neither_city_nor_districts(run):
    """Two names that differ, but would share an address."""
    with pytest.raises(CommandError, match=r"slug: .* Nothing was written\."):
        run(collection(HOERDE, feature("Hoerde", square(7.6, 51.48))), "--apply", "--city", "Dortmund")
    assert (City.objects.count(), District.objects.count()) == (0, 0)


HIGH = {
    "type": "Polygon",
    "coordinates": [[[*point, 86.5] for point in square(7.5, 51.48)["coordinates"][0]]],
}
TWO = {
    "type": "MultiPolygon",
    "coordinates": [square(7.5, 51.48)["coordinates"], square(7.8, 51.4)["coordinates"]],
}


@pytest.mark.parametrize(
    "content",
    [
        collection(feature("Hörde", HIGH)),
        collection(feature("Hörde", TWO)),
        b"\xef\xbb\xbf" + json.dumps(collection(HOERDE)).encode(),
        json.dumps(collection(HOERDE), indent=4).encode(),
        collection(feature("\u0000Hörde ", square(7.5, 51.48))),
    ],
    ids=["height", "two parts", "byte order mark", "indented", "NUL in the name"],
)
def test_what_the_standard_allows_is_fine(content, run, city):
    run(content, "--apply")
    assert District.objects.get().name == "Hörde"


def drawn(kind, coordinates):
    return collection(feature("Hörde", {"type": kind, "coordinates": coordinates}))


BOW_TIE = [[[7.5, 51.4], [7.6, 51.5], [7.6, 51.4], [7.5, 51.5], [7.5, 51.4]]]
UTM = [[[390000, 5700000], [391000, 5700000], [391000, 5701000], [390000, 5700000]]]
HUGE = (
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},'
    '"geometry":{"type":"Polygon","coordinates":[[[%s,1],[2,2],[3,3],[1,1]]]}}]}'
)
NO_AREA = r"it must be Polygon or MultiPolygon\."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"type": "FeatureCollection", "features": [', r"The file is not valid JSON: .*\."),
        (b"", r"The file is not valid JSON: .*\."),
        (b"\xff\xfe\x00", r"The file is not valid JSON: .*\."),
        (b"[" * 100_000, r"The file is not valid JSON: .*\."),
        (b'{"name": %s}' % (b"9" * 5_000), r"The file is not valid JSON: .*\."),
        (b"[]", r"The file is not a GeoJSON FeatureCollection\."),
        (feature("Hörde", square(7.5, 51.48)), r"The file is not a GeoJSON FeatureCollection\."),
        (collection(), r"The file has no features\."),
        ({"type": "FeatureCollection", "features": [None]}, r"Feature 1 has no properties\."),
        (drawn("Point", [7.5, 51.5]), f"Hörde: the geometry is Point, {NO_AREA}"),
        (collection(feature("Hörde", None)), f"Hörde: the geometry is missing, {NO_AREA}"),
        (drawn("Polygon", UTM), r"Hörde: 390000, 5700000 is not longitude and latitude\..* WGS84 \(EPSG:4326\)\."),
        (collection(HOERDE, EVING, HOERDE), r"These names occur more than once: Hörde\."),
        (collection(feature("Ho\u0308rde", square(7.5, 51.4)), HOERDE), r"These names occur more than once: Hörde\."),
        (drawn("Polygon", BOW_TIE), r"Hörde: the border is not valid \(Self-intersection.*\)\."),
        (collection(feature("", square(7.5, 51.48))), r"Feature 1 has no text in “name” \(its properties: name\)\."),
        (collection(feature(7, square(7.5, 51.48))), r"Feature 1 has no text in “name” \(its properties: name\)\."),
        (drawn("Polygon", []), r"Hörde: the coordinates are not a list of rings\."),
        (drawn("Polygon", [[7.5, 51.4]]), r"Hörde: the coordinates cannot be read .*\."),
        (drawn("Polygon", [[["a", "b"]]]), r"Hörde: \['a', 'b'\] is not a position\."),
        (HUGE.encode() % (b"9" * 400), r"A: \[9{20,}.* is not a position\."),
        (HUGE.encode() % b"NaN", r"A: \[nan, 1\] is not a position\."),
    ],
    ids=[
        "cut", "empty", "no text", "deep", "long number", "list", "single feature", "no features", "null", "point",
        "no geometry", "utm", "doubles", "doubles in disguise", "bow tie", "no name", "number as name", "no rings",
        "flat", "letters", "huge", "nan",
    ],
)  # fmt: skip
def test_bad_input_gets_one_sentence_and_changes_nothing(content, sentence, run, city):
    with pytest.raises(CommandError, match=f"^{sentence}$"):
        run(content, "--apply")
    assert not District.objects.exists()


def test_the_missing_property_is_named_with_those_there_are(run, city):
    with pytest.raises(CommandError, match=r"no text in “bezirk” \(its properties: name, nr\)\."):
        run(collection(feature("Hörde", square(7.5, 51.48), nr=9)), "--name-property", "bezirk")


def test_a_file_of_200_megabytes_is_refused_unread(tmp_path, city):
    path = tmp_path / "huge.geojson"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(CommandError, match=r"^The file is too large \(200 MB; at most 50 MB\)\.$"):
        call_command("import_districts", str(path), "--apply")
    assert path.stat().st_size > MOST_BYTES


@pytest.mark.parametrize("name", ["nowhere.geojson", "."])
def test_a_file_that_cannot_be_read_is_named(name, tmp_path, city):
    with pytest.raises(CommandError, match=r"cannot be read: .*\."):
        call_command("import_districts", str(tmp_path / name))


def test_the_import_is_for_the_command_line(city, actor):
    with pytest.raises(Refused):
        import_districts(city, [], by=actor("cem"))


def test_every_imported_district_is_told(city, actor, told):
    told()
    kept = import_districts(
        city, read_boundaries(json.dumps(collection(HOERDE)).encode(), "name"), by=actor("shell")
    )
    assert told() == [("districts.DistrictChanged", {"district_id": kept[0].pk})]


# --- real cities --------------------------------------------------------------------------------------------------


def real(name: str) -> Path:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{path.name} is not on this machine")
    return path


@pytest.mark.parametrize(
    ("name", "number", "km2"),
    [
        ("dortmund_stadtbezirke", 12, pytest.approx(280, abs=1)),
        ("koeln_stadtbezirke", 9, pytest.approx(405, abs=2)),
        ("berlin_bezirke", 12, pytest.approx(891, abs=3)),
        ("wien_bezirke", 23, pytest.approx(415, abs=2)),
    ],
)
def test_real_cities_come_in_whole(name, number, km2):
    path = real(f"{name}.geojson")
    call_command("import_districts", str(path), "--city", name.partition("_")[0].title(), "--apply")
    assert District.objects.count() == number
    assert sum(b.area_km2 for b in read_boundaries(path.read_bytes(), "name")) == km2


@pytest.fixture
def dortmund(city):
    call_command("import_districts", str(real("dortmund_stadtbezirke.geojson")), "--apply")


@pytest.mark.parametrize(
    ("lon", "lat", "name"),
    [
        (7.4536, 51.5149, "Innenstadt-West"),
        (7.4787, 51.5268, "Innenstadt-Nord"),
        (7.5130, 51.4890, "Hörde"),
        (7.3340, 51.5186, "Lütgendortmund"),
        (7.4136, 51.5422, "Huckarde"),
        (7.4840, 51.4220, "Hörde"),
        (7.2162, 51.4818, None),
    ],
    ids=[
        "Dortmunder U",
        "Borsigplatz",
        "Phoenix-See",
        "Zeche Zollern",
        "Kokerei Hansa",
        "Hohensyburg",
        "Bochum",
    ],
)
@pytest.mark.usefixtures("dortmund")
def test_every_landmark_lies_in_its_district(lon, lat, name):
    home = district_of(lon, lat).district
    assert (home.name if home else None) == name


@pytest.mark.usefixtures("dortmund")
def test_at_every_corner_of_a_border_the_neighbour_is_near():
    hombruch = District.objects.get(name="Hombruch")
    lon, lat = (hombruch.boundary or {})["coordinates"][0][0]
    found = district_of(lon, lat)
    assert hombruch.name in {d.name for d in [found.district, *found.neighbours] if d}
    assert found.is_near_border or found.district == hombruch
