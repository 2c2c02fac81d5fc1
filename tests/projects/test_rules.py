"""Years, sentences, lines and areas: no database needed."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.projects.rules import MOST_OF_SUMMARY, first_of, next_year, project_slug, sentence_of, years_of
from vorort.projects.rules.geometry import UnusableGeometry, middle_of, read_geometry

LINE = {"type": "LineString", "coordinates": [[7.5, 51.48], [7.5123456789, 51.48]]}
AREA = {"type": "Polygon", "coordinates": [[[7.5, 51.4], [7.6, 51.4], [7.6, 51.5], [7.5, 51.5], [7.5, 51.4]]]}


def test_a_project_runs_in_every_year_between_its_first_and_its_last_day():
    assert list(years_of(date(2023, 12, 31), date(2025, 1, 1))) == [2023, 2024, 2025]
    assert list(years_of(date(2023, 5, 1), None)) == [2023]


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_a_year_later_is_the_same_day_or_the_last_of_february(day):
    later = next_year(day)
    assert later
    assert (later.year, later.month) == (day.year + 1, day.month)
    assert later.day in (day.day, 28)


def test_no_day_stays_no_day():
    assert next_year(None) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Wir bauen eine Bank am See. Dann noch eine.", "Wir bauen eine Bank am See."),
        ("St. Peter bekommt eine neue Bank.\n\nBald.", "St. Peter bekommt eine neue Bank."),
        ("Kurz", "Kurz"),
        ("", ""),
    ],
)
def test_the_first_sentence_stands_on_the_card(text, sentence):
    assert sentence_of(text) == sentence


@given(st.text(max_size=2_000))
def test_no_sentence_is_too_long_for_a_card(text):
    assert len(sentence_of(text)) <= MOST_OF_SUMMARY


def test_a_title_without_letters_still_has_an_address():
    assert (project_slug("!!!"), project_slug("Fest in Hörde")) == ("projekt", "fest-in-hoerde")


def test_the_first_free_place_is_behind_the_others():
    assert (first_of([]), first_of([1, 4])) == (1, 5)


def test_lines_and_areas_are_rounded_and_have_a_middle():
    assert read_geometry(LINE)["coordinates"] == [[7.5, 51.48], [7.512346, 51.48]]
    assert middle_of(LINE) == (7.506173, 51.48)
    assert middle_of(AREA) == (7.55, 51.45)


def test_a_feature_and_a_collection_of_one_count_for_what_they_hold():
    feature = {"type": "Feature", "properties": {}, "geometry": LINE}
    one = {"type": "FeatureCollection", "features": [feature]}
    assert read_geometry(json.dumps(one)) == read_geometry(feature) == read_geometry(LINE)


BOW_TIE = [[[7.5, 51.4], [7.6, 51.5], [7.6, 51.4], [7.5, 51.5], [7.5, 51.4]]]


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("{", "no_json"),
        ("[]", "no_json"),
        ({"type": "Point", "coordinates": [7.5, 51.4]}, "kind"),
        ({"type": "FeatureCollection", "features": []}, "kind"),
        ({"type": "Feature", "geometry": None}, "no_json"),
        ({"type": "LineString", "coordinates": [[7.5, 51.4]]}, "broken"),
        ({"type": "LineString", "coordinates": [["a", "b"], [1, 2]]}, "broken"),
        ({"type": "LineString", "coordinates": None}, "broken"),
        ({"type": "LineString", "coordinates": [[7.5, 51.4], [7.5, 191]]}, "broken"),
        ({"type": "LineString", "coordinates": [[7.5, 51.4], [17.5, 51.4]]}, "too_large"),
        ({"type": "LineString", "coordinates": [[7.5, 51.4]] * 40_000}, "too_many"),
        ({"type": "Polygon", "coordinates": BOW_TIE}, "broken"),
        ({"type": "LineString", "coordinates": [[float("nan"), 51.4], [7.5, 51.4]]}, "broken"),
    ],
)
def test_what_is_no_line_and_no_area_of_a_city_is_refused(told, why):
    with pytest.raises(UnusableGeometry) as refused:
        read_geometry(told)
    assert refused.value.args == (why,)
