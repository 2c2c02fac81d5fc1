"""What the database refuses about votes and ballots, tried straight on the tables."""

import pytest
from django.db import IntegrityError, transaction

from tests.factories.meetings import (
    BY,
    arrive,
    leave,
    make_candidate,
    make_members,
    make_rules,
    make_vote,
)
from tests.factories.people import make_person
from vorort.committees.models import RuleSetVersion
from vorort.ground.clock import now
from vorort.meetings.actions import abort_vote, cast_ballot, close_vote, declare_vote, enter_ballot, open_vote
from vorort.meetings.models import (
    Candidate,
    OpenBallot,
    Participation,
    Presence,
    RollEntry,
    SecretBallot,
    Vote,
)
from vorort.meetings.rules.secret import ballot_number

# states and what is tried on a vote in them
QUESTION = {
    "kind": "procedure", "decision": "statutes", "method": "paper", "wording": "Anders", "seats": 2, "round": 2,
    "snapshot": {}, "override": "x", "opened_at": now(), "rule_set": None, "item": None, "committee": None,
}  # fmt: skip
COUNTED = {
    "yes": 9,
    "no": 9,
    "abstained": 9,
    "invalid": 9,
    "tally": {"votes": {}},
    "digest": "0" * 64,
    "closed_at": now(),
}
DECLARED = {
    "result": {"carried": False},
    "carried": False,
    "tie_note": "x",
    "declared_at": now(),
    "aborted_why": "x",
}


def refused(what):
    return pytest.raises(IntegrityError, match=what)


@pytest.fixture
def vote(item, there, committee):
    """A roll call of three with one ballot."""
    there(2)
    make_rules(committee)
    found = open_vote(make_vote(item, method="roll_call"), by=BY)
    enter_ballot(found, found.roll.all()[0], "yes", by=BY)
    return found


@pytest.fixture
def secret(item, there, actor):
    """A secret vote of six, in which Bea has voted."""
    there(5)
    found = open_vote(make_vote(item, method="secret"), by=BY)
    cast_ballot(found, "yes", by=actor("bea"))
    return found


def tried(rows, **values):
    """Nobody is asked but the database."""
    with transaction.atomic():
        rows.update(**values)


@pytest.mark.parametrize("name", QUESTION)
def test_what_is_voted_on_is_frozen(name, vote):
    with refused("never changes once a vote is open"):
        tried(Vote.objects.filter(pk=vote.pk), **{name: QUESTION[name]})


@pytest.mark.parametrize("name", COUNTED)
def test_what_was_counted_is_frozen(name, vote):
    close_vote(vote, by=BY)
    with refused("never changes"):
        tried(Vote.objects.filter(pk=vote.pk), **{name: COUNTED[name]})


@pytest.mark.parametrize("name", COUNTED | DECLARED)
def test_what_was_declared_is_frozen(name, vote):
    declare_vote(close_vote(vote, by=BY), by=BY)
    with refused("never changes"):
        tried(Vote.objects.filter(pk=vote.pk), **{name: (COUNTED | DECLARED)[name]})


@pytest.mark.parametrize("before", ["open", "closed", "declared", "aborted"])
@pytest.mark.parametrize("after", ["prepared", "open", "counting", "closed", "declared", "aborted"])
def test_there_is_no_way_back(before, after, vote):
    if before == "aborted":
        abort_vote(vote, why="Technik", by=BY)
    elif before != "open":
        vote = close_vote(vote, by=BY)
        vote = declare_vote(vote, by=BY) if before == "declared" else vote
    ways = {
        ("open", "counting"),
        ("open", "closed"),
        ("closed", "declared"),
        ("open", "aborted"),
        ("closed", "aborted"),
    }
    if before == after or (before, after) in ways:
        return
    with refused("never goes back|never changes"):
        tried(Vote.objects.filter(pk=vote.pk), state=after)


def test_a_vote_that_was_opened_stays(vote):
    for entry in vote.roll.all():
        with refused("roll is frozen|ballot never changes"), transaction.atomic():
            RollEntry.objects.filter(pk=entry.pk).delete()
    with refused("opened stays"), transaction.atomic():
        Vote.objects.filter(pk=vote.pk)._raw_delete(using="default")


