import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_organisation
from vorort.ground.permit import Refused
from vorort.people.actions import keep_organisation
from vorort.people.choices import Sector
from vorort.people.models import Organisation

CLUB = {"name": "Gartenfreunde Hörde", "sector": Sector.CLUB}


def test_the_office_makes_an_organisation(city, hoerde, actor, told):
    cem = actor("cem")
    told()
    club = keep_organisation(city, values=CLUB | {"district": hoerde}, by=cem)
    assert (str(club), club.district, club.sector) == ("Gartenfreunde Hörde", hoerde, "club")
    assert told() == [("people.OrganisationChanged", {"organisation_id": club.pk})]


def test_the_office_changes_an_organisation(city, actor):
    club = make_organisation("Gartenfreunde")
    kept = keep_organisation(city, values=CLUB, organisation=club, by=actor("cem"))
    assert (kept.pk, kept.name) == (club.pk, "Gartenfreunde Hörde")


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        keep_organisation(city, values=CLUB, by=actor(who))
    assert not Organisation.objects.exists()


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"sector": "choir"}, {"email": "x"}, {"url": "javascript:x"}, {"phone": "1" * 51}]
)
def test_values_that_do_not_fit_are_refused(wrong, city, actor):
    with pytest.raises(ValidationError):
        keep_organisation(city, values=CLUB | wrong, by=actor("cem"))


@pytest.mark.parametrize("in_district", [True, False])
def test_an_organisation_is_kept_once_however_it_is_written(in_district, city, hoerde, actor):
    cem, place = actor("cem"), {"district": hoerde if in_district else None}
    keep_organisation(city, values=CLUB | place, by=cem)
    with pytest.raises(ValidationError):
        keep_organisation(city, values=CLUB | place | {"name": "GARTENFREUNDE Hörde"}, by=cem)


def test_what_is_not_a_field_is_not_set(city, actor):
    with pytest.raises(ValueError, match="pk"):
        keep_organisation(city, values=CLUB | {"pk": 1}, by=actor("cem"))
