from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat
from tests.factories.people import make_organisation, make_person
from vorort.committees.actions import admit_member, import_people
from vorort.committees.choices import MemberKind
from vorort.committees.models import ImportRun, Mandate, RegisterTask
from vorort.committees.rules.import_file import ImportRow
from vorort.ground.permit import Refused
from vorort.people.models import Organisation, Person

HOERDE = "Lenkungsgremium Hörde"


def row(number=2, **fields):
    known: dict[str, Any] = {
        "committee": HOERDE,
        "family_name": "Neu",
        "given_name": "Nina",
        "begins": date(2021, 3, 1),
    }
    return ImportRow(number=number, **(known | fields))


@pytest.fixture
def read(city, committee, actor, noon):
    cem = actor("cem")
    return lambda *rows: import_people(city, list(rows), filename="gremien.csv", by=cem)


def test_a_row_is_a_person_with_a_seat_and_a_mandate(city, committee, actor, told, noon):
    cem = actor("cem")
    told()
    run = import_people(
        city,
        [row(email="nina@example.org", organisation="TuS Hörde", sector="club", ends=date(2029, 12, 31))],
        filename="gremien.csv",
        by=cem,
    )
    mandate = Mandate.objects.get()
    assert (
        mandate.person.full_name,
        mandate.person.email,
        mandate.on_behalf_of and mandate.on_behalf_of.sector,
    ) == (
        "Nina Neu",
        "nina@example.org",
        "club",
    )
    # days where the city lies; the last one belongs to the mandate
    assert (mandate.begins, mandate.ends) == (
        datetime(2021, 2, 28, 23, tzinfo=UTC),
        datetime(2029, 12, 31, 23, tzinfo=UTC),
    )
    assert (mandate.state, mandate.basis, mandate.why_ended) == ("accepted", "nomination", "term")
    assert (mandate.seat.committee, mandate.seat.office) == (committee, "member")
    assert (run.filename, run.rows, run.made_by) == ("gremien.csv", 1, cem.ref)
    assert {name: len(keys) for name, keys in run.made.items()} == {
        "person": 1, "seat": 1, "organisation": 1, "mandate": 1,
    }  # fmt: skip
    assert told() == [("committees.PeopleImported", {"run_id": run.pk})]


def test_the_same_file_twice_is_once(read):
    rows = [
        row(2),
        row(3, family_name="Alt", office="chair"),
        row(4, begins=date(2019, 1, 1), ends=date(2020, 1, 1)),
    ]
    read(*rows)
    before = [model.objects.count() for model in (Person, Mandate)]
    assert read(*rows).made == {}
    assert [model.objects.count() for model in (Person, Mandate)] == before == [2, 3]


def test_every_bad_line_is_named_and_nothing_is_taken_over(read, chair, uwe):
    make_mandate(chair, uwe, begins=BEGINNING)
    with pytest.raises(ValidationError) as caught:
        read(
            row(2),
            row(3, committee="Nirgends"),
            row(4, family_name="Zwei", email="kein"),
            row(5, family_name="Drei", office="chair"),
        )
    assert [message.partition(":")[0] for message in caught.value.messages] == ["Line 3", "Line 4", "Line 5"]
    assert "There is no committee “Nirgends”" in caught.value.messages[0]
    assert "held by Uwe Urban" in caught.value.messages[2]
    assert list(Person.objects.all()) == [uwe]
    assert not ImportRun.objects.exists()


def test_two_committees_of_one_name_are_not_told_apart(read, aplerbeck):
    for slug in ("feste", "feste-2"):
        make_committee("AG Feste", aplerbeck, kind="working_group", slug=slug)
    with pytest.raises(ValidationError, match="several committees “ag feste”"):
        read(row(committee="ag feste"))


def test_people_are_recognised(read):
    known = make_person("Neu", given_name="Nina", email="nina@example.org")
    read(row(email="NINA@example.org", given_name="N."))
    read(row(begins=date(2020, 1, 1), ends=date(2020, 12, 31)))
    assert set(Mandate.objects.values_list("person", flat=True)) == {known.pk}


def test_a_club_that_shares_an_address_is_not_one_person(read):
    make_person("Alt", given_name="Otto", email="info@tus.example")
    read(row(email="info@tus.example"))
    assert Person.objects.filter(email="info@tus.example").count() == 2


