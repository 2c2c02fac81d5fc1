import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_committee
from vorort.committees.actions import found_committee
from vorort.committees.models import AssociationMember, Committee
from vorort.districts.models import Theme
from vorort.ground.permit import Refused
from vorort.search.models import SearchEntry

VALUES = {"kind": "jury", "name": "Jury für den großen Topf", "admission": "appointment"}


def test_the_office_founds_a_committee(city, actor, told, noon):
    cem, theme = actor("cem"), Theme.objects.create(slug="jugend", name_de="Jugend")
    told()
    jury = found_committee(city, values=VALUES | {"purpose_de": "Sie vergibt."}, themes=[theme], by=cem)
    assert (jury.slug, jury.begins, jury.ends, jury.seats.count()) == (
        "jury-fuer-den-grossen-topf",
        NOON,
        None,
        0,
    )
    assert list(jury.fields_of_work.all()) == [theme]
    assert (jury.thread.kind, jury.thread.title, jury.thread.visibility) == ("committee", jury.name, "public")
    assert [(step.what, step.at) for step in jury.thread.steps.all()] == [("founded", NOON)]
    assert SearchEntry.objects.filter(kind="committee", object_id=jury.pk).count() == 2
    assert told() == [("committees.CommitteeFounded", {"committee_id": jury.pk})]


def test_one_that_met_before_it_stood_here(city, actor, noon):
    assert found_committee(city, values=VALUES | {"begins": BEGINNING}, by=actor("cem")).begins == BEGINNING


def test_two_of_one_name_have_two_addresses(city, actor):
    slugs = [found_committee(city, values=VALUES, by=actor("cem")).slug for _ in range(3)]
    assert slugs == [
        "jury-fuer-den-grossen-topf",
        "jury-fuer-den-grossen-topf-2",
        "jury-fuer-den-grossen-topf-3",
    ]


def test_a_name_without_letters_has_an_address_all_the_same(city, actor):
    assert found_committee(city, values=VALUES | {"name": "東京"}, by=actor("cem")).slug == "gremium"


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, bea_chairs, city, actor):
    with pytest.raises(Refused):
        found_committee(city, values=VALUES, by=actor(who))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"kind": "club"}, "kind"),
        ({"admission": ""}, "admission"),
        ({"email": "kein"}, "email"),
        ({"kind": "steering_committee"}, "__all__"),
    ],
)
def test_a_mistake_is_named_by_its_field(values, field, city, actor):
    with pytest.raises(ValidationError) as caught:
        found_committee(city, values=VALUES | values, by=actor("cem"))
    assert set(caught.value.message_dict) == {field}
    assert not Committee.objects.exists()


def test_a_district_has_one_steering_committee_and_the_city_one_board(committee, city, hoerde, actor):
    by = actor("cem")
    with pytest.raises(ValidationError, match="has a steering committee already"):
        found_committee(city, values=VALUES | {"kind": "steering_committee", "district": hoerde}, by=by)
    found_committee(city, values=VALUES | {"kind": "board"}, by=by)
    with pytest.raises(ValidationError, match="there can be only one"):
        found_committee(city, values=VALUES | {"kind": "board"}, by=by)


def test_a_general_assembly_has_a_seat_for_every_delegate(city, hoerde, actor, noon):
    make_committee("Alt", kind="general_assembly", ends=NOON - DAY)
    AssociationMember.objects.create(
        kind="district", district=hoerde, is_full=True, delegates=2, begins=BEGINNING
    )
    AssociationMember.objects.create(kind="city", is_full=False, delegates=1, begins=BEGINNING)
    assembly = found_committee(city, values=VALUES | {"kind": "general_assembly"}, by=actor("cem"))
    assert list(assembly.seats.values_list("member__kind", "is_voting", "position")) == [
        ("district", True, 1),
        ("district", True, 2),
        ("city", False, 3),
    ]
