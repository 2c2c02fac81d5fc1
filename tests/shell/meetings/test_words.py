"""Every key that rules and selectors of meetings can produce has a sentence."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from django.utils.translation import override

import vorort
from vorort.committees.rules.outcome import Attendance, Counts
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import (
    Base,
    Circular,
    ElectionRound,
    Majority,
    Tie,
    UrgentMotions,
    changed,
)
from vorort.meetings.rules.ballots import Counted
from vorort.meetings.rules.elections import Race, result_of_round, with_lot_drawn
from vorort.meetings.rules.notice import Problem
from vorort.meetings.rules.result import Asked, result_of, with_tie_broken
from vorort.shell.meetings.words import (
    PROBLEMS,
    REASONS,
    WARNINGS,
    derivation_of,
    method_word,
    outcome_word,
    problem_of,
    sentence_of,
    share_word,
    told_reasons,
    warning_of,
    warnings_of,
)

HERE = Path(vorort.__file__).parent / "meetings"
NUMBERS = {
    "present": 5, "base": 11, "needed": 4, "yes": 3, "no": 1, "abstained": 1, "invalid": 0, "number": 2, "share": "2/3",
    "seats": 1, "candidate": 7, "votes": 3, "voters": 4, "least": 5, "people": 2,
}  # fmt: skip
# what is put together out of a beginning and a word of the rules
ENDS: dict[str, list[Any]] = {
    "base_": list(Base),
    "late_": list(UrgentMotions),
    "next_": [*ElectionRound][:3],
}


def keys_in(path: str) -> Iterator[str]:
    """Of lists that hold a word and its numbers, of names `key` and `word`, and of what `_what_is_left` answers."""
    tree = ast.parse((HERE / path).read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.List) and len(node.elts) == 2 and not isinstance(node.elts[1], ast.Constant):
            yield from _words(node.elts[0])
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("key", "word"):
            yield from _words(node.value)
        if isinstance(node, ast.FunctionDef) and node.name == "_what_is_left":
            for inner in ast.walk(node):
                yield from _words(inner.value) if isinstance(inner, ast.Return) and inner.value else ()


def _words(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        start = str(node.values[0].value)
        for end in ENDS[start]:
            yield f"{start}{end}"


@pytest.mark.parametrize("path", ["rules/result.py", "rules/elections.py"])
def test_every_reason_in_the_code_has_a_sentence(path):
    found = set(keys_in(path))
    assert len(found) > 5
    assert found <= REASONS.keys()


def test_every_warning_in_the_code_has_a_sentence():
    found = set(keys_in("selectors/voting.py"))
    assert {"no_quorum", "quorum_presumed", "late_all", "all_alike", "few_for_secret"} <= found
    assert found <= WARNINGS.keys()


def test_every_problem_of_an_invitation_has_a_sentence():
    tree = ast.parse((HERE / "rules/notice.py").read_text())
    found = {
        key.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    assert {"late", "unreachable"} <= found
    # this one is added by the selector
    assert found | {"too_late"} == PROBLEMS.keys()


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_sentence_can_be_filled(language):
    with override(language):
        for key in REASONS:
            assert "%" not in sentence_of(key, NUMBERS) != ""
        for key in WARNINGS:
            assert "%" not in warning_of(key, NUMBERS) != ""
        for key in PROBLEMS:
            assert "%" not in problem_of(Problem(key, 2)) != ""


COUNTS = [Counts(*row) for row in product((0, 2, 5), (0, 2), (0, 1), (0,))]


@pytest.mark.parametrize("base", Base)
@pytest.mark.parametrize("tie", Tie)
def test_every_result_says_each_of_its_steps(base, tie):
    rules = changed(CUSTOM, ordinary=Majority(base=base), tie=tie, circular=Circular.QUOTA, consensus=True)
    asked = [
        Asked(),
        Asked(is_consensus=True),
        Asked(is_circular=True),
        Asked(second_call=True),
        Asked(excluded=2),
    ]
    for how, counts, present in product(asked, COUNTS, (0, 3, 9)):
        result = result_of(rules, how, counts, Attendance(11, 11, present))
        if result["carried"] is None:
            result = with_tie_broken(result, carried=True)
        assert len(derivation_of(result)) == len(result["reasons"])


@pytest.mark.parametrize(
    "rounds", [("absolute", "runoff"), ("relative", "absolute"), ("absolute", "relative", "lot")]
)
def test_every_election_says_each_of_its_steps(rounds):
    rules = changed(CUSTOM, election_rounds=tuple(ElectionRound(word) for word in rounds))
    for votes, number in product(({1: 5, 2: 3, 3: 0}, {1: 4, 2: 4, 3: 0}, {1: 3, 2: 3, 3: 3}), (1, 2, 3)):
        ballots = Counted(Counts(9, 0, 1, 1), votes)
        result = result_of_round(rules, Race(1, (1, 2, 3), number), ballots, Attendance(11, 11, 11), Asked())
        if result["lot"]:
            result = with_lot_drawn(result, result["lot"][:1])
        assert len(derivation_of(result, {1: "Ada", 2: "Bo"})) == len(result["reasons"])


def test_a_derivation_reads_like_prose():
    result = result_of(CUSTOM, Asked(excluded=1), Counts(7, 2, 1, 0), Attendance(11, 11, 10))
    with override("en"):
        told = derivation_of(result)
    assert told[-3] == (
        "What counts is yes and no: 7 yes and 2 no make 9 votes. Abstentions and invalid votes do not count."
    )
    assert told[-2:] == [
        "Needed is more than half of them, that is at least 5.",
        "Yes votes: 7. That is enough.",
    ]


def test_whose_name_is_not_public_is_not_named():
    reasons = [["elected", {"candidate": 7, "votes": 3}]]
    with override("en"):
        assert told_reasons(reasons, {7: "Ada"}) == ["Elected: Ada (votes: 3)."]
        assert told_reasons(reasons, {}) == ["Elected: somebody whose name is not public (votes: 3)."]
    assert told_reasons(reasons) == []


def test_what_nobody_knows_is_left_out():
    assert sentence_of("of_a_later_release", {}) == ""
    assert told_reasons([["of_a_later_release", {}]]) == []
    assert warnings_of([["of_a_later_release", {}], ["late_never", {}]]) == [warning_of("late_never", {})]
    assert outcome_word("") == ""


def test_labels():
    with override("en"):
        assert method_word("hands") == "show of hands"
        assert outcome_word("carried") == "carried"
        assert share_word("3/4") == "three quarters"
        assert share_word("5/8") == "5/8"
