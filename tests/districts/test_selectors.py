import pytest

from tests.factories.districts import make_category, make_district, make_neighbourhood, make_place, square
from vorort.districts.models import City
from vorort.districts.selectors import (
    city_map,
    district_of,
    districts_named,
    places_named,
    places_of,
    the_city,
    used_categories,
)

pytestmark = pytest.mark.django_db
METRE = 1 / 69_450  # of longitude in degrees, at 51.485° north


def test_an_empty_installation_has_no_city():
    with pytest.raises(City.DoesNotExist):
        the_city()


@pytest.mark.parametrize(
    ("lon", "lat", "home", "neighbours"),
    [
        (7.505, 51.485, "Hörde", []),
        (7.515, 51.485, "Aplerbeck", []),
        (7.51 - 55 * METRE, 51.485, "Hörde", ["Aplerbeck"]),
        (7.51 + 55 * METRE, 51.485, "Aplerbeck", ["Hörde"]),
        (7.51 - 65 * METRE, 51.485, "Hörde", []),
        (7.50 - 55 * METRE, 51.485, None, ["Hörde"]),
        (7.50 - 65 * METRE, 51.485, None, []),
        (13.4, 52.5, None, []),
    ],
)
def test_a_point_has_a_district_and_within_sixty_metres_a_neighbour(
    lon, lat, home, neighbours, hoerde, aplerbeck
):
    found = district_of(lon, lat)
    assert (found.district and found.district.name, [n.name for n in found.neighbours]) == (home, neighbours)
    assert found.is_near_border == bool(neighbours)


def test_a_point_on_the_border_belongs_to_one_district(hoerde, aplerbeck):
    found = district_of(7.51, 51.485)
    assert found.district == aplerbeck
    assert found.neighbours == [hoerde]


def test_districts_without_boundary_are_nowhere(hoerde):
    make_district("Neuland")
    assert district_of(7.505, 51.485).district == hoerde


@pytest.mark.parametrize("words", ["Hörde", "hoerde", "HÖRDE", "Hör", "örde", " hörde! "])
def test_a_district_is_found_whatever_way_it_is_typed(words, hoerde, aplerbeck):
    assert districts_named(words) == [(hoerde, "Hörde")]


@pytest.mark.parametrize("words", ["", "   ", "%", "_", "東京", "\x00"])
def test_nothing_is_found_by_nothing(words, hoerde):
    assert districts_named(words) == []


def test_neighbourhoods_lead_to_their_district_and_beginnings_come_first(hoerde, aplerbeck):
    for district, name in [
        (hoerde, "Benninghofen"),
        (hoerde, "Hofstade"),
        (aplerbeck, "Hofen"),
        (hoerde, "Hörde"),
    ]:
        make_neighbourhood(district, name)
    assert [name for _, name in districts_named("hof")] == ["Hofen", "Hofstade", "Benninghofen"]
    assert districts_named("Hörde") == [(hoerde, "Hörde")]


def test_no_more_names_than_asked_for(hoerde):
    for number in range(20):
        make_neighbourhood(hoerde, f"Siedlung {number}")
    assert len(districts_named("Siedlung", most=5)) == 5


def test_the_map_shows_who_has_a_boundary(hoerde, aplerbeck):
    drawing = city_map([hoerde, aplerbeck, make_district("Neuland")])
    assert set(drawing.drawn) == {hoerde.pk, aplerbeck.pk}
    assert drawing.drawn[hoerde.pk].label_x < drawing.drawn[aplerbeck.pk].label_x
    assert drawing.drawn[hoerde.pk].tone != drawing.drawn[aplerbeck.pk].tone


def test_the_map_follows_a_changed_boundary(hoerde):
    before = city_map([hoerde])
    hoerde.boundary = square(7.5, 51.48, 0.02) | {
        "coordinates": [square(7.5, 51.48, 0.02)["coordinates"][0][:4]]
    }
    hoerde.boundary["coordinates"][0].append(hoerde.boundary["coordinates"][0][0])
    hoerde.save()
    assert city_map([hoerde]).drawn[hoerde.pk].path != before.drawn[hoerde.pk].path


def test_an_empty_city_has_an_empty_map():
    assert city_map([]).drawn == {}


def test_the_directory_can_be_narrowed_down(hoerde, aplerbeck):
    library, fire = make_category(), make_category("Feuerwehr")
    there = make_place(district=hoerde)
    make_place("Löschzug Hörde", district=hoerde, category=fire)
    make_place("Bücherei Aplerbeck", district=aplerbeck)
    assert list(places_named(category=library.slug, district=hoerde.slug)) == [there]
    assert there in places_of(hoerde)
    assert [places_named(words).count() for words in ("bücherei", "BÜCHEREI", "buecherei", "東京")] == [
        2,
        2,
        2,
        0,
    ]
    assert [(kind.slug, vars(kind)["number"]) for kind in used_categories()] == [
        ("buecherei", 2),
        ("feuerwehr", 1),
    ]
