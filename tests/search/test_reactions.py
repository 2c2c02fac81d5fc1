"""The index follows what districts tell, in the same transaction."""

from datetime import timedelta

import pytest

from tests.factories.districts import make_category, make_neighbourhood, make_place
from tests.factories.search import make_entry
from vorort.districts.actions import change_district, keep_place, keep_term, remove_place, remove_term
from vorort.districts.models import Place
from vorort.ground.clock import now
from vorort.outbox.jobs import known_jobs
from vorort.search.models import Related, SearchEntry
from vorort.search.reactions import relate_when_due
from vorort.search.selectors import search


def found(words, language="de"):
    return [entry.title for entry in search(words, language)]


def test_a_changed_district_is_found_by_its_new_words(hoerde, actor):
    change_district(hoerde, values={"text_de": "Am Ufer", "text_en": "On the shore"}, by=actor("edi"))
    assert (found("Ufer"), found("shore", "en"), found("Ufer", "en")) == (["Hörde"], ["Hörde"], [])


def test_without_english_words_the_german_ones_are_found(hoerde, actor):
    change_district(hoerde, values={"text_de": "Am Ufer"}, by=actor("edi"))
    assert found("Ufer", "en") == ["Hörde"]


def test_a_place_is_found_by_name_category_district_and_street(city, hoerde, actor):
    values = {
        "name_de": "Löschzug 12",
        "category": make_category("Feuerwehr"),
        "district": hoerde,
        "street": "Ring 2",
    }
    keep_place(city, values=values, by=actor("edi"))
    assert [found(words) for words in ("Löschzug", "Feuerwehr", "hoerde", "Ring 2")] == [["Löschzug 12"]] * 4
    entry = SearchEntry.objects.get(language="de")
    assert (entry.key, entry.district) == (f"{entry.object_id}-loeschzug-12", hoerde)


def test_a_removed_place_is_not_found(city, actor):
    edi = actor("edi")
    keep_place(city, values={"name_de": "Löschzug 12", "category": make_category()}, by=edi)
    remove_place(Place.objects.get(), by=edi)
    assert not SearchEntry.objects.exists()


def test_a_district_is_found_by_its_neighbourhoods_as_long_as_it_has_them(city, hoerde, aplerbeck, actor):
    quarter, edi = make_neighbourhood(hoerde), actor("edi")
    keep_term(city, quarter, values={"name": "Wellinghofen"}, by=edi)
    here = found("Wellinghofen")
    keep_term(city, quarter, values={"district": aplerbeck}, by=edi)
    there = found("Wellinghofen")
    remove_term(city, quarter, by=edi)
    assert [here, there, found("Wellinghofen")] == [["Hörde"], ["Aplerbeck"], []]


def test_places_follow_the_name_of_their_category(city, actor):
    place = make_place(category=make_category("Buch"))
    keep_term(city, place.category, values={"name_de": "Lesesaal"}, by=actor("edi"))
    assert found("Lesesaal") == ["Bücherei Hörde"]


def test_other_words_of_the_vocabulary_change_nothing(city, actor):
    make_place(category=make_category("Buch"))
    keep_term(city, make_category("Feuerwehr"), values={"name_de": "Brandschutz"}, by=actor("edi"))
    assert not SearchEntry.objects.exists()


@pytest.mark.parametrize("due", [True, False])
def test_related_contents_are_found_anew_when_something_has_changed(due, city):
    for number in range(6):
        make_entry(f"Anderes {number}", f"Wort{number}")
    for name in ("Eving", "Asseln"):
        make_entry(f"Löschzug {name}", "Die Feuerwehr löscht")
    SearchEntry.objects.update(relate_due=due)
    relate_when_due(now())
    assert Related.objects.count() == (2 if due else 0)


def test_an_empty_installation_has_nothing_to_relate(db):
    make_entry("Hafen")
    relate_when_due(now())
    assert SearchEntry.objects.filter(relate_due=True).exists()


def test_the_worker_looks_every_ten_seconds():
    assert known_jobs()["vorort.search.reactions.relate_when_due"].every == timedelta(seconds=10)
