"""Threads answer no facts; who owns the object answers theirs."""

from vorort.ground.facts import known_reactions


def test_threads_answer_no_facts():
    assert [reaction for _, reaction, _ in known_reactions() if ".threads." in reaction] == []
