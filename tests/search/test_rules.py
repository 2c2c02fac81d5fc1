"""Words, stems, and how much two texts have in common."""

import string
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.search.rules import MOST_WORDS, neighbours, query_stems, stems

words = st.sampled_from(["feuer", "wehr", "hafen", "buch", "see", "haus", "chor", "park"])
texts = st.dictionaries(st.integers(1, 40), st.lists(words, min_size=1, max_size=8).map(Counter), max_size=12)


@pytest.mark.parametrize(
    "same",
    [
        ("Häuser", "Häusern", "Haus", "HAUS"),
        ("Spielplätze", "Spielplatz", "Spielplätzen", "Spielplaetze"),
        ("Hörde", "hoerde", "HÖRDE", "Ho\u0308rde"),
        ("Lütgendortmund", "Luetgendortmund"),
        ("Straße", "Strasse", "Straßen"),
        ("Feuerwehr", "Feuerwehren"),
        ("Projekt", "Projekte", "Projekten"),
    ],
)
def test_forms_of_a_german_word_have_one_stem(same):
    assert len({tuple(stems(word, "de")) for word in same}) == 1


@pytest.mark.parametrize(
    "same", [("library", "libraries"), ("meeting", "meetings"), ("district", "districts")]
)
def test_forms_of_an_english_word_have_one_stem(same):
    assert len({tuple(stems(word, "en")) for word in same}) == 1


def test_stop_words_say_nothing_and_order_stays():
    assert stems("Die Feuerwehr und der Hafen von Hörde", "de") == ["feuerwehr", "haf", "hord"]


@given(st.text(), st.sampled_from(["de", "en", "fr"]))
def test_stems_are_plain_letters_and_digits(text, language):
    assert set("".join(stems(text, language))) <= set(string.ascii_lowercase + string.digits)
    assert all(stems(text, language))


@given(st.characters(categories=["L", "N"]))
def test_no_sign_of_any_script_becomes_an_operator(sign):
    assert all(stem.isalnum() and stem.isascii() for stem in stems(f"a{sign} {sign}", "de"))


@given(st.text(max_size=5_000))
def test_a_query_stays_short(text):
    assert len(query_stems(text, "de")) <= MOST_WORDS


def test_a_query_asks_for_each_word_once():
    assert query_stems("Haus Häuser Haus", "de") == ["haus"]
    assert len(query_stems(" ".join(f"w{n}" for n in range(99)), "de")) == MOST_WORDS


@given(texts)
def test_nearness_is_mutual_lies_between_0_and_1_and_comes_best_first(texts):
    near = {key: dict(pairs) for key, pairs in neighbours(texts, most=99).items()}
    assert near.keys() == texts.keys()
    for key, found in near.items():
        assert key not in found
        assert list(found.values()) == sorted(found.values(), reverse=True)
        assert all(0 <= score <= 1.000_001 for score in found.values())
        assert all(near[other][key] == pytest.approx(score) for other, score in found.items())


def test_what_shares_rare_words_is_nearer_than_what_shares_common_ones():
    texts = {
        1: Counter(["feuer", "wehr", "hörde"]),
        2: Counter(["feuer", "wehr", "eving"]),
        3: Counter(["hörde", "see"]),
        4: Counter(["hörde", "park"]),
        5: Counter(["eving", "park"]),
        6: Counter(["buch"]),
        7: Counter(["chor"]),
    }
    assert [key for key, _ in neighbours(texts, 2)[1]] == [2, 3]
    assert neighbours(texts, 2)[6] == []


def test_equal_texts_are_as_near_as_can_be():
    texts = {n: Counter([f"w{n}"]) for n in range(8)} | {
        8: Counter(["feuer", "wehr"]),
        9: Counter(["feuer", "wehr"]),
    }
    ((nearest, score),) = neighbours(texts, 1)[8]
    assert (nearest, round(score, 9)) == (9, 1)


def test_a_word_in_more_than_half_of_the_texts_says_nothing():
    texts = {n: Counter(["dortmund"]) for n in range(4)}
    assert neighbours(texts, 9) == {n: [] for n in range(4)}


def test_no_more_neighbours_than_asked_for():
    texts = {n: Counter(["feuer"]) for n in range(5)} | {n: Counter([f"w{n}"]) for n in range(5, 15)}
    assert [key for key, _ in neighbours(texts, 2)[0]] == [1, 2]
