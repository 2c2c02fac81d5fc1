import pytest
from django.core.exceptions import ValidationError

from vorort.ground.permit import Refused
from vorort.ideas.actions import note_idea


def test_those_who_work_on_it_write_for_each_other(idea, bea, actor, told):
    told_before = idea.thread.steps.count()
    note = note_idea(idea, text="Habe angerufen.", by=actor("bea"))
    assert (note.author, note.text) == (bea, "Habe angerufen.")
    assert idea.thread.steps.count() == told_before
    with pytest.raises(ValidationError):
        note_idea(idea, text="", by=actor("bea"))


def test_nobody_else_does(idea, actor):
    for who in ("anna", "dora", "mo", "nobody"):
        with pytest.raises(Refused):
            note_idea(idea, text="Ich auch", by=actor(who))
