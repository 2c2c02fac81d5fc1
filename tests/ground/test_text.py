import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.ground.text import german_slug, normalised


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Hörde", "hoerde"),
        ("Innenstadt-West", "innenstadt-west"),
        ("Lütgendortmund", "luetgendortmund"),
        ("Große Straße / Süd", "grosse-strasse-sued"),
        ("GROẞE ÄCKER", "grosse-aecker"),
        ("Café Olé", "cafe-ole"),
        ("  --  ", ""),
        ("東京", ""),
    ],
)
def test_slugs_turn_umlauts_into_two_letters(text, slug):
    assert german_slug(text) == slug


@given(st.text())
def test_a_slug_holds_plain_letters_digits_and_single_dashes(text):
    slug = german_slug(text)
    assert set(slug) <= set(string.ascii_lowercase + string.digits + "-")
    assert "--" not in slug
    assert slug == slug.strip("-") == german_slug(slug)


def test_what_no_database_can_keep_is_left_out():
    assert normalised("\x00 Ho\u0308rde\x07\ud800\t ") == "Hörde"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("An\u200bna\u202e", "Anna"),
        ("\u2066Rat\u2069haus\ufeff", "Rathaus"),
        ("Stra\u00adße", "Straße"),
        ("o\u200b\u0308", "ö"),
        ("An\u200dna \u200c\u200d", "Anna"),
        ("\u3164\u2800\u115f", ""),
        ("eins\u2028zwei", "eins\nzwei"),
        ("\U000e0041\ufffe", ""),
        ("👩\u200d👧 ❤\ufe0f", "👩\u200d👧 ❤\ufe0f"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_nobody_sees_is_left_out_and_what_joins_letters_stays(text, left):
    assert normalised(text) == left


@given(st.text(st.characters() | st.sampled_from("\u200d\u200c\u200b\u0308\u2028o ")))
def test_normalising_twice_changes_nothing_and_the_result_is_utf_8(text):
    once = normalised(text)
    assert normalised(once) == once
    assert "\x00" not in once
    once.encode()
