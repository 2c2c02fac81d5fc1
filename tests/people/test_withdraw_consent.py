from datetime import timedelta

import pytest

from tests.factories.people import make_consent, make_person
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import withdraw_consent
from vorort.people.choices import ConsentSubject
from vorort.people.models import Consent


@pytest.fixture
def person(bea):
    person = make_person(user=bea)
    make_consent(person, "name")
    make_consent(person, "contact")
    return person


@pytest.mark.parametrize("who", ["bea", "cem", "shell"])
def test_what_was_agreed_is_taken_back_at_once_and_the_row_stays_as_proof(who, person, actor, told):
    by, later = actor(who), now() + timedelta(days=1)
    told()
    with held_at(later):
        kept = withdraw_consent(person, ConsentSubject.NAME, by=by)
    assert (kept.shown_name, kept.shows_contact) == ("", True)
    assert Consent.objects.get(subject="name").withdrawn_at == later
    assert told() == [("people.ConsentWithdrawn", {"person_id": person.pk, "consent": "name"})]


def test_taking_back_what_was_never_given_changes_nothing(person, actor, told):
    cem = actor("cem")
    told()
    assert withdraw_consent(person, ConsentSubject.PICTURE, by=cem).shows_name
    assert told() == []


def test_a_public_office_is_held_by_name_all_the_same(person, actor):
    person.held_public_office = True
    person.save()
    assert withdraw_consent(person, ConsentSubject.NAME, by=actor("bea")).shown_name == "Bea Beispiel"


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, person, actor):
    with pytest.raises(Refused):
        withdraw_consent(person, ConsentSubject.NAME, by=actor(who))
    person.refresh_from_db()
    assert person.shows_name
