import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories.committees import seated
from vorort.direction.actions import draft_programme
from vorort.direction.models import WorkProgramme
from vorort.ground.permit import Refused


def test_a_member_of_the_steering_committee_begins_it(committee, hoerde, told):
    member = seated("member", committee)
    told()
    programme = draft_programme(hoerde, year=2026, intro=" Was ansteht ", by=member)
    assert (programme.district, programme.year, programme.intro) == (hoerde, 2026, "Was ansteht")
    assert programme.author_id == member.id
    assert told() == []


def test_the_association_has_its_own(city, hoerde, actor):
    draft_programme(hoerde, year=2026, by=actor("cem"))
    assert draft_programme(city, year=2026, by=actor("cem")).district is None


def test_there_is_one_per_year(city, hoerde, actor):
    for of in (city, hoerde):
        draft_programme(of, year=2026, by=actor("cem"))
        with pytest.raises(ValidationError, match="for this year already"):
            draft_programme(of, year=2026, by=actor("cem"))


@pytest.mark.parametrize("of", ["district", "association"])
def test_the_database_says_so_too(of, city, hoerde):
    district = hoerde if of == "district" else None
    WorkProgramme.objects.create(district=district, year=2026)
    with pytest.raises(IntegrityError), transaction.atomic():
        WorkProgramme.objects.create(district=district, year=2026)


@pytest.mark.parametrize("year", [1999, 2101, 0])
def test_the_year_is_possible(year, hoerde, city, actor):
    with pytest.raises(ValidationError):
        draft_programme(hoerde, year=year, by=actor("cem"))


def test_a_group_does_not_plan_for_the_district(group, hoerde):
    with pytest.raises(Refused):
        draft_programme(hoerde, year=2026, by=seated("lead", group, "chair"))
