import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import BEGINNING, sit
from tests.factories.people import make_person, make_user
from tests.ideas.conftest import steps
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused
from vorort.ideas.actions import ask_back, refer_idea


def test_a_question_is_public_and_waits_for_the_author(idea, actor, told):
    told()
    question = ask_back(idea, text=" Wo genau?\r\n", by=actor("bea"))
    idea.refresh_from_db()
    assert (question.kind, question.text, idea.state) == ("question", "Wo genau?", "asked_back")
    assert steps(idea)[-1] == ("asked_back", "")
    assert told() == [("ideas.QuestionAsked", {"idea_id": idea.pk})]


def test_without_a_question_nothing_happens(idea, actor):
    with pytest.raises(ValidationError):
        ask_back(idea, text="  ", by=actor("bea"))
    idea.refresh_from_db()
    assert idea.state == "published"


def test_the_lead_of_the_group_that_deals_with_it_asks_too_and_only_while_it_does(
    idea, group, committee, actor
):
    lead = make_user("Lea")
    sit(make_person("Lead", user=lead), group, "chair", begins=BEGINNING)
    with pytest.raises(Refused):
        ask_back(idea, text="Wo?", by=user_actor(lead.pk))
    refer_idea(idea, committee=group, by=actor("bea"))
    ask_back(idea, text="Wo?", by=user_actor(lead.pk))
    refer_idea(idea, committee=committee, by=actor("bea"))
    with pytest.raises(Refused):
        ask_back(idea, text="Wo?", by=user_actor(lead.pk))
