import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_neighbourhood
from vorort.districts.actions import keep_term
from vorort.districts.models import Audience, Neighbourhood, PlaceCategory, Theme
from vorort.ground.permit import Refused


@pytest.mark.parametrize("kind", [Theme, Audience, PlaceCategory])
def test_the_editor_makes_a_word_of_the_vocabulary(kind, city, actor, told):
    edi = actor("edi")
    told()
    keep_term(city, kind(), values={"name_de": "Ökologie", "name_en": "Ecology"}, by=edi)
    term = kind.objects.get()
    assert (term.slug, str(term)) == ("oekologie", "Ökologie")
    assert told() == [("districts.VocabularyChanged", {"kind": kind.__name__, "term_id": term.pk})]


def test_a_neighbourhood_is_kept_folded_and_its_district_told(city, hoerde, actor, told):
    edi = actor("edi")
    told()
    keep_term(city, Neighbourhood(), values={"district": hoerde, "name": "Höchsten"}, by=edi)
    quarter = Neighbourhood.objects.get()
    assert quarter.folded == "hoechsten"
    assert told() == [
        ("districts.VocabularyChanged", {"kind": "Neighbourhood", "term_id": quarter.pk}),
        ("districts.DistrictChanged", {"district_id": hoerde.pk}),
    ]


def test_a_neighbourhood_that_moves_is_told_to_both_districts(city, hoerde, aplerbeck, actor, told):
    quarter, edi = make_neighbourhood(hoerde), actor("edi")
    told()
    keep_term(city, quarter, values={"district": aplerbeck}, by=edi)
    assert [payload for _, payload in told()[1:]] == [
        {"district_id": pk} for pk in sorted([hoerde.pk, aplerbeck.pk])
    ]


def test_a_word_keeps_its_slug(city, actor):
    theme, edi = Theme(), actor("edi")
    keep_term(city, theme, values={"name_de": "Ökologie"}, by=edi)
    keep_term(city, theme, values={"name_de": "Umwelt"}, by=edi)
    assert Theme.objects.values_list("slug", "name_de").get() == ("oekologie", "Umwelt")


@pytest.mark.parametrize("who", ["nobody", "anna", "dora"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        keep_term(city, Theme(), values={"name_de": "Ökologie"}, by=actor(who))


@pytest.mark.parametrize("values", [{"name_de": ""}, {"name_de": "東京"}, {"name_de": "A", "slug": "ä b"}])
def test_values_that_do_not_fit_are_refused(values, city, actor):
    with pytest.raises(ValidationError):
        keep_term(city, Theme(), values=values, by=actor("edi"))


def test_a_district_has_no_two_neighbourhoods_of_one_name(city, hoerde, aplerbeck, actor):
    make_neighbourhood(hoerde)
    make_neighbourhood(aplerbeck)
    with pytest.raises(ValidationError):
        keep_term(city, Neighbourhood(), values={"district": hoerde, "name": "Wellinghofen"}, by=actor("edi"))
