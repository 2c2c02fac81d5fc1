"""What is to be done, and what is late."""

from datetime import date, timedelta

import pytest

from tests.factories.committees import seated
from tests.factories.people import make_person
from tests.factories.projects import make_finished, make_measure, make_project
from vorort.ground.clock import now
from vorort.projects.actions import write_report
from vorort.projects.models import Project
from vorort.projects.selectors.board import (
    boards,
    for_work,
    late_measures,
    overdue_projects,
    without_report,
    works_somewhere,
)

TODAY = date(2025, 6, 1)


@pytest.fixture
def work(committee, group, hoerde, aplerbeck):
    make_project(hoerde, title="Bald", starts_on=date(2025, 7, 1))
    late = make_project(hoerde, title="Vorbei", becomes="running", ends_on=date(2025, 5, 20), lead=group)
    make_finished(hoerde, title="Fertig")
    make_project(aplerbeck, title="Nebenan", becomes="running", ends_on=date(2025, 5, 20))
    make_measure(late, due_on=date(2025, 5, 10))
    make_measure(late, "Später", due_on=date(2025, 9, 10))
    make_measure(late, "Getan", due_on=date(2025, 5, 10), state="done")
    return late


def titles(actor):
    return sorted(row.title for row in for_work(actor, now()))


def test_everybody_sees_what_they_work_for(work, group, actor):
    lead = seated("lead", group, "chair")
    assert titles(actor("bea")) == ["Bald", "Fertig", "Vorbei"]
    assert titles(actor("dora")) == ["Nebenan"]
    assert titles(lead) == ["Vorbei"]
    assert len(titles(actor("cem"))) == 4
    assert titles(actor("anna")) == titles(actor("nobody")) == []
    assert [works_somewhere(by, now()) for by in (lead, actor("anna"), actor("nobody"))] == [
        True,
        False,
        False,
    ]


def test_a_board_says_what_is_late(work, actor):
    rows = for_work(actor("bea"), now())
    (card,) = boards(rows, TODAY)["running"]
    assert (card.project, card.undone, card.late, card.is_over) == (work, 2, 1, True)
    (soon,) = boards(rows, TODAY)["proposed"]
    assert (soon.is_over, boards(rows, date(2025, 7, 2))["proposed"][0].is_over) == (False, True)
    assert [card.project.title for card in boards(rows, TODAY)["finished"]] == ["Fertig"]


def test_what_is_late_and_what_lacks_a_word(work, anna, actor):
    assert [row.title for row in late_measures(actor("bea"), now(), TODAY, 9)] == ["Bühne bestellen"]
    assert overdue_projects(actor("bea"), now(), TODAY, 9) == [work]
    (done,) = without_report(actor("bea"), now(), TODAY - timedelta(days=60), 9)
    write_report(done, text="Schön war es.", by=actor("bea"))
    assert without_report(actor("bea"), now(), TODAY - timedelta(days=60), 9) == []
    make_measure(work, "Von Anna", due_on=date(2025, 5, 1), responsible=make_person("B", user=anna))
    assert [row.title for row in late_measures(actor("anna"), now(), TODAY, 9)] == ["Von Anna"]
    assert overdue_projects(actor("anna"), now(), TODAY, 9) == []


def test_a_column_shows_so_many_and_the_latest_of_what_is_over(hoerde):
    for day in (1, 2, 3):
        make_project(hoerde, title=f"Geplant {day}", starts_on=date(2025, 8, day))
        make_finished(hoerde, title=f"Vorbei {day}", starts_on=date(2025, 5, day))
    found = boards(Project.objects.all(), TODAY, 2)
    assert [card.project.title for card in found["proposed"]] == ["Geplant 1", "Geplant 2"]
    assert [card.project.title for card in found["finished"]] == ["Vorbei 3", "Vorbei 2"]
