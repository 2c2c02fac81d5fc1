from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment, objector
from tests.factories.threads import make_thread
from vorort.conversation.actions import hide_comment, hide_content, object_to_hiding, show_comment
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation
from vorort.conversation.rules import OBJECT_WITHIN
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused


@pytest.fixture
def moderation(thread, paula, actor):
    return hide_comment(make_comment(thread, paula), rule=Rule.RESPECT, reason="Beleidigend", by=actor("mo"))


@pytest.mark.parametrize("who", ["author", "link"])
def test_the_author_objects_once(who, moderation, paula):
    by = paula if who == "author" else objector(moderation)
    objected = object_to_hiding(moderation, text="Das war ein Zitat.", by=by)
    assert objected.objection == "Das war ein Zitat."
    assert list(Moderation.objects.objected()) == [objected]
    with pytest.raises(ValidationError, match="already"):
        object_to_hiding(moderation, text="Noch einmal", by=by)


def test_the_author_of_a_thing_objects(hoerde, anna, actor):
    hidden = hide_content(
        make_thread(author=anna, district=hoerde), rule=Rule.LAW, reason="x", by=actor("mo")
    )
    assert object_to_hiding(hidden, text="Doch.", by=user_actor(anna.pk)).objected_at


def test_an_objection_needs_words_and_time(moderation, paula, actor):
    with pytest.raises(ValidationError):
        object_to_hiding(moderation, text=" ", by=paula)
    late = moderation.hidden_at + OBJECT_WITHIN + timedelta(microseconds=1)
    with held_at(late), pytest.raises(ValidationError, match="six months"):
        object_to_hiding(moderation, text="Doch", by=paula)
    show_comment(moderation.comment, by=actor("mo"))
    with pytest.raises(ValidationError, match="not hidden"):
        object_to_hiding(moderation, text="Doch", by=paula)


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "mo"])
def test_others_do_not_object(who, moderation, actor):
    with pytest.raises(Refused):
        object_to_hiding(moderation, text="Doch", by=actor(who))


def test_the_link_of_one_content_opens_no_other(moderation, thread, paula, actor):
    other = hide_comment(make_comment(thread, paula), rule=Rule.LAW, reason="x", by=actor("mo"))
    with pytest.raises(Refused):
        object_to_hiding(moderation, text="Doch", by=objector(other))
