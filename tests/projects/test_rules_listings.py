from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.projects.rules.listings import (
    ASKED_AGAIN,
    alphabetical,
    is_to_ask,
    is_to_ask_again,
    listing_slug,
)

DAY = timedelta(days=1)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


def test_names_stand_as_in_a_telephone_book():
    names = [
        "",
        "1. FC Hörde",
        "Ährenladen",
        "Apotheke",
        "Ärzte",
        "Bäcker",
        "Backhaus",
        "Straße",
        "Strasse 2",
        "Zoo",
    ]
    assert sorted(names, key=alphabetical) == names


def test_only_the_first_letters_decide():
    assert alphabetical("Freiwillige Feuerwehr A") == alphabetical("Freiwillige Feuerwehr B")


@given(st.text(max_size=300))
def test_every_name_has_a_place_that_fits_into_a_number(name):
    assert 0 <= alphabetical(name) < 10**18


@pytest.mark.parametrize(("name", "slug"), [("Café Süd", "cafe-sued"), ("!!!", "eintrag")])
def test_what_stands_in_the_address(name, slug):
    assert listing_slug(name) == slug


def test_asked_once_the_year_is_over_and_once_more_two_weeks_later():
    assert not is_to_ask(NOON, None, NOON - DAY)
    assert is_to_ask(NOON, None, NOON)
    assert not is_to_ask(NOON, NOON, NOON + DAY)
    assert not is_to_ask_again(None, None, NOON)
    assert not is_to_ask_again(NOON, None, NOON + ASKED_AGAIN - DAY)
    assert is_to_ask_again(NOON, None, NOON + ASKED_AGAIN)
    assert not is_to_ask_again(NOON, NOON, NOON + 2 * ASKED_AGAIN)
