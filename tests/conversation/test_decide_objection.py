import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.factories.conversation import make_comment, objector
from tests.factories.people import make_duty, make_user
from vorort.conversation.actions import decide_objection, hide_comment, hide_content, object_to_hiding
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused


@pytest.fixture
def other(db):
    """A second moderator."""
    user = make_user("Mila")
    make_duty(user, "moderator")
    return user_actor(user.pk)


@pytest.fixture
def moderation(thread, paula, actor):
    hidden = hide_comment(
        make_comment(thread, paula), rule=Rule.RESPECT, reason="Beleidigend", by=actor("mo")
    )
    return object_to_hiding(hidden, text="Das war ein Zitat.", by=paula)


def test_another_moderator_upholds_it_and_the_comment_is_back(moderation, other, told, thread):
    told()
    decide_objection(moderation, upheld=True, answer="Stimmt.", by=other)
    moderation.refresh_from_db()
    assert (moderation.objection_upheld, moderation.objection_decided_by_id) == (True, other.id)
    assert moderation.ended_at
    assert moderation.comment.is_shown
    assert told() == [
        ("conversation.ModerationEnded", {"moderation_id": moderation.pk}),
        ("conversation.ObjectionDecided", {"moderation_id": moderation.pk, "upheld": True}),
    ]


def test_a_thing_comes_back_too(thread, actor, other):
    hidden = hide_content(thread, rule=Rule.LAW, reason="x", by=actor("mo"))
    object_to_hiding(hidden, text="Doch.", by=objector(hidden))
    decide_objection(hidden, upheld=True, answer="Stimmt.", by=other)
    thread.refresh_from_db()
    assert thread.visibility == "public"


def test_a_rejected_one_stays_hidden_and_is_decided_once(moderation, other):
    decide_objection(moderation, upheld=False, answer="Auch als Zitat.", by=other)
    moderation.refresh_from_db()
    assert not moderation.comment.is_shown
    assert not Moderation.objects.objected().exists()
    with pytest.raises(ValidationError, match="no objection"):
        decide_objection(moderation, upheld=True, answer="Doch", by=other)


def test_an_answer_has_a_reason(moderation, other):
    with pytest.raises(ValidationError):
        decide_objection(moderation, upheld=True, answer=" ", by=other)


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "mo"])
def test_neither_who_has_hidden_it_nor_others_decide(who, moderation, actor):
    with pytest.raises(Refused):
        decide_objection(moderation, upheld=True, answer="Doch", by=actor(who))


def test_the_database_refuses_a_judge_in_their_own_case(moderation):
    rows = Moderation.objects.filter(pk=moderation.pk)
    with pytest.raises(IntegrityError, match="by_another"):
        rows.update(objection_decided_by=moderation.by, objection_decided_at=now(), objection_upheld=True)
