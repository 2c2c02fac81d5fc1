import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_category, make_neighbourhood, make_place
from vorort.districts.actions import remove_term
from vorort.districts.models import Neighbourhood, PlaceCategory
from vorort.ground.permit import Refused


def test_the_editor_removes_a_category(city, actor, told):
    category, edi = make_category(), actor("edi")
    told()
    pk = category.pk
    remove_term(city, category, by=edi)
    assert not PlaceCategory.objects.exists()
    assert told() == [("districts.VocabularyChanged", {"kind": "PlaceCategory", "term_id": pk})]


def test_a_removed_neighbourhood_is_told_to_its_district(city, hoerde, actor, told):
    quarter, edi = make_neighbourhood(hoerde), actor("edi")
    told()
    remove_term(city, quarter, by=edi)
    assert not Neighbourhood.objects.exists()
    assert told()[1:] == [("districts.DistrictChanged", {"district_id": hoerde.pk})]


def test_what_is_in_use_stays(city, actor):
    make_place()
    with pytest.raises(ValidationError, match="“Bücherei” is still in use"):
        remove_term(city, PlaceCategory.objects.get(), by=actor("edi"))
    assert PlaceCategory.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "dora"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        remove_term(city, make_category(), by=actor(who))
