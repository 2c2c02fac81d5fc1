"""Do it again: what stays is copied, what changes is asked for."""

from datetime import date
from decimal import Decimal

from tests.factories.people import make_organisation
from tests.factories.projects import BY, make_finished, make_measure, on_team
from tests.projects.conftest import steps
from vorort.projects.actions import keep_indicator, keep_partner, repeat_project
from vorort.projects.models import Project


def test_people_partners_steps_and_numbers_are_copied(committee, hoerde, actor, told):
    project = make_finished(hoerde, text="Mit Musik.")
    on_team(project)
    make_measure(project, due_on=date(2025, 5, 10), state="done")
    keep_partner(
        project, values={"organisation": make_organisation("TuS"), "part": "money", "cents": 5_000}, by=BY
    )
    keep_indicator(project, values={"title": "Gäste", "before": Decimal(10), "after": Decimal(80)}, by=BY)
    told()
    again = repeat_project(project, values={"starts_on": date(2026, 5, 16)}, form_key="k", by=actor("bea"))
    assert (again.title, again.text, again.repeats, again.state) == (
        project.title,
        "Mit Musik.",
        project,
        "proposed",
    )
    measure, partner, number = again.measures.get(), again.partners.get(), again.indicators.get()
    assert (measure.due_on, measure.state) == (date(2026, 5, 9), "open")
    assert (str(partner), partner.cents) == ("TuS", None)
    assert (number.before, number.after) == (Decimal(80), None)
    assert again.team.get().role == "Musik"
    assert steps(again) == [("proposed", ""), ("repeats", project.title)]
    assert steps(project)[-1] == ("repeated", again.title)
    assert told()[-1] == ("projects.ProjectRepeated", {"project_id": project.pk, "again_id": again.pk})


def test_the_same_form_sent_again_repeats_it_once(project, actor):
    for _ in range(2):
        repeat_project(project, values={"title": "Noch einmal"}, form_key="k", by=actor("bea"))
    assert Project.objects.filter(repeats=project).count() == 1


def test_steps_of_a_project_without_a_day_have_none_either(project, actor):
    make_measure(project, due_on=date(2025, 5, 10))
    again = repeat_project(project, values={"starts_on": None}, form_key="k", by=actor("bea"))
    assert again.measures.get().due_on is None
