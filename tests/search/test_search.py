"""Finding things by words. The same tests run on both engines, so both find the same."""

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.factories.districts import make_category, make_place
from tests.factories.people import make_user
from tests.factories.search import make_entry, make_related
from tests.factories.threads import make_thread
from vorort.ground.actor import user_actor
from vorort.search.bulk import forget
from vorort.search.choices import ByHand
from vorort.search.models import SearchEntry
from vorort.search.selectors import MOST_MATCHES, related_to, search
from vorort.threads.choices import Visibility

pytestmark = pytest.mark.django_db


def titles(words, **options):
    return [entry.title for entry in search(words, options.pop("language", "de"), **options)]


@pytest.mark.parametrize(
    "words",
    [
        "Häuser",
        "haus",
        "HÄUSERN",
        "Feuer",
        "Feuerwehr",
        "feuerwehrhaus hörde",
        "hoerde",
        "Hörde",
        "alt",
        "der alten",
    ],
)
def test_a_thing_is_found_by_every_form_and_beginning_of_its_words(words):
    make_entry("Feuerwehrhaus in Hörde", "Eines der alten Häuser")
    make_entry("Chor", "Wir singen")
    assert titles(words) == ["Feuerwehrhaus in Hörde"]


@pytest.mark.parametrize("words", ["wehrhaus", "Mengede", "Hörde Mengede", "der", "", "   "])
def test_all_words_count_and_empty_words_find_nothing(words):
    make_entry("Feuerwehrhaus in Hörde", "Eines der alten Häuser")
    assert titles(words) == []


def test_titles_come_first():
    make_entry("Nachbarn", "Der Hafen ist nah, der Hafen ist schön")
    make_entry("Hafen", "Schiffe")
    assert titles("Hafen") == ["Hafen", "Nachbarn"]


def test_languages_are_kept_apart():
    make_entry("Hafen", language="de")
    make_entry("Harbour", "Hafen", language="en")
    assert (titles("Hafen"), titles("Hafen", language="en")) == (["Hafen"], ["Harbour"])


def test_results_can_be_narrowed_down(hoerde):
    make_entry("Hafen hier", kind="place", district=hoerde)
    make_entry("Hafen dort", kind="page")
    assert titles("Hafen", kind="place") == titles("Hafen", district=hoerde) == ["Hafen hier"]


def test_what_is_hidden_is_not_found_but_by_those_who_may_know(actor):
    anna = make_user("Anna")
    for visibility in Visibility:
        make_entry(f"Bank {visibility}", thread=make_thread(visibility=visibility, author=anna))
    found = {who: titles("Bank", actor=actor(who)) for who in ("nobody", "mo")}
    assert {who: sorted(shown) for who, shown in found.items()} == {
        "nobody": ["Bank public"],
        "mo": ["Bank hidden", "Bank public"],
    }
    assert sorted(titles("Bank", actor=user_actor(anna.pk))) == ["Bank draft", "Bank public"]


def test_a_change_is_found_at_once_and_what_is_gone_is_not():
    entry = make_entry("Hafen")
    make_entry("Kanal", object_id=entry.object_id)
    assert (titles("Hafen"), titles("Kanal")) == ([], ["Kanal"])
    forget("page", entry.object_id)
    assert titles("Kanal") == []


def test_no_more_than_the_best_two_hundred_are_looked_at():
    rows = [
        SearchEntry(kind="page", object_id=n, language="de", key="/", title=f"Ort {n}", title_stems="ort")
        for n in range(MOST_MATCHES + 5)
    ]
    SearchEntry.objects.bulk_create(rows)
    assert len(search("Ort", "de")) == MOST_MATCHES


@pytest.mark.parametrize(
    "words",
    [
        "\x00",
        "a\x00b",
        "'",
        '"',
        '"Hafen" OR "See"',
        "Hafen AND NOT See",
        "NEAR(Hafen See)",
        "title_stems:Hafen",
        "Hafen* ^Hafen -Hafen",
        "Hafen & !See | (Kanal",
        "Hafen:*A <-> See",
        "%_\\",
        "'; DROP TABLE search_searchentry; --",
        "⑴ ½ ͺ ﷺ ② ㎏",
        "1e5 0x1F 3.14 -7",
        "\ud800",
        "\u202e\ufeff\u200b",
        "ä" * 10_000,
        "Hafen " * 2_000,
        "🚒🚒",
    ],
)
def test_no_words_make_it_fail(words):
    make_entry("Chor", "Wir singen")
    assert titles(words) == []


class AnyWords(TestCase):
    """Hypothesis tries what nobody thinks of, each example in a transaction of its own."""

    @hypothesis_settings(max_examples=60)
    @given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=40))
    def test_a_thing_is_found_by_its_own_title(self, text):
        make_entry(f"Hafen {text}")
        assert len(titles(f"{text} Hafen")) == 1 or len(text.split()) > 11

    @hypothesis_settings(max_examples=40)
    @given(st.from_regex(r"[0-9a-z]{1,8}", fullmatch=True))
    def test_numbers_and_letters_in_any_mixture_are_found(self, word):
        make_entry(f"Linie {word}")
        assert len(titles(f"Linie {word}")) == 1


def test_more_on_this_topic_shows_pinned_first_and_hidden_never(actor):
    topic = make_entry("Hafen")
    make_related(topic, make_entry("nah"), nearness=400)
    make_related(topic, make_entry("näher"), nearness=900)
    make_related(topic, make_entry("angeheftet"), by_hand=ByHand.PINNED)
    make_related(topic, make_entry("verborgen"), by_hand=ByHand.HIDDEN, nearness=1000)
    related = [entry.title for entry in related_to("page", topic.object_id, "de")]
    assert related == ["angeheftet", "näher", "nah"]
    assert [entry.title for entry in related_to("page", topic.object_id, "de", most=1)] == ["angeheftet"]


def test_more_on_this_topic_never_shows_what_is_not_public():
    topic = make_entry("Hafen")
    make_related(topic, make_entry("Entwurf", thread=make_thread(visibility=Visibility.DRAFT)), nearness=900)
    assert related_to("page", topic.object_id, "de") == []


@pytest.mark.parametrize("wrong", ["itself", "twice", "too near"])
def test_the_database_refuses_what_makes_no_sense(wrong):
    topic, other = make_entry("Hafen"), make_entry("See")
    if wrong == "twice":
        make_related(topic, other)
    with pytest.raises(IntegrityError):
        make_related(
            topic, topic if wrong == "itself" else other, nearness=1001 if wrong == "too near" else 1
        )


def test_the_index_can_be_built_anew(city, hoerde, capsys):
    make_place("Löschzug 12", district=hoerde, category=make_category("Feuerwehr", name_en="Fire brigade"))
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO search_fts (rowid, title_stems, body_stems) VALUES (99999, 'geist', '')"
            )
    call_command("rebuild_search")
    assert capsys.readouterr().out == "4 entries in the index.\n"
    assert (titles("Löschzug"), titles("Feuerwehr"), titles("fire", language="en")) == (["Löschzug 12"],) * 3
    assert (titles("Hörde", kind="district"), titles("Geist")) == (["Hörde"], [])
