"""Numbers that people can read out, and that nobody has twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.choices import CommitteeKind
from vorort.meetings.rules.register import (
    BODIES,
    GROUPS,
    MOST_OF_PREFIX,
    STEERING,
    district_letters,
    first_words,
    prefix_for,
    resolution_number,
)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Hörde", "HÖR"), ("Lütgendortmund", "LÜT"), ("Innenstadt-Ost", "INO"), ("Innenstadt-West", "INW"),
        ("Bad Beispiel", "BAB"), ("Aß", "ASS"), ("", "BEZ"), ("12", "BEZ"), ("Süd – West", "SÜW"), ("Au", "AU"),
    ],
)  # fmt: skip
def test_letters_of_a_district(name, letters):
    assert district_letters(name) == letters


@pytest.mark.parametrize(
    ("kind", "base", "taken", "prefix"),
    [
        (STEERING, "HÖR", (), "HÖR"),
        (STEERING, "HÖR", ("HÖR",), "HÖR2"),
        ("working_group", "HÖR", ("HÖR", "HÖR-AG1"), "HÖR-AG2"),
        ("marketing_group", "HÖR", ("HÖR-AG1",), "HÖR-MG1"),
        ("project_group", "", (), "PG1"),
        ("general_assembly", "", (), "MV"),
        ("general_assembly", "", ("MV",), "MV2"),
        ("board", "", (), "VOR"),
        ("jury", "", (), "JUR"),
        ("jury", "HÖR", (), "HÖR-JUR"),
    ],
)
def test_prefixes(kind, base, taken, prefix):
    assert prefix_for(kind, base, taken) == prefix


def test_every_kind_of_committee_has_letters():
    assert {*GROUPS, *BODIES, STEERING} == set(CommitteeKind.values)


@given(
    st.lists(
        st.tuples(st.sampled_from(CommitteeKind.values), st.sampled_from(["", "HÖR", "INN"])), max_size=60
    )
)
def test_nobody_has_a_prefix_twice(committees):
    taken: list[str] = []
    for kind, base in committees:
        taken.append(prefix_for(kind, base or ("HÖR" if kind == STEERING else ""), taken))
    assert len(set(taken)) == len(taken)
    assert all(0 < len(prefix) <= MOST_OF_PREFIX for prefix in taken)


@given(st.text())
def test_letters_are_a_few_capital_ones(name):
    letters = district_letters(name)
    assert 0 < len(letters) <= 6


def test_numbers():
    assert resolution_number("HÖR", 2026, 14) == "HÖR-2026-014"
    assert resolution_number("HÖR-AG2", 2026, 1_000) == "HÖR-AG2-2026-1000"


def test_the_title_is_the_first_line():
    assert first_words("Wir stellen  drei\tBänke auf.\nDas Geld …") == "Wir stellen drei Bänke auf."
    assert first_words("") == ""


@given(st.text(min_size=1), st.integers(5, 200))
def test_a_title_is_never_too_long(text, most):
    assert len(first_words(text, most)) <= most


def test_it_is_cut_between_words():
    assert first_words("Wir stellen drei Bänke auf", 20) == "Wir stellen drei…"
    assert first_words("x" * 40, 20) == "x" * 19 + "…"
