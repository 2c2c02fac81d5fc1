"""What becomes of an idea, with a reason."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories.committees import make_committee
from tests.factories.ideas import make_decided
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import decide_idea, refer_idea
from vorort.ideas.choices import DECIDED, IdeaState
from vorort.ideas.models import Idea


@pytest.mark.parametrize("outcome", DECIDED)
def test_the_chair_decides_and_says_why(idea, group, committee, actor, told, outcome):
    refer_idea(idea, committee=group, by=actor("bea"))
    told()
    decided = decide_idea(idea, outcome=outcome, reason="Weil …", committee=committee, by=actor("bea"))
    assert (decided.state, steps(idea)[-1]) == (outcome, (outcome.value, ""))
    assert decided.answered_at == decided.decided_at
    assert (decided.answers.get().outcome, decided.answers.get().committee) == (outcome, committee)
    assert not decided.referrals.filter(ends=None).exists()
    assert told() == [("ideas.IdeaDecided", {"idea_id": idea.pk, "outcome": outcome.value})]


def test_never_without_a_reason(idea, actor):
    with pytest.raises(ValidationError):
        decide_idea(idea, outcome=IdeaState.NOT_PURSUED, reason=" ", by=actor("bea"))
    idea.refresh_from_db()
    assert (idea.state, idea.answers.count()) == ("published", 0)


@pytest.mark.parametrize("outcome", [IdeaState.MERGED, IdeaState.WITHDRAWN, IdeaState.PUBLISHED])
def test_what_is_no_decision_is_refused(idea, actor, outcome):
    with pytest.raises(ValueError, match="no decision"):
        decide_idea(idea, outcome=outcome, reason="Weil", by=actor("bea"))


def test_who_does_not_chair_the_district_does_not_decide(idea, actor):
    for who in ("anna", "dora", "mo", "edi", "nobody"):
        with pytest.raises(Refused):
            decide_idea(idea, outcome=IdeaState.ADOPTED, reason="Weil", by=actor(who))


def test_it_is_decided_once(committee, hoerde, actor):
    with pytest.raises(Refused):
        decide_idea(make_decided(hoerde), outcome=IdeaState.NOT_PURSUED, reason="Doch nicht", by=actor("bea"))


def test_the_database_knows_no_decision_without_its_day(idea):
    with pytest.raises(IntegrityError), transaction.atomic():
        Idea.objects.filter(pk=idea.pk).update(state="adopted")


def test_nobody_decides_for_the_committee_of_another_district(idea, aplerbeck, actor):
    other = make_committee("Nebenan", aplerbeck)
    with pytest.raises(ValidationError, match="does not deal"):
        decide_idea(idea, outcome=IdeaState.ADOPTED, reason="Weil", committee=other, by=actor("cem"))
