"""What the database itself refuses, whoever asks it."""

import pytest
from django.db import IntegrityError

from tests.factories.districts import make_city, make_district, make_neighbourhood, make_place
from vorort.districts.models import City, District
from vorort.ground.permit import holds

pytestmark = pytest.mark.django_db


def test_there_is_one_city(city):
    with pytest.raises(IntegrityError):
        City.objects.create(name="Bochum", slug="bochum", site_name="Bochum")


@pytest.mark.parametrize("fields", [{"only": False}, {"accent": "red"}])
def test_a_city_that_does_not_fit_is_refused(fields):
    with pytest.raises(IntegrityError):
        City.objects.create(name="Bochum", slug="bochum", site_name="Bochum", **fields)


@pytest.mark.parametrize(
    "fields",
    [{"population": 1}, {"area_km2": 1}, {"area_km2": 0, "figures_source": "x"}, {"label_lon": 7.5}],
    ids=["population without source", "area without source", "no area", "half a label"],
)
def test_a_district_that_does_not_fit_is_refused(fields):
    with pytest.raises(IntegrityError):
        make_district(**fields)


@pytest.mark.parametrize(
    "point", [{"lon": 7.5}, {"lat": 51.5}, {"lon": 181, "lat": 0}, {"lon": 0, "lat": -90.1}]
)
def test_a_place_has_a_whole_point_on_earth_or_none(point):
    with pytest.raises(IntegrityError):
        make_place(**point)


@pytest.mark.parametrize("in_district", [True, False])
def test_a_place_has_its_slug_for_itself(in_district, hoerde):
    district = hoerde if in_district else None
    make_place(district=district)
    with pytest.raises(IntegrityError):
        make_place(district=district)


def test_districts_of_one_city_differ_in_name(hoerde):
    with pytest.raises(IntegrityError):
        make_district("Hörde", boundary=None)


def test_a_district_is_its_own_district_to_policies(hoerde):
    assert hoerde.district_id == hoerde.pk
    assert holds("office").name == "holds(office)"


def test_words_of_a_district_are_left_out_of_lists(hoerde):
    light = District.objects.light().get()
    long = {"boundary", "text_de", "text_en", "hours_de", "hours_en"}
    assert light.get_deferred_fields() & long == long
    assert light.shape is not None


@pytest.mark.parametrize(
    ("fields", "has"), [({}, False), ({"phone": "0231"}, True), ({"contact_person": "Edi"}, True)]
)
def test_a_contact_is_any_way_to_reach_somebody(fields, has):
    assert make_city(**fields).has_contact == has


def test_everything_has_a_name_to_be_called_by(city, hoerde):
    assert [str(thing) for thing in (city, hoerde, make_neighbourhood(hoerde))] == [
        "Dortmund",
        "Hörde",
        "Wellinghofen",
    ]
