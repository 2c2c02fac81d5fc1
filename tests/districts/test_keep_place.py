import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_category, make_place
from vorort.districts.actions import keep_place
from vorort.districts.models import Place
from vorort.ground.permit import Refused


def words(**more):
    return {"name_de": "Bücherei am Markt", "category": make_category()} | more


def test_the_editor_makes_a_place(city, hoerde, actor, told):
    edi = actor("edi")
    told()
    place = keep_place(city, values=words(district=hoerde, lon=7.5, lat=51.49), by=edi)
    assert (place.slug, place.district, str(place)) == ("buecherei-am-markt", hoerde, "Bücherei am Markt")
    assert told() == [("districts.PlaceChanged", {"place_id": place.pk})]


def test_places_of_one_name_get_slugs_of_their_own(city, hoerde, aplerbeck, actor):
    edi = actor("edi")
    made = [
        keep_place(city, values=words(district=district), by=edi)
        for district in (hoerde, hoerde, aplerbeck, None)
    ]
    assert [place.slug for place in made] == [
        "buecherei-am-markt", "buecherei-am-markt-2", "buecherei-am-markt", "buecherei-am-markt",
    ]  # fmt: skip


def test_a_place_keeps_its_slug_when_its_name_changes(city, actor):
    edi = actor("edi")
    place = keep_place(city, values=words(), by=edi)
    kept = keep_place(city, values={"name_de": "Stadtbücherei"}, place=place, by=edi)
    assert (kept.pk, kept.name_de, kept.slug) == (place.pk, "Stadtbücherei", "buecherei-am-markt")


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        keep_place(city, values=words(), by=actor(who))
    assert not Place.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"name_de": ""},
        {"category": None},
        {"lon": 7.5},
        {"lon": 200.0, "lat": 5.0},
        {"url": "javascript:x"},
        {"email": "x"},
    ],
)
def test_values_that_do_not_fit_are_refused(wrong, city, actor):
    edi = actor("edi")
    with pytest.raises(ValidationError):
        keep_place(city, values=words(**wrong), by=edi)
    assert not Place.objects.exists()


def test_a_place_that_has_gone_cannot_be_changed(city, actor):
    place = make_place()
    Place.objects.all().delete()
    with pytest.raises(Place.DoesNotExist):
        keep_place(city, values=words(), place=place, by=actor("edi"))
