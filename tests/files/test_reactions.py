"""Files answer no facts, and nobody below them could state one."""

from vorort.ground.facts import known_reactions


def test_files_answer_no_facts():
    assert [reaction for _, reaction, _ in known_reactions() if ".files." in reaction] == []
