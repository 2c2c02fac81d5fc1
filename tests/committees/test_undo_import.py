from datetime import date

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from tests.committees.test_import_people import row
from tests.factories.committees import make_mandate, make_seat
from tests.factories.people import make_organisation
from vorort.committees.actions import import_people, recall_member, resign_mandate, undo_import
from vorort.committees.models import Mandate, Seat
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.people.actions import merge_people, record_consent
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models import Organisation, Person

TUS = {"organisation": "TuS Hörde", "sector": "club"}


@pytest.fixture
def run(city, committee, actor, noon):
    rows = [
        row(2, **TUS),
        row(3, family_name="Früher", begins=date(2020, 2, 1), ends=date(2020, 3, 1), **TUS),
    ]
    return import_people(city, rows, filename="gremien.csv", by=actor("cem"))


def test_nothing_is_left(run, actor, told):
    cem = actor("cem")
    told()
    undo_import(run, by=cem)
    run.refresh_from_db()
    assert run.undone_at == NOON
    assert [model.objects.count() for model in (Mandate, Seat, Person, Organisation)] == [0, 0, 0, 0]
    assert told() == [("committees.ImportReversed", {"run_id": run.pk})]


def test_what_was_there_before_stays(city, committee, uwe, actor, noon):
    seat, club = make_seat(committee), make_organisation()
    named = {"family_name": uwe.family_name, "given_name": uwe.given_name}
    run = import_people(city, [row(**named, **TUS)], filename="x.csv", by=actor("cem"))
    undo_import(run, by=actor("cem"))
    assert (Person.objects.get(), Seat.objects.get(), Organisation.objects.get()) == (uwe, seat, club)


def test_what_followed_by_virtue_of_office_goes_too(city, mayor, by_office, actor, noon):
    rows = [row(committee="Bezirksvertretung Hörde", office="chair")]
    run = import_people(city, rows, filename="x.csv", by=actor("cem"))
    undo_import(run, by=actor("cem"))
    assert not Mandate.objects.exists()


def test_once(run, actor):
    undo_import(run, by=actor("cem"))
    with pytest.raises(ValidationError, match="undone already"):
        undo_import(run, by=actor("cem"))


@pytest.mark.parametrize("end", ["resign", "recall", "later"])
def test_not_once_a_mandate_has_been_ended(end, run, actor):
    mandate, cem = Mandate.objects.get(ends=None), actor("cem")
    if end == "later":
        with held_at(NOON):
            resign_mandate(mandate, ends=NOON.replace(year=2031), by=cem)
    elif end == "recall":
        recall_member(mandate, reason="weil", by=cem)
    else:
        resign_mandate(mandate, by=cem)
    with pytest.raises(ValidationError, match="used since"):
        undo_import(run, by=cem)
    assert Mandate.objects.count() == 2


def test_not_once_something_hangs_on_a_mandate(run, committee, actor, uwe):
    mandate = Mandate.objects.get(ends=None)
    make_mandate(make_seat(committee), uwe, follows=mandate)
    with pytest.raises(ValidationError, match="used since"):
        undo_import(run, by=actor("cem"))
    run.refresh_from_db()
    assert (run.undone_at, Mandate.objects.count()) == (None, 3)


def test_people_and_seats_that_others_hang_on_stay(run, committee, uwe, actor):
    cem, person = actor("cem"), Person.objects.get(family_name="Neu")
    record_consent(person, ConsentSubject.NAME, way=ConsentWay.PAPER, by=cem)
    make_mandate(make_seat(committee, "stand_in", stands_in_for=Seat.objects.first()), uwe)
    undo_import(run, by=cem)
    assert set(Person.objects.all()) == {person, uwe}
    assert Seat.objects.count() == 2


def test_whoever_was_merged_since_stays(run, committee, uwe, actor):
    cem = actor("cem")
    merge_people(uwe, into=Person.objects.get(family_name="Neu"), by=cem)
    undo_import(run, by=cem)
    assert Person.objects.filter(family_name="Neu").exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, run, actor):
    with pytest.raises(Refused):
        undo_import(run, by=actor(who))
