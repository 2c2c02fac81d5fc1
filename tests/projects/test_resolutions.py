"""A project moves with the resolution on it, or not at all."""

import pytest
from django.db.transaction import atomic

from tests.factories.committees import make_committee
from tests.factories.meetings import BY, make_item, make_paper, make_running
from tests.factories.projects import make_project
from tests.projects.conftest import steps
from vorort.ground.clock import now
from vorort.ground.context import running
from vorort.journal.models import Entry
from vorort.meetings.actions import pass_resolution
from vorort.meetings.actions.resolving import record_resolution
from vorort.meetings.choices import Outcome
from vorort.meetings.models import Consultation
from vorort.projects.actions import propose_project


def decided_by(committee, thread, **fields):
    """The resolution of a public meeting on a thread."""
    item = make_item(make_running(committee, is_public=True), subject=thread, **fields.pop("item", {}))
    return pass_resolution(item, **({"wording": "Wir feiern."} | fields), by=BY)


def rejected_by(committee, thread, **fields):
    item = make_item(make_running(committee, **fields), subject=thread)
    with atomic(), running("meetings.declare_vote", BY, now()):
        return record_resolution(item, wording="Kein Fest.", outcome=Outcome.REJECTED, at=now(), by=BY)


def test_a_resolution_decides_the_project_in_the_same_moment(committee, project, actor):
    propose_project(project, committee=committee, by=actor("bea"))
    row = decided_by(committee, project.thread)
    project.refresh_from_db()
    assert project.state == "decided"
    assert project.decided_at
    assert steps(project)[-2:] == [("resolved", row.number), ("decided", committee.name)]
    assert not project.referrals.filter(ends=None).exists()
    journal = dict(Entry.objects.values_list("fact", "actor"))
    assert journal["projects.ProjectDecided"] == "fact:meetings.ResolutionPassed"


def test_what_is_rejected_is_stopped_for_that_reason(committee, project):
    row = rejected_by(committee, project.thread, is_public=True)
    project.refresh_from_db()
    assert (project.state, project.why_stopped) == (
        "stopped",
        f"Rejected by {committee.name} ({row.number}): Kein Fest.",
    )


def test_what_was_not_public_is_not_told(committee, project):
    rejected_by(committee, project.thread)
    project.refresh_from_db()
    assert (project.state, "Kein Fest" in project.why_stopped) == ("stopped", False)


@pytest.mark.parametrize("outcome", [Outcome.NOTED, Outcome.POSTPONED])
def test_what_is_noted_or_postponed_changes_nothing(committee, project, outcome):
    decided_by(committee, project.thread, outcome=outcome)
    project.refresh_from_db()
    assert project.state == "proposed"


def test_a_group_decides_what_it_was_asked_to(committee, group, project, actor):
    decided_by(group, project.thread)
    project.refresh_from_db()
    assert project.state == "proposed"
    propose_project(project, committee=group, by=actor("bea"))
    decided_by(group, project.thread)
    project.refresh_from_db()
    assert project.state == "decided"


def test_others_and_advice_decide_nothing_and_what_runs_goes_on(committee, hoerde, aplerbeck, project):
    paper = make_paper(committee)
    item = make_item(make_running(committee), subject=project.thread, paper=paper)
    Consultation.objects.create(paper=paper, committee=committee, role="advises", position=1, item=item)
    pass_resolution(item, wording="Dafür", by=BY)
    decided_by(make_committee("Nebenan", aplerbeck), project.thread)
    started = make_project(hoerde, becomes="running")
    rejected_by(committee, started.thread)
    for row in (project, started):
        row.refresh_from_db()
    assert (project.state, started.state) == ("proposed", "running")
