"""What committees answer when two records become one, or one is erased."""

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_person
from vorort.committees.actions import appoint_member, record_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import Mandate
from vorort.ground.actor import user_actor
from vorort.people.actions import delete_account, erase_person, merge_people


@pytest.fixture
def double(db):
    """Uwe once more, by mistake."""
    return make_person("Urban", given_name="U.")


def test_all_mandates_are_the_ones_now(committee, uwe, double, actor, noon):
    sit(uwe, committee, begins=BEGINNING, ends=BEGINNING + DAY)
    sit(double, committee, begins=BEGINNING + DAY)
    appointed = sit(make_person("Berufen"), committee, appointed_by=double)
    merge_people(double, into=uwe, by=actor("cem"))
    appointed.refresh_from_db()
    assert (uwe.mandates.count(), double.mandates.count(), appointed.appointed_by) == (2, 0, uwe)


def test_two_who_sat_together_are_two(committee, uwe, double, actor):
    sit(uwe, committee, begins=BEGINNING)
    sit(double, committee, begins=BEGINNING + DAY)
    with pytest.raises(ValidationError, match="Both sat in Lenkungsgremium Hörde"):
        merge_people(double, into=uwe, by=actor("cem"))
    double.refresh_from_db()
    assert (double.merged_into, double.mandates.count()) == (None, 1)


def test_so_are_who_leads_and_who_audits(board, uwe, double, actor):
    make_mandate(board, uwe, begins=BEGINNING)
    sit(double, make_committee("Prüfung", kind="auditors"), begins=BEGINNING)
    with pytest.raises(ValidationError, match="the other audited it"):
        merge_people(double, into=uwe, by=actor("cem"))


@pytest.mark.parametrize("offered", ["uwe", "double", "both"])
def test_an_offer_makes_way(offered, committee, uwe, double, actor, noon):
    rows = {
        name: make_mandate(
            make_seat(committee),
            person,
            begins=BEGINNING,
            state="offered" if offered in (name, "both") else "accepted",
        )
        for name, person in (("uwe", uwe), ("double", double))
    }
    merge_people(double, into=uwe, by=actor("cem"))
    states = [Mandate.objects.get(pk=row.pk).state for row in rows.values()]
    assert sorted(states) == (["offered", "withdrawn"] if offered == "both" else ["accepted", "withdrawn"])
    assert set(Mandate.objects.values_list("person", flat=True)) == {uwe.pk}


def test_whose_data_are_erased_leaves(mayor, by_office, committee, seat, uwe, hoerde, anna, actor, noon):
    cem = actor("cem")
    uwe.user = anna
    uwe.save()
    office = record_mandate(mayor, uwe, basis=Basis.ELECTION, begins=BEGINNING, by=cem)
    other = make_committee("Jury")
    offer = appoint_member(make_seat(other), uwe, by=cem)
    coming = sit(uwe, make_committee("Beirat"), begins=NOON + DAY)
    past = sit(uwe, other, begins=BEGINNING, ends=NOON - DAY, why_ended="recalled", ended_note="kam nie")
    erase_person(uwe, by=cem)
    rows = [Mandate.objects.get(pk=row.pk) for row in (office, office.followers.get(), offer, coming, past)]
    assert [(row.state, row.ends, row.why_ended) for row in rows] == [
        ("accepted", NOON, "resigned"),
        ("accepted", NOON, "office"),
        ("withdrawn", None, "resigned"),
        ("withdrawn", None, "resigned"),
        ("accepted", NOON - DAY, "recalled"),
    ]
    assert rows[-1].ended_note == ""
    assert not user_actor(anna.pk).holds("chair", hoerde.pk, at=NOON)
    # a public office is held by name, also in its history
    assert rows[0].person.shown_name == "Uwe Urban"


def test_who_deletes_the_account_leaves(bea_chairs, bea, chair, noon):
    delete_account(bea, by=user_actor(bea.pk))
    mandate = chair.mandates.get()
    assert (mandate.ends, mandate.is_in_force(NOON - TICK), mandate.person.shown_name) == (NOON, True, "")
