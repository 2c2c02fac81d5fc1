from dataclasses import FrozenInstanceError

import pytest

from vorort.districts.facts import CityChanged, VocabularyChanged
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.ground.context import running
from vorort.ground.facts import Fact, follow_up, known_reactions, reacts_to, state


def test_a_fact_is_named_after_app_and_class_and_carries_plain_values():
    fact = VocabularyChanged("Theme", 3)
    assert fact.name() == "districts.VocabularyChanged"
    assert fact.payload() == {"kind": "Theme", "term_id": 3}


def test_a_fact_never_changes():
    with pytest.raises(FrozenInstanceError):
        CityChanged(1).city_id = 2  # type: ignore[misc]  # the point of the test


def test_facts_are_stated_by_actions_only():
    with pytest.raises(RuntimeError, match="by actions only"):
        state(CityChanged(1))


def test_a_reaction_to_a_base_class_hears_every_fact(monkeypatch):
    monkeypatch.setattr("vorort.ground.facts._follow_ups", {})
    heard: list[str] = []
    monkeypatch.setattr(
        "vorort.ground.facts._reactions", {Fact: [lambda fact, at: heard.append(fact.name())]}
    )
    with running("tests.ring", command_actor("tests"), now()):
        state(CityChanged(1))
    assert heard == ["districts.CityChanged"]


def test_a_follow_up_that_is_gone_is_an_error():
    with pytest.raises(KeyError):
        follow_up("gone.reactions.forgotten", {}, now())


def test_the_register_tells_who_reacts_and_when():
    assert ("ground.Fact", "vorort.journal.reactions.write_down", "same transaction") in known_reactions()
    assert callable(reacts_to(CityChanged))
