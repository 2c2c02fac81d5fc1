"""Prepared questions: the same rows as the queryset they were written from, with one statement and no ORM in between."""

from datetime import datetime, timedelta

import pytest
from django.db.models import Count, QuerySet

from tests.factories.districts import make_district
from vorort.districts.models import District, Neighbourhood
from vorort.ground.prepared import prepared, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def two() -> list[District]:
    districts = [make_district(name) for name in ("Hörde", "Aplerbeck")]
    for district in districts:
        for name in ("Mitte", "Süd"):
            Neighbourhood.objects.create(district=district, name=name, folded=name.lower())
    return districts


@prepared
def quarters_of(district: int) -> QuerySet[Neighbourhood]:
    return Neighbourhood.objects.filter(district=district).select_related("district").order_by("name")


@prepared
def quarters_of_both(one: int, other: int) -> QuerySet[Neighbourhood]:
    return Neighbourhood.objects.filter(district__in=[one, other]).order_by("pk")


def test_it_gives_the_models_with_what_belongs_to_them(two, django_assert_num_queries):
    quarters_of(0)
    for district in two:
        with django_assert_num_queries(1):
            found = quarters_of(district.pk)
            assert [(row.name, row.district.name) for row in found] == [
                ("Mitte", district.name),
                ("Süd", district.name),
            ]
        assert found == list(district.neighbourhoods.order_by("name"))
        assert found[0].created == Neighbourhood.objects.get(pk=found[0].pk).created
    assert quarters_of(0) == []


def test_several_keys_stand_in_their_places(two):
    hoerde, aplerbeck = two
    assert [row.district_id for row in quarters_of_both(aplerbeck.pk, 0)] == [aplerbeck.pk] * 2
    assert len(quarters_of_both(hoerde.pk, aplerbeck.pk)) == 4


def test_only_what_was_asked_for_is_read(two):
    written = write(Neighbourhood.objects.only("name"))
    assert written.ask()[0].get_deferred_fields() >= {"folded", "district_id"}


def test_values_come_as_tuples_and_parts_as_parts(two):
    written = write(Neighbourhood.objects.values_list("district__name", "name").order_by("pk")[1:3])
    assert written.ask() == [("Hörde", "Süd"), ("Aplerbeck", "Mitte")]


def test_what_is_written_once_sees_what_is_changed_later(two):
    before = quarters_of(two[0].pk)
    Neighbourhood.objects.filter(pk=before[0].pk).update(name="Nord")
    assert [row.name for row in quarters_of(two[0].pk)] == ["Nord", "Süd"]


@prepared
def quarters_made_before(district: int, moment: datetime) -> QuerySet[Neighbourhood]:
    return Neighbourhood.objects.filter(created__lt=moment, district=district).order_by("name")


def test_moments_stand_in_their_places_too(two):
    made = two[0].neighbourhoods.order_by("created").first().created
    assert quarters_made_before(two[0].pk, made) == []
    assert len(quarters_made_before(two[0].pk, made + timedelta(hours=1))) == 2


@prepared
def with_quarters(district: int) -> QuerySet[District]:
    rows = District.objects.filter(pk=district).select_related("picture")
    return rows.annotate(quarters=Count("neighbourhoods")).defer("boundary")


def test_what_is_counted_along_with_a_row_stands_on_its_model(two):
    found = with_quarters(two[1].pk)[0]
    assert (found.name, vars(found)["quarters"]) == ("Aplerbeck", 2)
    assert found.get_deferred_fields() == {"boundary"}
