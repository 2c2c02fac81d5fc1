from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.committees.test_import_people import row
from tests.factories.committees import make_committee
from tests.factories.people import make_person
from vorort.committees.actions import check_import, import_people
from vorort.committees.actions.imports import rows_of
from vorort.committees.models import ImportDraft, ImportRun, Mandate, Seat
from vorort.committees.reactions import delete_expired_imports
from vorort.committees.rules.import_file import ReadTable
from vorort.ground.clock import now
from vorort.ground.columns import Problem
from vorort.ground.permit import Refused
from vorort.people.models import Organisation, Person


@pytest.fixture
def check(city, committee, actor):
    return lambda *rows, problems=(), who="cem": check_import(
        city, ReadTable(list(rows), list(problems)), filename="gremien.csv", by=actor(who)
    )


def test_each_line_says_what_it_would_make_and_nothing_is_written(check):
    make_person("Bekannt", given_name="Nina")
    before = [model.objects.count() for model in (Person, Organisation, Seat, Mandate, ImportRun)]
    draft = check(row(organisation="TuS Hörde"), row(3, family_name="Bekannt"), row(4, committee="Nirgends"))
    assert [line["made"] for line in draft.report] == [
        ["mandate", "organisation", "person", "seat"],
        ["mandate", "seat"],
        [],
    ]
    assert "Nirgends" in draft.report[2]["problem"]
    assert not draft.is_ready
    assert [model.objects.count() for model in (Person, Organisation, Seat, Mandate, ImportRun)] == before


def test_the_rows_come_back_as_they_were_read(check):
    rows = [row(ends=date(2029, 12, 31)), row(3, family_name="Zwei", email="zwei@example.org")]
    draft = check(*rows)
    assert draft.is_ready
    assert rows_of(ImportDraft.objects.get()) == rows


def test_what_could_not_be_read_is_kept_and_stands_in_the_way(check):
    draft = check(row(), problems=[Problem(3, "begins", "no_date", "gestern")])
    assert draft.problems == [{"number": 3, "column": "begins", "reason": "no_date", "value": "gestern"}]
    assert not draft.is_ready


def test_one_table_waits_at_a_time_and_only_for_whoever_sent_it(check, actor):
    check(row())
    draft = check(row(3))
    assert list(ImportDraft.objects.visible_to(actor("cem"))) == [draft]
    assert not ImportDraft.objects.visible_to(actor("olga")).exists()


def test_what_nobody_takes_over_is_gone_after_a_day(check, actor):
    draft = check(row())
    late = draft.expires + timedelta(seconds=1)
    assert not ImportDraft.objects.visible_to(actor("cem"), late).exists()
    delete_expired_imports(now())
    assert ImportDraft.objects.exists()
    delete_expired_imports(late)
    assert not ImportDraft.objects.exists()


def test_a_table_is_taken_over_once(check, city, actor):
    draft, cem = check(row()), actor("cem")
    import_people(city, rows_of(draft), filename="x", draft=draft, by=cem)
    with pytest.raises(ValidationError, match="already"):
        import_people(city, rows_of(draft), filename="x", draft=draft, by=cem)
    assert ImportRun.objects.count() == 1


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, check):
    with pytest.raises(Refused):
        check(row(), who=who)


def test_a_line_that_does_not_fit_leaves_nothing_behind_for_the_next(check):
    make_committee("Versammlung", kind="general_assembly")
    draft = check(
        row(committee="Versammlung", organisation="Niemandsverein"), row(3, organisation="Niemandsverein")
    )
    assert "Niemandsverein" in draft.report[0]["problem"]
    assert draft.report[1]["made"] == ["mandate", "organisation", "person", "seat"]


def test_a_line_costs_a_handful_of_statements(check, committee):
    def statements(*rows):
        with CaptureQueriesContext(connection) as queries:
            check(*rows)
        return len(queries)

    statements(row())
    one = statements(row())
    thirty = statements(*(row(number, family_name=f"Nr {number}") for number in range(2, 32)))
    # two for all or nothing of each line, one each for person, seat and mandate
    assert thirty - one == 29 * 5