def test_an_address_tells_namesakes_apart(read):
    make_person("Neu", given_name="Nina", email="andere@example.org")
    read(row(email="nina@example.org"))
    assert Person.objects.count() == 2


def test_namesakes_without_address_are_asked_for(read):
    for _ in range(2):
        make_person("Neu", given_name="Nina")
    with pytest.raises(ValidationError, match="several people called Nina Neu"):
        read(row())


def test_nobody_comes_back_from_an_erased_record(read):
    make_person("Neu", given_name="Nina", held_public_office=True, anonymised_at=NOON)
    read(row())
    assert Person.objects.current().count() == 1


def test_organisations_are_recognised(read):
    club = make_organisation("TuS Hörde", "business")
    read(row(organisation="tus hörde", sector="club"))
    assert list(Organisation.objects.all()) == [club]


def test_who_follows_takes_the_same_seat_and_who_overlaps_another(read, committee):
    read(
        row(2, family_name="Eins", begins=date(2020, 1, 1), ends=date(2020, 12, 31)),
        row(3, family_name="Zwei", begins=date(2021, 1, 1)),
        row(4, family_name="Drei", begins=date(2020, 12, 31)),
    )
    seats = dict(Mandate.objects.values_list("person__family_name", "seat"))
    assert seats["Eins"] == seats["Zwei"] != seats["Drei"]
    assert committee.seats.count() == 2


def test_a_seat_reaches_back_as_far_as_who_sat_there(read, committee):
    seat = make_seat(committee)
    read(row(begins=date(1998, 5, 1), ends=date(2001, 5, 1)))
    seat.refresh_from_db()
    assert (seat.mandates.count(), seat.begins.year) == (1, 1998)


def test_an_imported_mayor_brings_the_chair_along(read, mayor, by_office):
    run = read(
        row(2, committee="Bezirksvertretung Hörde", office="chair", begins=date(2020, 1, 2), ends=date(2024, 1, 1)),
        row(3, committee="Bezirksvertretung Hörde", office="chair", family_name="Jetzt", begins=date(2024, 1, 2)),
    )  # fmt: skip
    assert [m.person.family_name for m in by_office.mandates.order_by("begins")] == ["Neu", "Jetzt"]
    assert len(run.made["mandate"]) == 4


def test_the_chair_by_office_is_imported_where_the_office_is(read, by_office):
    with pytest.raises(ValidationError, match="Please change it there"):
        read(row(office="chair"))
    read(row(office="chair", ends=date(2022, 1, 1)))
    assert by_office.mandates.count() == 1


def test_nobody_makes_room_for_an_imported_row(read, by_office, mayor, uwe):
    make_mandate(by_office, uwe, begins=BEGINNING)
    with pytest.raises(ValidationError, match="Line 2: This seat is held by Uwe Urban"):
        read(row(committee="Bezirksvertretung Hörde", office="chair"))


def test_delegates_come_for_somebody(read, city, hoerde, actor):
    assembly = make_committee("Mitgliederversammlung", kind="general_assembly", admission="election")
    member = admit_member(
        city,
        kind=MemberKind.DISTRICT,
        district=hoerde,
        is_full=True,
        delegates=1,
        begins=BEGINNING,
        by=actor("cem"),
    )
    with pytest.raises(ValidationError, match="“TuS” is no member of the association"):
        read(row(committee="Mitgliederversammlung", organisation="TuS"))
    read(
        row(2, committee="Mitgliederversammlung", organisation="hörde"),
        row(3, committee="Mitgliederversammlung", organisation="Hörde", family_name="Zwei"),
    )
    assert list(assembly.seats.values_list("member", "is_voting")) == [(member.pk, True)] * 2
    assert not Organisation.objects.exists()


def test_the_board_as_it_is_found_is_in_the_register_already(read, board):
    read(row(committee="Vorstand", office="treasurer"))
    assert not RegisterTask.objects.exists()


def test_an_ended_committee_takes_nobody(read, group):
    type(group).objects.filter(pk=group.pk).update(ends=NOON - DAY)
    with pytest.raises(ValidationError, match="no committee"):
        read(row(committee="AG Feste"))


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, bea_chairs, city, actor):
    with pytest.raises(Refused):
        import_people(city, [row()], filename="x.csv", by=actor(who))
