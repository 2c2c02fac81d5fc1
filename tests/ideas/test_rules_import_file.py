"""Reading ideas from a table whose columns may be called anything. No database."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.ground.columns import Problem
from vorort.ideas.rules.import_file import USUAL, Plan, guessed, read_ideas, status_words

TODAY = date(2026, 11, 27)
ALL = {name: name for name in USUAL}
GOOD = {"title": "Eine Bank", "text": "Am See fehlt eine.", "published_on": "01.03.2021"}


def read(*cells, **plan):
    return read_ideas(enumerate(cells, start=2), Plan(ALL, **plan), TODAY)


def problems(*cells, **plan):
    return [(p.column, p.reason, p.value) for line in read(*cells, **plan) for p in line.problems]


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (["id", "process", "title", "text", "url"], {"title": "title", "text": "text", "number": "id"}),
        (
            ["Überschrift", "Beschreibung", "Bezirk", "Veröffentlicht am", "Längengrad", "Breitengrad"],
            {"title": "Überschrift", "text": "Beschreibung", "district": "Bezirk",
             "published_on": "Veröffentlicht am", "lon": "Längengrad", "lat": "Breitengrad"},
        ),
        (["published_at", "official_answer", "NAME"], {"published_on": "published_at", "answer": "official_answer"}),
        ([], {}),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_their_usual_names_and_nobody_is_named_by_a_guess(headings, found):
    assert guessed(headings) == found


@given(st.lists(st.text(max_size=12), unique=True, max_size=12))
def test_no_column_is_taken_twice(headings):
    taken = list(guessed(headings).values())
    assert len(set(taken)) == len(taken)
    assert set(taken) <= set(headings)


def test_a_line_is_an_idea():
    cells = GOOD | {"district": "Hörde", "lon": "7,5", "lat": "51,48", "supports": "1.234", "number": "B7"}
    (line,) = read(cells)
    idea = line.idea
    assert idea is not None
    assert (idea.title, idea.text, idea.status) == ("Eine Bank", "Am See fehlt eine.", "published")
    assert (idea.published_on, idea.point, idea.supports) == (date(2021, 3, 1), (7.5, 51.48), 1234)
    assert (line.number, line.problems, line.hints) == (2, [], [])


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"title": ""}, ("title", "empty", "")),
        ({"text": " "}, ("text", "empty", "")),
        ({"text": "x" * 5_001}, ("text", "too_long", "5000")),
        ({"published_on": "gestern"}, ("published_on", "no_date", "gestern")),
        ({"published_on": ""}, ("published_on", "empty", "")),
        ({"published_on": "2027-01-01"}, ("published_on", "later", "2027-01-01")),
        ({"status": "vertagt"}, ("status", "unknown_status", "vertagt")),
        ({"status": "Spam"}, ("status", "left_out", "Spam")),
        ({"status": "umgesetzt"}, ("answer", "no_answer", "")),
        ({"answer": "Ja."}, ("answered_on", "empty", "")),
        ({"answer": "Ja.", "answered_on": "2020-01-01"}, ("answered_on", "before_published", "2020-01-01")),
        ({"lon": "7.5"}, ("lon", "no_point", "7.5 / ")),
        ({"lon": "nan", "lat": "1"}, ("lon", "no_point", "nan / 1")),
        ({"lon": "200", "lat": "1"}, ("lon", "no_point", "200 / 1")),
    ],
)
def test_what_is_wrong_is_said_with_column_and_value(cells, problem):
    assert problems(GOOD | cells) == [problem]


def test_what_holds_for_lines_that_say_nothing_themselves():
    bare = {"title": "Eine Bank", "text": "Am See."}
    plan = {"status": "not_pursued", "published_on": TODAY, "answer": "Damals beendet.", "answered_on": TODAY}
    idea = read(bare, **plan)[0].idea
    assert idea is not None
    assert (idea.status, idea.answer, idea.answered_on) == ("not_pursued", "Damals beendet.", TODAY)


def test_words_of_other_software_are_known_and_others_are_given_a_meaning():
    lines = [{"status": word} for word in ("Abgelehnt", "vertagt", "VERTAGT", "", "geparkt")]
    assert status_words(lines, "status") == ["vertagt", "geparkt"]
    decided = GOOD | {"status": "Vertagt", "answer": "Nein.", "answered_on": "02.03.2021"}
    assert read(decided, words={"vertagt": "elsewhere"})[0].idea.status == "elsewhere"


def test_what_is_cut_or_not_understood_stands_in_no_way():
    line = read(GOOD | {"title": "x" * 201, "supports": "viele"})[0]
    assert line.idea is not None
    assert line.hints == [Problem(2, "title", "cut", "200"), Problem(2, "supports", "no_number", "viele")]


def test_the_same_idea_twice_in_a_file_is_named_with_its_first_line():
    assert problems(GOOD, {}, GOOD) == [("title", "twice", "2")]
    assert problems(GOOD | {"number": "1"}, GOOD | {"number": "2"}) == []


def test_the_time_of_day_of_an_export_is_no_hindrance():
    assert read(GOOD | {"published_on": "2021-03-01T10:00:00Z"})[0].idea.published_on == date(2021, 3, 1)


@given(
    st.lists(st.dictionaries(st.sampled_from(sorted(USUAL)), st.text(max_size=30), max_size=15), max_size=5)
)
def test_whatever_stands_there_each_line_is_an_idea_or_has_a_problem(lines):
    for line in read(*lines):
        assert (line.idea is None) == bool(line.problems)
