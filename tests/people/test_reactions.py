"""People answer no facts; what they tell is answered by journal, shell and the portal's gate."""

from vorort.ground.facts import known_reactions


def test_people_answer_no_facts():
    assert [reaction for _, reaction, _ in known_reactions() if ".people." in reaction] == []
