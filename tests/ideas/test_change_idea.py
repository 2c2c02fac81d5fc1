"""The author changes a published idea: freely at first, in versions once others have reacted."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import TEXT, TITLE, link_holder, make_decided, make_supporters
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import change_idea
from vorort.search.selectors import search
from vorort.threads.actions import hide_thread

NEW = "Am Ostufer fehlen zwei Bänke und ein Papierkorb, denn dort gehen viele spazieren."


def test_while_nobody_has_reacted_it_simply_reads_differently(idea):
    changed = change_idea(idea, values={"text": NEW, "title": "Zwei Bänke"}, by=link_holder(idea))
    assert (changed.title, changed.text, changed.version) == ("Zwei Bänke", NEW, 1)
    assert not changed.versions.exists()
    assert [found.title for found in search("Papierkorb", "de")] == ["Zwei Bänke"]


def test_after_a_support_the_earlier_wording_stays(idea, anna):
    make_supporters(idea, anna)
    changed = change_idea(idea, values={"text": NEW}, by=link_holder(idea))
    assert changed.version == 2
    assert list(changed.versions.values_list("version", "title", "text")) == [(1, TITLE, TEXT)]
    assert steps(idea)[-1] == ("changed", "2")


def test_a_new_place_is_no_new_version(idea, anna):
    make_supporters(idea, anna)
    assert change_idea(idea, values={"where": "am Ostufer"}, by=link_holder(idea)).version == 1


def test_it_is_not_made_empty(idea):
    with pytest.raises(ValidationError):
        change_idea(idea, values={"text": "Nichts"}, by=link_holder(idea))


@pytest.mark.parametrize("name", ["district", "author_name", "state"])
def test_nothing_else_changes(idea, name):
    with pytest.raises(ValueError, match="only the wording"):
        change_idea(idea, values={name: None}, by=link_holder(idea))


def test_others_do_not_change_it(idea, actor):
    for who in ("anna", "bea", "cem", "mo", "nobody"):
        with pytest.raises(Refused):
            change_idea(idea, values={"text": NEW}, by=actor(who))


def test_what_is_decided_or_hidden_stays_as_it_is(idea, hoerde, actor):
    decided = make_decided(hoerde)
    hide_thread(idea.thread, by=actor("mo"))
    for found in (decided, idea):
        found.refresh_from_db()
        with pytest.raises(Refused):
            change_idea(found, values={"text": NEW}, by=link_holder(found))
