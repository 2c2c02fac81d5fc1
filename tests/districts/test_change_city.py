import pytest
from django.core.exceptions import ValidationError

from vorort.districts.actions import change_city
from vorort.ground.permit import Refused


def test_the_editor_changes_words_and_colour(city, actor, told):
    edi = actor("edi")
    told()
    change_city(city, values={"tagline_de": "Zwölf Bezirke, eine Stadt", "accent": "#004488"}, by=edi)
    city.refresh_from_db()
    assert (city.tagline_de, city.accent) == ("Zwölf Bezirke, eine Stadt", "#004488")
    assert told() == [("districts.CityChanged", {"city_id": city.pk})]


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        change_city(city, values={"name": "Bochum"}, by=actor(who))


@pytest.mark.parametrize(
    "values", [{"accent": "red"}, {"accent": "#00448G"}, {"name": ""}, {"email": "nobody"}]
)
def test_values_that_do_not_fit_are_refused(values, city, actor):
    with pytest.raises(ValidationError):
        change_city(city, values=values, by=actor("edi"))


def test_what_is_not_to_be_changed_here_is_not(city, actor):
    with pytest.raises(ValueError, match="is_demo is not to be changed"):
        change_city(city, values={"is_demo": True}, by=actor("edi"))
