import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import sit
from tests.factories.people import make_person
from vorort.committees.actions import change_committee
from vorort.districts.models import Theme
from vorort.ground.permit import Refused
from vorort.search.models import SearchEntry


def test_the_chair_changes_name_and_purpose(bea_chairs, committee, actor, told):
    told()
    slug = committee.slug
    values = {"name": "Runde der Vororte", "purpose_de": "Wir planen.", "rhythm_de": "jeden Monat"}
    change_committee(committee, values=values, by=actor("bea"))
    committee.refresh_from_db()
    assert (committee.name, committee.slug, committee.thread.title) == (
        "Runde der Vororte",
        slug,
        "Runde der Vororte",
    )
    found = SearchEntry.objects.get(kind="committee", object_id=committee.pk, language="de")
    assert (found.title, found.summary) == ("Runde der Vororte", "Wir planen.")
    assert told() == [("committees.CommitteeChanged", {"committee_id": committee.pk})]


def test_themes_are_set_or_left_alone(committee, actor):
    themes = [Theme.objects.create(slug=name, name_de=name) for name in ("feste", "sport")]
    change_committee(committee, values={}, themes=themes, by=actor("cem"))
    change_committee(committee, values={}, by=actor("cem"))
    assert committee.fields_of_work.count() == 2
    change_committee(committee, values={}, themes=[], by=actor("cem"))
    assert committee.fields_of_work.count() == 0


@pytest.mark.parametrize("office", ["deputy", "secretary"])
def test_so_do_deputy_and_secretary(office, committee, anna, actor):
    sit(make_person(user=anna), committee, office)
    assert change_committee(committee, values={"name": "Neu"}, by=actor("anna")).name == "Neu"


@pytest.mark.parametrize("office", ["member", "treasurer"])
def test_members_do_not(office, committee, anna, actor):
    sit(make_person(user=anna), committee, office)
    with pytest.raises(Refused):
        change_committee(committee, values={"name": "Neu"}, by=actor("anna"))


@pytest.mark.parametrize("who", ["nobody", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, committee, actor):
    with pytest.raises(Refused):
        change_committee(committee, values={}, by=actor(who))


def test_a_mayor_does_not_rename_the_district_council(mayor, anna, actor):
    sit(make_person(user=anna), mayor.committee, "deputy")
    with pytest.raises(Refused):
        change_committee(mayor.committee, values={"name": "Mein Rat"}, by=actor("anna"))


@pytest.mark.parametrize("name", ["kind", "district", "begins", "slug", "ends", "thread"])
def test_what_it_is_stays(name, committee, actor):
    with pytest.raises(ValueError, match=f"{name} is not to be changed here"):
        change_committee(committee, values={name: None}, by=actor("cem"))


def test_a_committee_has_a_name(committee, actor):
    with pytest.raises(ValidationError) as caught:
        change_committee(committee, values={"name": ""}, by=actor("cem"))
    assert set(caught.value.message_dict) == {"name"}
