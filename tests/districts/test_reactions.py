"""Districts answer no facts; what they tell is answered by search, journal and shell."""

from vorort.ground.facts import known_reactions


def test_districts_answer_no_facts():
    assert [reaction for _, reaction, _ in known_reactions() if ".districts." in reaction] == []
