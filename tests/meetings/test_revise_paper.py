from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import make_item, make_running, make_vote
from tests.factories.meetings_preparing import PDF, invited, write
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, refer_paper, revise_paper
from vorort.meetings.choices import Outcome, Role, VoteState
from vorort.search.models import SearchEntry

ANEW: dict[str, Any] = {"wording": "Wir stellen vier Bänke auf.", "reasons": "Mehr Platz."}


def test_the_version_before_stays(committee, actor, told):
    paper = write(committee)
    told()
    revised = revise_paper(paper, title="Vier Bänke", files=[PDF], by=actor("bea"), **ANEW)
    assert (revised.version, revised.title, revised.files.count()) == (2, "Vier Bänke", 1)
    assert [version.wording for version in revised.versions.all()] == [
        "Wir stellen vier Bänke auf.", "Wir stellen drei Bänke auf.",
    ]  # fmt: skip
    assert told() == [("meetings.PaperWritten", {"paper_id": paper.pk, "version": 2})]


def test_a_public_one_is_found_as_it_reads_now(committee, actor):
    paper = write(committee)
    add_item(invited(committee, is_public=True), paper=paper, by=actor("bea"))
    revise_paper(paper, by=actor("bea"), **ANEW)
    assert SearchEntry.objects.get(kind="paper", language="de").summary == ANEW["wording"]


def test_screens_of_a_running_meeting_hear_of_it(committee, actor):
    paper, meeting = write(committee), make_running(committee)
    make_item(meeting, paper=paper)
    revise_paper(paper, by=actor("bea"), **ANEW)
    meeting.refresh_from_db()
    assert meeting.revision == 2


def test_not_while_it_is_voted_on_nor_once_it_is_decided(committee, actor):
    paper = write(committee)
    version = paper.versions.get()
    item = make_item(make_running(committee), paper=paper)
    vote = make_vote(item, paper_version=version, state=VoteState.OPEN, opened_at=now())
    with pytest.raises(ValidationError, match="is open"):
        revise_paper(paper, by=actor("bea"), **ANEW)
    vote.state, vote.aborted_why = VoteState.ABORTED, "Irrtum"
    vote.save()
    turn = refer_paper(paper, committee=committee, role=Role.DECIDES, by=actor("bea"))
    revise_paper(paper, by=actor("bea"), **ANEW)
    type(turn).objects.update(result=Outcome.CARRIED)
    with pytest.raises(ValidationError, match="addendum"):
        revise_paper(paper, by=actor("bea"), **ANEW)


def test_it_says_something_and_members_revise_nothing(committee, actor):
    paper = write(committee)
    with pytest.raises(ValidationError, match="what shall be decided"):
        revise_paper(paper, wording="", reasons=" ", by=actor("bea"))
    with pytest.raises(Refused):
        revise_paper(paper, by=seated("member", committee), **ANEW)
