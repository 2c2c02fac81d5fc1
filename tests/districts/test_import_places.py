"""The command that brings a list of places in: it tells first, writes all rows or none."""

import pytest
from django.core.management import CommandError, call_command

from tests.factories.districts import make_category, make_place
from vorort.districts.actions import Values, import_places
from vorort.districts.models import Place
from vorort.ground.permit import Refused

pytestmark = pytest.mark.django_db
HEADING = "name,category,district,street,lon,lat,phone\n"
LIBRARY = "Bücherei Hörde,Bücherei,Hörde,Markt 1,7.505,51.485,0231 1\n"
FIRE = "Löschzug 12,feuerwehr,aplerbeck,Ring 2,,,\n"


@pytest.fixture(autouse=True)
def stage(city, hoerde, aplerbeck):
    make_category("Bücherei")
    make_category("Feuerwehr")


@pytest.fixture
def run(tmp_path, capsys):
    def command(content, *options):
        path = tmp_path / "places.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        call_command("import_places", str(path), *options)
        return capsys.readouterr().out

    return command


def test_a_dry_run_tells_row_by_row_and_writes_nothing(run):
    assert run(HEADING + LIBRARY + FIRE).splitlines() == [
        "row 2: Bücherei Hörde: new",
        "row 3: Löschzug 12: new",
        "2 rows are good. Nothing was written. Repeat with --apply to keep them.",
    ]
    assert not Place.objects.exists()


def test_apply_writes_every_row(run):
    assert run(HEADING + LIBRARY + FIRE, "--apply").endswith("2 places written.\n")
    library, fire = Place.objects.order_by("name_de")
    assert [str(place.district) for place in (library, fire)] == ["Hörde", "Aplerbeck"]
    assert (library.slug, library.lon, library.phone) == ("buecherei-hoerde", 7.505, "0231 1")
    assert (fire.category.slug, fire.lon) == ("feuerwehr", None)


@pytest.mark.parametrize(
    "row",
    [
        LIBRARY,
        "Bücherei Hörde,Bücherei,,Markt 1,7.505,51.485,\n",
        "東京,Bücherei,Hörde,,,,\n",
        f"{'Ä' * 100},Bücherei,,,,,\n",
    ],
    ids=["by district", "by point", "without letters of ours", "long"],
)
def test_a_second_time_changes_the_same_places(row, run):
    run(HEADING + row, "--apply")
    before = Place.objects.values("pk", "slug").get()
    assert run(HEADING + row, "--apply").startswith("row 2: ")
    assert Place.objects.values("pk", "slug").get() == before


def test_a_point_finds_its_district(run):
    run(HEADING + "Bücherei,Bücherei,,,7.515,51.485,\n", "--apply")
    assert str(Place.objects.get().district) == "Aplerbeck"


def test_a_place_without_district_and_point_is_city_wide(run):
    run("name,category\nStadtarchiv,Bücherei\n", "--apply")
    assert Place.objects.get().district is None


def test_columns_the_file_does_not_have_stay_as_they_are(run, hoerde):
    kept = make_place(
        "Bücherei Hörde", district=hoerde, phone="0231 1", text_de="Am Markt", lon=7.5, lat=51.5
    )
    said = run("name,category,district\nBücherei Hörde,Bücherei,Hörde\n", "--apply")
    kept.refresh_from_db()
    assert said.startswith("row 2: Bücherei Hörde: changed")
    assert (kept.phone, kept.text_de, kept.lon) == ("0231 1", "Am Markt", 7.5)


@pytest.mark.parametrize(
    "content",
    [
        "name;category;lon;lat\nBücherei;Bücherei;7,505;51,485\n",
        "\ufeffName , CATEGORY,lon,lat\r\n Bücherei ,Bücherei,7.505,51.485\r\n",
        'name,category,lon,lat,mayor\n"Bu\u0308cherei",Bücherei,7.505,51.485,nobody\n',
        "name,category,lon,lat\nBücherei\x00,Bücherei,7.505,51.485,too,many,cells\n",
    ],
    ids=["German table", "byte order mark", "other columns", "NUL and spare cells"],
)
def test_tables_of_all_kinds_are_read(content, run):
    run(content, "--apply")
    place = Place.objects.get()
    assert (place.name_de, place.lon, str(place.district)) == ("Bücherei", 7.505, "Hörde")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",Bücherei,,,,,", "name is empty"),
        ("A,,,,,,", "category is empty"),
        ("A,Kirche,,,,,", "there is no category “Kirche”"),
        ("A,Bücherei,Bochum,,,,", "there is no district “Bochum”"),
        ("A,Bücherei,,,7.5,,", "lon and lat must both be numbers"),
        ("A,Bücherei,,,x,y,", "lon and lat must both be numbers"),
        ("A,Bücherei,,,390000,5700000,", "lon and lat must be WGS84 degrees"),
        ("A,Bücherei,,,nan,51,", "lon and lat must be WGS84 degrees"),
        (f"{'A' * 201},Bücherei,,,,,", "name is too long"),
        (f"A,Bücherei,,,,,{'1' * 51}", "phone: "),
        (LIBRARY.strip(), "the same name stands twice in this district"),
        ("Bücherei Hörde,Bücherei,hoerde,,,,", "the same name stands twice in this district"),
        ("Bücherei Hörde,Bücherei,,,7.505,51.485,", "the same name stands twice in this district"),
    ],
)
def test_a_bad_row_is_named_and_no_row_is_written(row, problem, run, capsys):
    with pytest.raises(CommandError, match=r"^1 of 2 rows have problems\. Nothing was written\.$"):
        run(HEADING + LIBRARY + row + "\n", "--apply")
    assert problem in capsys.readouterr().out.splitlines()[1]
    assert not Place.objects.exists()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", r"These columns are missing: name, category\. Known columns: .*\."),
        (b"ort,art\nA,B\n", r"These columns are missing: name, category\. Known columns: .*\."),
        (
            "name,category\nBücherei,B".encode("latin-1"),
            r"The file is not UTF-8 text\. Save it as “CSV UTF-8”\.",
        ),
        (b"name,category\n" + b"x" * 200_000, r"The file cannot be read as CSV: .*\."),
        (b"x" * 200_000, r"The file cannot be read as CSV: .*\."),
        (b"x" * 20_000_001, r"The file is too large \(20 MB; at most 20 MB\)\."),
    ],
    ids=["empty", "other columns", "latin", "long cell", "long heading", "large"],
)
def test_a_file_of_no_use_gets_one_sentence(content, sentence, run):
    with pytest.raises(CommandError, match=f"^{sentence}$"):
        run(content, "--apply")


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"cannot be read: .*\."):
        call_command("import_places", str(tmp_path / "nowhere.csv"))


def test_the_office_may_import_and_every_place_is_told(city, actor, told):
    cem = actor("cem")
    told()
    rows: list[tuple[Place | None, Values]] = [
        (None, {"name_de": name, "category": make_category()}) for name in ("A", "B")
    ]
    kept = import_places(city, rows, by=cem)
    assert told() == [("districts.PlaceChanged", {"place_id": place.pk}) for place in kept]


@pytest.mark.parametrize("who", ["nobody", "anna", "edi", "dora"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        import_places(city, [], by=actor(who))
