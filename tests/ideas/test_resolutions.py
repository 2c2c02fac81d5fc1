"""An idea turns adopted with the resolution on it, or not at all."""

import pytest
from django.db.transaction import atomic

from tests.factories.committees import make_committee
from tests.factories.meetings import BY, make_item, make_paper, make_running
from tests.ideas.conftest import steps
from vorort.ground.clock import now
from vorort.ground.context import running
from vorort.journal.models import Entry
from vorort.meetings.actions import pass_resolution
from vorort.meetings.actions.resolving import record_resolution
from vorort.meetings.choices import Outcome
from vorort.meetings.models import Consultation


def decided_by(committee, thread, **fields):
    """The resolution of a public meeting on a thread."""
    meeting = make_running(committee, is_public=True)
    item = make_item(meeting, subject=thread, **fields.pop("item", {}))
    return pass_resolution(item, **({"wording": "Wir stellen die Bank auf."} | fields), by=BY)


def test_a_resolution_adopts_the_idea_in_the_same_moment(committee, idea):
    row = decided_by(committee, idea.thread)
    idea.refresh_from_db()
    answer = idea.answers.get()
    assert (idea.state, answer.committee, idea.decided_at) == ("adopted", committee, answer.at)
    assert row.number in answer.text
    assert "Wir stellen die Bank auf." in answer.text
    assert steps(idea)[-2:] == [("resolved", row.number), ("adopted", "")]
    assert idea.thread.outcomes.get().outcome == row.thread
    journal = dict(Entry.objects.values_list("fact", "actor"))
    assert journal["ideas.IdeaDecided"] == "fact:meetings.ResolutionPassed"


def test_what_is_rejected_is_not_pursued(committee, idea):
    item = make_item(make_running(committee), subject=idea.thread)
    with atomic(), running("meetings.declare_vote", BY, now()):
        record_resolution(item, wording="Keine Bank.", outcome=Outcome.REJECTED, at=now(), by=BY)
    idea.refresh_from_db()
    assert idea.state == "not_pursued"


@pytest.mark.parametrize("outcome", [Outcome.NOTED, Outcome.POSTPONED])
def test_what_is_noted_or_postponed_changes_nothing(committee, idea, outcome):
    decided_by(committee, idea.thread, outcome=outcome)
    idea.refresh_from_db()
    assert (idea.state, idea.answers.count()) == ("published", 0)


def test_an_idea_is_decided_once_and_the_link_stays(committee, idea):
    decided_by(committee, idea.thread)
    second = decided_by(committee, idea.thread)
    assert idea.answers.count() == 1
    assert second.thread.origins.get().origin == idea.thread


def test_what_was_not_public_is_not_told(committee, idea):
    meeting = make_running(committee)
    row = pass_resolution(make_item(meeting, subject=idea.thread), wording="Geheime Gründe", by=BY)
    idea.refresh_from_db()
    assert (idea.state, "Geheime" in idea.answers.get().text) == ("adopted", False)
    assert ("resolved", row.number) not in steps(idea)


def test_groups_others_and_advice_decide_about_no_idea(committee, group, aplerbeck, idea):
    paper = make_paper(committee)
    item = make_item(make_running(committee), subject=idea.thread, paper=paper)
    Consultation.objects.create(paper=paper, committee=committee, role="advises", position=1, item=item)
    for where in (
        item,
        make_item(make_running(group), subject=idea.thread),
        make_item(make_running(make_committee("Nebenan", aplerbeck)), subject=idea.thread),
    ):
        pass_resolution(where, wording="Dafür", by=BY)
    idea.refresh_from_db()
    assert (idea.state, idea.thread.outcomes.count()) == ("published", 3)
