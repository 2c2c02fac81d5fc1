import pytest

from tests.factories.ideas import link_holder
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import ask_back, refer_idea, reply_to_question


@pytest.mark.parametrize(("is_referred", "becomes"), [(False, "published"), (True, "in_review")])
def test_a_reply_gives_it_back_to_those_who_asked(idea, group, actor, is_referred, becomes):
    if is_referred:
        refer_idea(idea, committee=group, by=actor("bea"))
    ask_back(idea, text="Wo genau?", by=actor("bea"))
    reply = reply_to_question(idea, text="Am Ostufer.", by=link_holder(idea))
    idea.refresh_from_db()
    assert (reply.kind, reply.author, idea.state) == ("reply", None, becomes)
    assert steps(idea)[-1] == ("replied", "")


def test_only_who_was_asked_replies_and_only_then(idea, actor):
    with pytest.raises(Refused):
        reply_to_question(idea, text="Ungefragt", by=link_holder(idea))
    ask_back(idea, text="Wo genau?", by=actor("bea"))
    for who in ("anna", "bea", "cem", "nobody"):
        with pytest.raises(Refused):
            reply_to_question(idea, text="Hier", by=actor(who))
