"""What is public about a person is consented, each thing for itself, and the columns never say otherwise."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.factories.people import make_consent, make_person, make_user
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import record_consent, withdraw_consent
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models import Consent
from vorort.people.rules import CONSENT_WORDING

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)
SHOWN = {
    "name": ("shown_name", "Bea Beispiel", ""),
    "function": ("shown_function", "Gärtnerin", ""),
    "contact": ("shown_contact", ("bea@example.org", "0231 1"), ("", "")),
}


@pytest.fixture
def person(bea):
    return make_person(user=bea, function="Gärtnerin", email="bea@example.org", phone="0231 1")


def test_a_consent_says_when_how_to_what_and_who_wrote_it_down(person, actor, told):
    cem = actor("cem")
    told()
    with held_at(NOON):
        consent = record_consent(person, ConsentSubject.NAME, way=ConsentWay.PAPER, by=cem)
    assert (consent.given_at, consent.way, consent.wording) == (NOON, "paper", CONSENT_WORDING)
    assert (consent.recorded_by, consent.withdrawn_at) == (cem.ref, None)
    assert told() == [("people.ConsentGiven", {"person_id": person.pk, "consent": "name"})]


@pytest.mark.parametrize("subject", SHOWN)
def test_one_consent_shows_one_thing(subject, person, actor):
    record_consent(person, ConsentSubject(subject), way=ConsentWay.ONLINE, by=actor("bea"))
    person.refresh_from_db()
    found = {name: getattr(person, words) for name, (words, _, _) in SHOWN.items()}
    assert found == {name: shown if name == subject else hidden for name, (_, shown, hidden) in SHOWN.items()}


def test_agreeing_twice_changes_nothing(person, actor):
    bea = actor("bea")
    first = record_consent(person, ConsentSubject.NAME, way=ConsentWay.ONLINE, by=bea)
    assert record_consent(person, ConsentSubject.NAME, way=ConsentWay.ONLINE, by=bea) == first
    assert Consent.objects.count() == 1


def test_who_took_it_back_can_agree_again(person, actor):
    make_consent(person, withdrawn_at=now())
    record_consent(person, ConsentSubject.NAME, way=ConsentWay.ONLINE, by=actor("bea"))
    person.refresh_from_db()
    assert (person.shows_name, Consent.objects.count()) == (True, 2)


def test_the_office_cannot_say_that_somebody_agreed_online(person, actor):
    with pytest.raises(ValidationError, match="Online"):
        record_consent(person, ConsentSubject.NAME, way=ConsentWay.ONLINE, by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_nobody_agrees_for_somebody_else(who, person, actor):
    with pytest.raises(Refused):
        record_consent(person, ConsentSubject.NAME, way=ConsentWay.ONLINE, by=actor(who))
    assert not Consent.objects.exists()


@pytest.mark.parametrize(("subject", "way"), [("shoe size", "paper"), ("name", "by pigeon")])
def test_unknown_things_and_ways_are_refused(subject, way, person, actor):
    with pytest.raises(ValidationError):
        record_consent(person, subject, way=way, by=actor("cem"))


def test_a_closed_record_agrees_to_nothing(actor):
    closed = make_person("", given_name="", anonymised_at=now())
    with pytest.raises(ValidationError, match="geschlossen"):
        record_consent(closed, ConsentSubject.NAME, way=ConsentWay.PAPER, by=actor("cem"))


class Columns(TestCase):
    """The columns that pages read are the consents in force, whatever has happened before."""

    @settings(max_examples=40)
    @given(st.lists(st.tuples(st.booleans(), st.sampled_from(ConsentSubject)), max_size=12))
    def test_the_columns_equal_the_consents_in_force(self, steps: list[tuple[bool, ConsentSubject]]) -> None:
        person = make_person(user=make_user("Bea"))
        bea = user_actor(person.user_id or 0)
        for agrees, subject in steps:
            if agrees:
                record_consent(person, subject, way=ConsentWay.ONLINE, by=bea)
            else:
                withdraw_consent(person, subject, by=bea)
        person.refresh_from_db()
        in_force = set(person.consents.filter(withdrawn_at=None).values_list("subject", flat=True))
        assert {s for s in ConsentSubject.values if getattr(person, f"shows_{s}")} == in_force
        last = {subject: agrees for agrees, subject in steps}
        assert in_force == {subject for subject, agrees in last.items() if agrees}
