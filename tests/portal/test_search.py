"""The one search: kinds of things apart, twenty on a page, and the same statements however much is found."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.search import make_entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def harbour(city):
    """Twenty-five topics and two committees that have to do with the harbour."""
    for number in range(25):
        make_entry(f"Hafen {number:02}", key=f"/themen/hafen-{number}/")
    for name in ("Hafengruppe", "Hafenkreis"):
        make_entry(name, kind="committee", key=name.lower())


def read(query):
    answer = Client().get(f"/suche/?{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def shown(query):
    return read(query).count('class="related__item"')


def test_results_stand_by_twenties(harbour):
    assert [shown(query) for query in ("q=Hafen", "q=Hafen&seite=2", "q=Hafen&seite=99")] == [20, 7, 7]
    first, second = read("q=Hafen"), read("q=Hafen&seite=2")
    assert "1 bis 20 von 27" in first
    assert 'href="?q=Hafen&amp;seite=2" rel="next"' in first
    assert 'rel="prev"' not in first
    assert "21 bis 27 von 27" in second
    assert 'href="?q=Hafen" rel="prev"' in second


@pytest.mark.parametrize("page", ["0", "-1", "x", "٣", "1e9", "9" * 60])
def test_a_page_that_is_none_is_the_first_or_the_last(harbour, page):
    assert shown(f"q=Hafen&seite={page}") in (7, 20)


def test_kinds_of_things_can_be_looked_at_apart(harbour):
    everything, committees = read("q=Hafen"), read("q=Hafen&art=gremien")
    for page in (everything, committees):
        assert 'href="?q=Hafen&amp;art=gremien"' in page
        assert 'Gremien <span class="tabs__count">2</span>' in page
        assert 'Alles <span class="tabs__count">27</span>' in page
    assert committees.count('class="related__item"') == 2
    assert "/gremien/hafenkreis/" in committees
    assert 'aria-current="page">Gremien' in committees


def test_a_kind_that_is_none_means_everything(harbour):
    assert 'aria-current="page">Alles' in read("q=Hafen&art=unfug")


def test_a_kind_of_which_nothing_is_found_says_so(harbour):
    page = read("q=Hafen&art=ideen")
    assert "Nichts gefunden" in page
    assert 'Ideen <span class="tabs__count">0</span>' in page


def test_where_all_are_of_one_kind_there_is_nothing_to_choose(city):
    make_entry("Hafen", key="/themen/hafen/")
    assert "tabs__count" not in read("q=Hafen")


def test_what_is_but_a_sentence_is_not_said_twice(city):
    make_entry("Am Hafen stehen zwei Bänke.", summary="Am Hafen stehen zwei Bänke.", key="/themen/hafen/")
    assert read("q=Hafen").count("Am Hafen stehen zwei Bänke.") == 1


@pytest.mark.parametrize("number", [1, 30])
def test_it_costs_the_same_for_one_and_for_thirty(city, number):
    for place in range(number):
        make_entry(f"Hafen {place}", key=f"/themen/{place}/")
    read("q=Hafen")
    with CaptureQueriesContext(connection) as queries:
        read("q=Hafen")
    assert len(queries) == 5
