import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_organisation, make_person
from vorort.committees.actions import keep_seat, record_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import Mandate, RegisterTask
from vorort.ground.permit import Refused


def past(first, last):
    return {"begins": BEGINNING + first * DAY, "ends": BEGINNING + last * DAY}


def test_the_office_writes_down_an_election(mayor, uwe, actor, told, noon):
    cem, party = actor("cem"), make_organisation("Fraktion", "politics")
    told()
    mandate = record_mandate(
        mayor,
        uwe,
        basis=Basis.ELECTION,
        begins=NOON,
        on_behalf_of=party,
        document="Sitzung am 1. Juni",
        by=cem,
    )
    assert (mandate.state, mandate.basis, mandate.answered_at, mandate.why_ended) == (
        "accepted",
        "election",
        NOON,
        "",
    )
    uwe.refresh_from_db()
    assert uwe.shown_name == "Uwe Urban"
    assert told() == [("committees.MandateRecorded", {"mandate_id": mandate.pk})]


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_others_do_not(who, bea_chairs, seat, uwe, actor):
    with pytest.raises(Refused):
        record_mandate(seat, uwe, basis=Basis.ELECTION, begins=NOON, by=actor(who))


def test_the_office_of_the_district_does(aplerbeck, city, uwe, actor):
    seat = make_seat(make_committee("Lenkungsgremium Aplerbeck", aplerbeck))
    assert record_mandate(seat, uwe, basis=Basis.ELECTION, begins=NOON, by=actor("dora")).seat == seat


def test_the_past_is_history(seat, uwe, actor, noon):
    mandate = record_mandate(
        seat, uwe, basis=Basis.APPOINTMENT, why_ended="resigned", by=actor("cem"), **past(0, 9)
    )
    assert (mandate.why_ended, mandate.is_in_force(NOON)) == ("resigned", False)
    later = record_mandate(seat, uwe, basis=Basis.APPOINTMENT, by=actor("cem"), **past(9, 12))
    assert later.why_ended == "term"


def test_the_past_is_not_written_anew(seat, uwe, eva, actor, noon):
    record_mandate(seat, uwe, basis=Basis.APPOINTMENT, by=actor("cem"), **past(0, 9))
    with pytest.raises(ValidationError, match=r"held by Uwe Urban until Jan. 10, 2020"):
        record_mandate(seat, eva, basis=Basis.APPOINTMENT, by=actor("cem"), **past(8, 12))


def test_nobody_sat_on_a_seat_before_there_was_one(seat, uwe, actor, noon):
    with pytest.raises(ValidationError, match=r"This seat begins on Jan. 1, 2020"):
        record_mandate(seat, uwe, basis=Basis.APPOINTMENT, by=actor("cem"), **past(-9, 9))
    keep_seat(seat.committee, values={}, seat=seat, begins=BEGINNING - 9 * DAY, by=actor("cem"))
    assert record_mandate(seat, uwe, basis=Basis.APPOINTMENT, by=actor("cem"), **past(-9, 9))


def test_a_former_mayor_moves_nobody_of_today(mayor, by_office, uwe, eva, actor, noon):
    cem = actor("cem")
    today = record_mandate(mayor, eva, basis=Basis.ELECTION, begins=BEGINNING + 90 * DAY, by=cem)
    former = record_mandate(mayor, uwe, basis=Basis.ELECTION, by=cem, **past(0, 90))
    chairs = by_office.mandates.order_by("begins")
    assert [(row.person, row.begins, row.ends, row.follows) for row in chairs] == [
        (uwe, former.begins, former.ends, former),
        (eva, today.begins, None, today),
    ]


def test_history_that_contradicts_itself_is_refused(mayor, by_office, uwe, eva, actor, noon):
    make_mandate(by_office, eva, begins=BEGINNING, ends=BEGINNING + 30 * DAY)
    with pytest.raises(ValidationError, match="held by Eva Eich until"):
        record_mandate(mayor, uwe, basis=Basis.ELECTION, by=actor("cem"), **past(9, 90))
    assert Mandate.objects.count() == 1


def test_a_seat_that_comes_with_an_office_has_a_history_of_its_own(by_office, uwe, actor, noon):
    cem = actor("cem")
    assert record_mandate(by_office, uwe, basis=Basis.APPOINTMENT, by=cem, **past(0, 9))
    with pytest.raises(ValidationError, match="Please change it there"):
        record_mandate(by_office, uwe, basis=Basis.APPOINTMENT, begins=NOON, by=cem)


def test_an_auditor_of_the_board_is_not_on_it(board, uwe, actor, noon):
    sit(uwe, make_committee("Prüfung", kind="auditors"), begins=BEGINNING, ends=NOON + DAY)
    with pytest.raises(ValidationError, match="cannot be on the board and audit it"):
        record_mandate(board, uwe, basis=Basis.ELECTION, begins=NOON, by=actor("cem"))
    assert record_mandate(board, uwe, basis=Basis.ELECTION, begins=NOON + DAY, by=actor("cem"))


def test_who_is_merged_gets_nothing_new(seat, uwe, eva, actor):
    type(uwe).objects.filter(pk=uwe.pk).update(merged_into=eva)
    with pytest.raises(ValidationError, match="record is closed"):
        record_mandate(seat, uwe, basis=Basis.ELECTION, begins=NOON, by=actor("cem"))


def test_a_new_board_member_is_a_task_for_the_register(board, uwe, actor, noon):
    record_mandate(board, uwe, basis=Basis.ELECTION, begins=NOON + DAY, by=actor("cem"))
    task = RegisterTask.objects.get()
    assert (task.subject, task.because_of, task.arose_at) == ("board", "Treasurer (June 2, 2030)", NOON)


def test_who_stays_on_the_board_is_none(board, uwe, eva, actor, noon):
    make_mandate(board, uwe, begins=BEGINNING, ends=NOON)
    record_mandate(board, uwe, basis=Basis.ELECTION, begins=NOON, ends=NOON + DAY, by=actor("cem"))
    assert not RegisterTask.objects.exists()
    record_mandate(board, eva, basis=Basis.ELECTION, begins=NOON + DAY, by=actor("cem"))
    assert RegisterTask.objects.count() == 1


def test_neither_is_who_was_on_the_board_once(board, uwe, actor, noon):
    record_mandate(board, uwe, basis=Basis.ELECTION, by=actor("cem"), **past(0, 9))
    assert not RegisterTask.objects.exists()


def test_a_stand_in_is_nobody_for_the_register(board, uwe, actor, noon):
    stand_in = make_seat(board.committee, "stand_in", stands_in_for=board)
    record_mandate(stand_in, make_person("Vertretung"), basis=Basis.ELECTION, begins=NOON, by=actor("cem"))
    assert not RegisterTask.objects.exists()
