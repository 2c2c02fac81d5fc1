"""Two records, one human being: found, compared, made one; or the reason why not."""

import pytest

from tests.desk.people.conftest import OTHERS
from tests.factories.committees import make_committee, sit
from tests.factories.people import make_consent, make_organisation, make_person
from vorort.people.models import OrganisationContact, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(db):
    return make_person("Müller", given_name="Jörg", email="neu@example.org")


@pytest.fixture
def other(db):
    return make_person("Mueller", given_name="Joerg", email="alt@example.org", phone="0231 7")


def path(kept, other=None):
    mit = f"?mit={other.pk}" if other else ""
    return f"/arbeitsplatz/personen/{kept.pk}/zusammenfuehren/{mit}"


def test_whoever_is_probably_the_same_is_suggested_and_others_are_searched_for(as_cem, kept, other):
    make_person("Anders", given_name="Ada")
    told = as_cem.get(path(kept)).content.decode()
    assert "Joerg Mueller" in told
    assert "Ada Anders" not in told
    assert "Ada Anders" in as_cem.get(f"{path(kept)}?q=anders").content.decode()


def test_both_stand_side_by_side_with_what_stays(as_cem, kept, other, bea):
    kept.user = bea
    kept.save()
    make_consent(kept, "name")
    for person, name in ((kept, "TuS"), (other, "Chor")):
        OrganisationContact.objects.create(organisation=make_organisation(name), person=person)
    sit(other, make_committee("Jury"))
    told = as_cem.get(path(kept, other)).content.decode()
    for words in (
        "<strong>neu@example.org</strong>",
        "alt@example.org <span",
        "<strong>0231 7</strong>",
        "<strong>nicht öffentlich</strong>",
        "<strong>TuS, Chor</strong>",
        "<strong>bea@example.org</strong>",
        "Jury",
    ):
        assert words in told
    assert Person.objects.current().count() == 2


def test_they_become_one(as_cem, kept, other):
    answer = as_cem.post(path(kept, other))
    assert answer["Location"] == f"/arbeitsplatz/personen/{kept.pk}/"
    other.refresh_from_db()
    kept.refresh_from_db()
    assert (other.merged_into, kept.phone) == (kept, "0231 7")


def test_who_sat_there_at_the_same_time_is_two_people(as_cem, kept, other):
    jury = make_committee("Jury")
    sit(kept, jury)
    sit(other, jury)
    answer = as_cem.post(path(kept, other))
    assert answer.status_code == 422
    assert "zur selben Zeit im selben Gremium (Jury)" in answer.content.decode()
    other.refresh_from_db()
    assert other.merged_into is None


def test_oneself_and_two_accounts_are_refused_with_a_reason(as_cem, kept, other, anna, bea):
    assert "zwei verschiedene" in as_cem.post(path(kept, kept)).content.decode()
    for person, user in ((kept, anna), (other, bea)):
        person.user = user
        person.save()
    assert "Beide Einträge haben ein Konto" in as_cem.post(path(kept, other)).content.decode()


def test_what_is_closed_cannot_be_chosen(as_cem, kept):
    assert as_cem.get(path(kept, make_person(merged_into=kept))).status_code == 404


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_merges(who, enter, kept, other):
    client = enter(who)
    assert [client.get(path(kept, other)).status_code, client.post(path(kept, other)).status_code] == [
        404,
        404,
    ]
    assert Person.objects.current().count() == 2


def test_the_number_of_queries_does_not_grow(cost, kept, other):
    few = cost(path(kept)), cost(path(kept, other))
    for number in range(30):
        sit(make_person("Müller", given_name="Jörg"), make_committee(f"Jury {number}"))
        sit(other, make_committee(f"AG {number}"))
    assert (cost(path(kept)), cost(path(kept, other))) == pytest.approx(few, abs=1)
    assert max(few) <= 18
