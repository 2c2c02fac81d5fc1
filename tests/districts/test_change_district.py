from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from tests.factories.files import image_bytes
from vorort.districts.actions import change_district
from vorort.files.models import Words
from vorort.files.rules import UnusablePicture
from vorort.ground.permit import Refused

FIGURES = {
    "population": 56_000,
    "population_year": 2025,
    "area_km2": Decimal("29.8"),
    "figures_source": "City",
}
LINKS = [
    ("Bezirksvertretung", "District council", "https://example.org/bv"),
    ("Amt", "", "https://example.org/amt"),
]


def test_the_office_changes_figures_links_and_picture(hoerde, actor, told):
    cem = actor("cem")
    told()
    change_district(hoerde, values=FIGURES, links=LINKS, picture=(image_bytes(), Words("Die Burg")), by=cem)
    hoerde.refresh_from_db()
    assert (hoerde.population, hoerde.area_km2, hoerde.picture.alt_de) == (
        56_000,
        Decimal("29.8"),
        "Die Burg",
    )
    assert [link.label_de for link in hoerde.links.all()] == ["Bezirksvertretung", "Amt"]
    assert told() == [("districts.DistrictChanged", {"district_id": hoerde.pk})]


def test_new_links_replace_the_old_ones_and_none_leaves_them(hoerde, actor):
    edi = actor("edi")
    change_district(hoerde, values={}, links=LINKS, by=edi)
    change_district(hoerde, values={}, links=LINKS[1:], by=edi)
    change_district(hoerde, values={}, by=edi)
    assert [link.label_de for link in hoerde.links.all()] == ["Amt"]


def test_a_new_name_leaves_the_address_as_it_is(hoerde, actor):
    change_district(hoerde, values={"name": "Hörde am See"}, by=actor("edi"))
    hoerde.refresh_from_db()
    assert (hoerde.name, hoerde.slug) == ("Hörde am See", "hoerde")


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora"])
def test_others_do_not(who, hoerde, actor):
    with pytest.raises(Refused):
        change_district(hoerde, values={"teaser_de": "Meins"}, by=actor(who))


@pytest.mark.parametrize(
    ("values", "links"),
    [
        ({"population": 56_000}, None),
        ({**FIGURES, "area_km2": Decimal(0)}, None),
        ({"name": ""}, None),
        ({}, [("Böse", "", "javascript:alert(1)")]),
        ({}, [("", "", "https://example.org/")]),
    ],
    ids=["figures without source", "no area", "no name", "script", "no label"],
)
def test_what_does_not_fit_changes_nothing(values, links, hoerde, actor):
    edi = actor("edi")
    change_district(hoerde, values={}, links=LINKS, by=edi)
    with pytest.raises(ValidationError):
        change_district(hoerde, values=values, links=links, by=edi)
    assert hoerde.links.count() == 2


def test_a_file_that_is_no_picture_is_refused(hoerde, actor):
    with pytest.raises(UnusablePicture):
        change_district(hoerde, values={}, picture=(b"no picture", Words("Nichts")), by=actor("edi"))


def test_the_slug_is_not_to_be_changed(hoerde, actor):
    with pytest.raises(ValueError, match="slug is not to be changed"):
        change_district(hoerde, values={"slug": "see"}, by=actor("edi"))