def test_the_roll_is_frozen(vote):
    mandate = make_members(vote.committee, 1)[0]
    with refused("roll is frozen"), transaction.atomic():
        RollEntry.objects.create(vote=vote, person=mandate.person, mandate=mandate, cast_by=mandate.person)
    entry = RollEntry.objects.filter(pk=vote.roll.all()[0].pk)
    for values in (
        {"weight": 2},
        {"person": mandate.person},
        {"cast_by": mandate.person},
        {"mandate": mandate},
    ):
        with refused("roll is frozen"):
            tried(entry, **values)


def test_so_are_the_candidates(item, there):
    there()
    vote = make_vote(item, kind="election", decision="election")
    candidate = make_candidate(vote)
    open_vote(vote, by=BY)
    with refused("never changes once"), transaction.atomic():
        make_candidate(vote)
    rows = Candidate.objects.filter(pk=candidate.pk)
    for values in ({"name": "Anders"}, {"position": 9}, {"name": "", "person": make_person()}):
        with refused("never changes once"):
            tried(rows, **values)
    with refused("never changes once"), transaction.atomic():
        rows.delete()
    tried(rows, accepted=True)


def test_an_open_ballot_never_changes_nor_goes(vote):
    rows = OpenBallot.objects.filter(entry__vote=vote)
    for values in ({"choice": "no"}, {"cast_at": now()}, {"entry": vote.roll.all()[1]}):
        with refused("a ballot never changes"):
            tried(OpenBallot.objects.filter(pk=rows.get().pk), **values)
    with refused("a ballot never changes"), transaction.atomic():
        rows.delete()
    close_vote(vote, by=BY)
    with refused("a ballot never changes"), transaction.atomic():
        rows.delete()


def test_none_is_cast_twice_nor_after_the_end(vote):
    first, second = vote.roll.all()[:2]
    with refused("(?i)unique"), transaction.atomic():
        OpenBallot.objects.create(entry=first, choice="no", cast_at=now())
    close_vote(vote, by=BY)
    with refused("while a vote is open"), transaction.atomic():
        OpenBallot.objects.create(entry=second, choice="no", cast_at=now())


def test_a_secret_ballot_never_changes_nor_goes(secret):
    ballots, register = (
        SecretBallot.objects.filter(vote=secret),
        Participation.objects.filter(entry__vote=secret),
    )
    for _turn in range(2):
        for values in ({"choice": "no"}, {"id": ballot_number()}):
            with refused("a ballot never changes"):
                tried(ballots, **values)
        with refused("a ballot never changes"):
            tried(Participation.objects.filter(pk=register.get().pk), entry=secret.roll.all()[3])
        for rows in (ballots, register):
            with refused("a ballot never changes"), transaction.atomic():
                rows.delete()
        if secret.state == "open":
            secret = close_vote(secret, by=BY)


def test_no_secret_ballot_twice_nor_after_the_end(secret):
    entry, other = secret.roll.all()[:2]
    with refused("(?i)unique"), transaction.atomic():
        Participation.objects.create(entry=entry)
    close_vote(secret, by=BY)
    with refused("while a vote is open"), transaction.atomic():
        Participation.objects.create(entry=other)
    with refused("while a vote is open"), transaction.atomic():
        SecretBallot.objects.create(id=ballot_number(), vote=secret, choice="yes")


def test_no_ballots_of_another_kind(secret, item, there):
    entry = secret.roll.all()[1]
    with refused("takes no such ballots"), transaction.atomic():
        OpenBallot.objects.create(entry=entry, choice="yes", cast_at=now())
    hands = open_vote(make_vote(item), by=BY)
    line = hands.roll.all()[0]
    with refused("takes no such ballots"), transaction.atomic():
        OpenBallot.objects.create(entry=line, choice="yes", cast_at=now())
    with refused("takes no such ballots"), transaction.atomic():
        Participation.objects.create(entry=line)
    with refused("takes no such ballots"), transaction.atomic():
        SecretBallot.objects.create(id=ballot_number(), vote=hands, choice="yes")


def test_nobody_is_there_twice_at_a_time(meeting, chair):
    first = leave(arrive(meeting, chair))
    with refused("twice at a time"), transaction.atomic():
        arrive(meeting, chair)
    again = arrive(meeting, chair, came_at=first.left_at)
    with refused("twice at a time"):
        tried(Presence.objects.filter(pk=again.pk), came_at=first.came_at)


def test_rules_that_a_vote_has_used_stay(vote):
    with refused("rules that a vote has used"):
        tried(RuleSetVersion.objects.filter(pk=vote.rule_set_id), basis="anders")
