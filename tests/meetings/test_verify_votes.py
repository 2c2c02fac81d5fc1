"""Whoever goes round the triggers is found out."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection

from tests.factories.meetings import BY, make_candidate, make_rules, make_vote
from vorort.ground.database import install, registered
from vorort.journal.models import Entry
from vorort.meetings.actions import abort_vote, cast_ballot, close_vote, declare_vote, enter_ballot, open_vote
from vorort.meetings.models import OpenBallot, Participation, Resolution, RollEntry, SecretBallot, Vote
from vorort.meetings.rules.secret import digest_of
from vorort.meetings.selectors.proof import basis_of


@pytest.fixture
def no_triggers(db):
    """Somebody with the keys of the database has taken them away."""
    names = [entry.name for entry in registered(connection.vendor) if entry.name.startswith("meetings_")]
    with connection.cursor() as cursor:
        for name in names:
            if connection.vendor == "sqlite":
                cursor.execute(f"DROP TRIGGER {name}")
            else:
                table = "_".join(name.split("_")[:2])
                cursor.execute(f"DROP TRIGGER {name} ON {table}")
    yield
    install(connection)


@pytest.fixture
def stage(committee, item, there, actor):
    """A show of hands, a roll call, a secret vote, an election with a lot, a list, a tie, one broken off, one open."""
    there(4)
    make_rules(committee, tie="chair", election_rounds=("absolute", "lot"), block_election=True)
    hands = declare_vote(
        close_vote(open_vote(make_vote(item), by=BY), counts={"yes": 3, "no": 1}, by=BY), by=BY
    )
    roll = open_vote(make_vote(item, method="roll_call"), by=BY)
    for entry, choice in zip(roll.roll.all(), ["yes", "no"], strict=False):
        enter_ballot(roll, entry, choice, by=BY)
    tied = declare_vote(close_vote(roll, by=BY), carried=True, tie_note="Vorsitz", by=BY)
    secret = open_vote(make_vote(item, method="secret"), by=BY)
    cast_ballot(secret, "yes", by=actor("bea"))
    secret = close_vote(secret, by=BY)
    vote = make_vote(item, kind="election", decision="election", method="paper")
    keys = [make_candidate(vote).pk for _number in range(2)]
    counts = {"yes": 4, "votes": dict.fromkeys(keys, 2)}
    lot = declare_vote(close_vote(open_vote(vote, by=BY), counts=counts, by=BY), tie_note="Los", by=BY)
    whole = make_vote(item, kind="election", decision="election", method="open", seats=2, is_block=True)
    for _number in range(2):
        make_candidate(whole)
    whole = open_vote(whole, by=BY)
    cast_ballot(whole, "yes", by=actor("bea"))
    close_vote(whole, by=BY)
    abort_vote(open_vote(make_vote(item), by=BY), why="Technik", by=BY)
    still = open_vote(make_vote(item, method="secret"), by=BY)
    cast_ballot(still, "no", by=actor("bea"))
    return {"hands": hands, "roll": tied, "secret": secret, "lot": lot, "open": still}


def found():
    """What the command says, vote by vote."""
    told = StringIO()
    try:
        call_command("verify_votes", stdout=told)
    except CommandError:
        lines = [line.split(": ") for line in told.getvalue().splitlines()]
        return {int(head.removeprefix("vote ")): tail.split(", ") for head, tail in lines}
    assert told.getvalue() == "All votes fit what they rest on.\n"
    return {}


def test_all_is_well(stage):
    assert found() == {}


def test_whoever_manipulates_is_named_and_the_exit_status_tells(stage, no_triggers):
    Vote.objects.filter(pk=stage["hands"].pk).update(yes=4)
    with pytest.raises(CommandError, match="1 votes do not fit"):
        call_command("verify_votes", stdout=StringIO())
    assert found() == {stage["hands"].pk: ["result", "digest"]}


@pytest.mark.parametrize(
    ("which", "values"),
    [
        ("hands", {"wording": "Wir stellen keine Bank auf."}),
        ("hands", {"yes": 50}),
        ("hands", {"carried": False}),
        ("hands", {"override": "Alles gut"}),
        ("roll", {"no": 0}),
        ("roll", {"carried": False}),
        ("roll", {"method": "secret"}),
        ("secret", {"yes": 0, "no": 1}),
        ("secret", {"result": {"carried": False}}),
        ("lot", {"tally": {"votes": {}}}),
        ("lot", {"snapshot": {}}),
        ("lot", {"digest": "0" * 64}),
    ],
)
def test_a_manipulated_vote(which, values, stage, no_triggers):
    Vote.objects.filter(pk=stage[which].pk).update(**values)
    assert list(found()) == [stage[which].pk]


@pytest.mark.parametrize("which", ["hands", "roll", "secret", "lot"])
def test_manipulated_rules_and_attendance(which, stage, no_triggers):
    vote = stage[which]
    vote.snapshot["rules"]["quorum"] = "count"
    vote.snapshot["rules"]["quorum_count"] = 9
    vote.save()
    assert set(found()[vote.pk]) >= {"result", "digest"}


def test_another_winner(stage, no_triggers):
    vote = stage["lot"]
    vote.result["elected"] = vote.result["lot"]
    vote.save()
    assert found() == {vote.pk: ["result"]}


def test_manipulated_ballots(stage, no_triggers):
    SecretBallot.objects.filter(vote=stage["secret"]).update(choice="no")
    OpenBallot.objects.filter(entry__vote=stage["roll"], choice="no").update(choice="yes")
    named = found()
    assert named.pop(stage["secret"].pk) == ["counts", "result", "digest"]
    assert list(named) == [stage["roll"].pk]
    assert set(named[stage["roll"].pk]) >= {"counts", "result", "digest"}


def test_two_ballots_that_changed_hands(stage, no_triggers):
    """The counts are the same; the fingerprint is not."""
    rows = {row.pk: row.choice for row in OpenBallot.objects.filter(entry__vote=stage["roll"])}
    for pk, choice in rows.items():
        OpenBallot.objects.filter(pk=pk).update(choice="no" if choice == "yes" else "yes")
    assert found() == {stage["roll"].pk: ["digest"]}


def test_a_ballot_too_many_or_too_few(stage, no_triggers):
    SecretBallot.objects.create(id="f" * 32, vote=stage["open"], choice="yes")
    Participation.objects.filter(entry__vote=stage["secret"]).delete()
    assert found() == {stage["secret"].pk: ["participations"], stage["open"].pk: ["participations"]}


def test_a_manipulated_roll(stage, no_triggers):
    RollEntry.objects.filter(pk=stage["hands"].roll.all()[0].pk).update(weight=7)
    assert found() == {stage["hands"].pk: ["digest"]}


def test_a_manipulated_resolution(stage, no_triggers):
    Resolution.objects.filter(vote=stage["hands"]).update(wording="Wir stellen keine Bank auf.")
    assert found() == {stage["hands"].pk: ["resolution"]}


def test_whoever_makes_the_fingerprint_anew_is_betrayed_by_the_journal(stage, no_triggers):
    vote = stage["hands"]
    vote.wording = "Wir stellen keine Bank auf."
    vote.digest = digest_of(basis_of(vote))
    vote.save()
    Resolution.objects.filter(vote=vote).update(wording=vote.wording)
    assert found() == {vote.pk: ["digest"]}
    assert Entry.objects.filter(fact="meetings.VoteClosed").exists()
