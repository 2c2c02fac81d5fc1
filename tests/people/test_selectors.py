"""Finding people and organisations, and records that are probably one human being."""

import pytest

from tests.factories.people import make_organisation, make_person
from vorort.people.models import Organisation, Person
from vorort.people.selectors import likely_duplicates, organisations_named, people_named

pytestmark = pytest.mark.django_db


def found(words):
    return [person.full_name for person in people_named(Person.objects.all(), words)]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("öztürk", ["Dr. Özlem Öztürk"]),
        ("ÖZLEM öz", ["Dr. Özlem Öztürk"]),
        ("uwe urban", ["Uwe Urban"]),
        ("uwe öztürk", []),
        ("@example.org", ["Uwe Urban"]),
        ("", ["Uwe Urban", "Dr. Özlem Öztürk"]),
        ("%", []),
    ],
)
def test_people_are_found_by_every_word(words, names):
    make_person("Öztürk", given_name="Özlem", title="Dr.")
    make_person("Urban", given_name="Uwe", email="uwe@example.org")
    assert sorted(found(words)) == sorted(names)


def test_organisations_are_found_by_name_and_short_name():
    club = make_organisation("Turn- und Sportverein Hörde", short_name="TuS")
    make_organisation("Gartenfreunde")
    assert [
        list(organisations_named(Organisation.objects.all(), words)) for words in ("tus", "turn hörde")
    ] == [
        [club],
        [club],
    ]


@pytest.mark.parametrize(
    ("given", "family", "email", "is_alike"),
    [
        ("JOERG", "mueller-lüdenscheid", "", True),
        ("Müller", "Jörg Lüdenscheid", "", True),
        ("Jörg", "Lüdenscheid", "", False),
        ("Ganz", "Anders", "JM@example.org", True),
        ("Ganz", "Anders", "", False),
    ],
)
def test_the_same_name_or_address_is_probably_the_same_person(given, family, email, is_alike):
    person = make_person("Müller-Lüdenscheid", given_name="Jörg", email="jm@example.org")
    other = make_person(family, given_name=given, email=email)
    assert likely_duplicates(person, Person.objects.current()) == ([other] if is_alike else [])


def test_without_address_nobody_is_alike_for_lack_of_one(django_assert_num_queries):
    person = make_person("Eins", email="")
    make_person("Zwei", email="")
    with django_assert_num_queries(1):
        assert likely_duplicates(person, Person.objects.current()) == []
