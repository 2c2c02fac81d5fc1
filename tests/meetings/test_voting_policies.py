"""Who may do what with votes: a table of people and permissions."""

import pytest

from tests.factories.committees import make_group, seated
from tests.factories.meetings import BY, make_vote
from vorort.ground.actor import schedule_actor
from vorort.ground.permit import allows
from vorort.meetings.actions import close_vote, declare_vote, open_vote

CONVENES = {"bea", "deputy", "secretary", "cem", "shell"}
EVERYBODY = sorted(
    CONVENES | {"member", "stand_in", "anna", "dora", "edi", "mo", "olga", "neighbour", "clock", "nobody"}
)

# permission -> (the vote it is asked of, who may)
TABLE = {
    "discard_vote": ("prepared", CONVENES),
    "ask_for_secrecy": ("prepared", CONVENES | {"member", "stand_in"}),
    "open_vote": ("prepared", CONVENES),
    "close_vote": ("opened", CONVENES | {"clock"}),
    "abort_vote": ("opened", CONVENES),
    "enter_ballot": ("opened", CONVENES),
    "cast_ballot": ("opened", {"bea"}),
    "declare_vote": ("closed", CONVENES),
    "hold_next_round": ("declared", CONVENES),
}
STATES = ("prepared", "opened", "closed", "declared")


@pytest.fixture
def people(committee, aplerbeck, actor):
    found = {name: seated(name, committee, name) for name in ("deputy", "secretary", "member", "stand_in")}
    found["neighbour"] = seated("neighbour", make_group("AG Nebenan", aplerbeck), "chair")
    found["clock"] = schedule_actor("tests")
    return lambda name: found[name] if name in found else actor(name)


@pytest.fixture
def vote_in(item, there):
    """`vote_in("closed")`; only Bea is there."""
    there(0)

    def make(state):
        vote = make_vote(item, method="open")
        for name, act in (("opened", open_vote), ("closed", close_vote), ("declared", declare_vote)):
            if STATES.index(name) <= STATES.index(state):
                vote = act(vote, by=BY)
        return vote

    return make


@pytest.mark.parametrize("name", TABLE)
def test_who_may_what(name, vote_in, people):
    state, expected = TABLE[name]
    vote = vote_in(state)
    assert {who for who in EVERYBODY if allows(f"meetings.{name}", people(who), vote)} == expected


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", sorted(TABLE.keys() - {"cast_ballot"}))
def test_only_in_its_state(name, state, vote_in, actor):
    allowed = {TABLE[name][0]} | ({"closed"} if name == "abort_vote" else set())
    assert allows(f"meetings.{name}", actor("bea"), vote_in(state)) == (state in allowed)


@pytest.mark.parametrize("name", ["prepare_vote", "ask_in_writing"])
def test_who_begins(name, people, meeting, committee):
    subject = meeting if name == "prepare_vote" else committee
    assert {who for who in EVERYBODY if allows(f"meetings.{name}", people(who), subject)} == CONVENES
