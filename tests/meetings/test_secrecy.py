"""Who reads all tables of a secret vote learns no more than the result says.

Twelve people vote, six each way, in an order the reader knows. Whoever then lays the register of who took part beside the
ballots (as the rows lie there, or by their keys) guesses right no more often than whoever throws a coin.
"""

import pytest
from django.apps import apps
from django.db import connection

from tests.factories.meetings import BY, arrive, make_member_with_account, make_vote
from vorort.ground.database import sweep
from vorort.meetings.actions import cast_ballot, close_vote, open_vote
from vorort.meetings.models import Meeting, Participation, SecretBallot

VOTERS, TIMES = 12, 40
# of twelve guesses at six of each, over all times
ONE_DEVIATION = 11.4


@pytest.fixture
def voters(committee, meeting):
    """Twelve members who are there, each with an account."""
    found = [make_member_with_account(committee, f"Mitglied{number}") for number in range(VOTERS)]
    for mandate, _actor in found:
        arrive(meeting, mandate)
    return found


def in_physical_order(table, columns):
    """As a dump shows the rows."""
    place = "rowid" if connection.vendor == "sqlite" else "ctid"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM {table} ORDER BY {place}")  # noqa: S608  # constants
        return cursor.fetchall()


def all_vote(item, voters, way=0):
    """An open vote in which all have voted one after the other, and the truth: line of the roll → choice."""
    vote = open_vote(make_vote(item, method="secret"), by=BY)
    lines, truth = {line.person_id: line.pk for line in vote.roll.all()}, {}
    for number, (mandate, actor) in enumerate(voters):
        choice = "yes" if (number + way) % 2 else "no"
        cast_ballot(vote, choice, by=actor)
        truth[lines[mandate.person_id]] = choice
    return vote, truth


def readings(vote):
    """Every order in which somebody could lay register and ballots side by side."""
    lines = set(vote.roll.values_list("pk", flat=True))
    registers = [
        [entry for (entry,) in in_physical_order("meetings_participation", "entry_id") if entry in lines],
        list(
            Participation.objects.filter(entry__vote=vote).order_by("pk").values_list("entry_id", flat=True)
        ),
        sorted(lines),
    ]
    rows = in_physical_order("meetings_secretballot", "vote_id, choice")
    votes = [
        [choice for of, choice in rows if of == vote.pk],
        list(SecretBallot.objects.filter(vote=vote).order_by("pk").values_list("choice", flat=True)),
    ]
    return [(register, choices) for register in registers for choices in votes]


def right(register, choices, truth):
    """How many are guessed right by whoever lays the two lists side by side."""
    return sum(truth[entry] == choice for entry, choice in zip(register, choices, strict=True))


def test_once_it_is_closed_no_order_says_anything(item, voters):
    found = [0] * 6
    for way in range(TIMES):
        vote, truth = all_vote(item, voters, way)
        # so that we know we would see it: while the vote is open, the rows lie there as they were cast
        if way == 0:
            register, choices = readings(vote)[0]
            assert right(register, choices, truth) == VOTERS
        close_vote(vote, by=BY)
        for number, (register, choices) in enumerate(readings(vote)):
            found[number] += right(register, choices, truth)
    assert all(abs(number - VOTERS * TIMES / 2) < 5 * ONE_DEVIATION for number in found), found


def test_the_tables_share_no_key_and_numbers_are_drawn_anew(voters, item):
    vote, _truth = all_vote(item, voters)
    before = {ballot.pk for ballot in SecretBallot.objects.all()}
    close_vote(vote, by=BY)
    assert {field.name for field in SecretBallot._meta.fields} == {"id", "vote", "choice"}
    assert {field.name for field in Participation._meta.fields} == {"id", "entry"}
    after = {ballot.pk for ballot in SecretBallot.objects.all()}
    assert {len(number) for number in before | after} == {32}
    assert not before & after


def test_casting_leaves_rows_in_these_two_tables_only(voters, item):
    vote = open_vote(make_vote(item, method="secret"), by=BY)
    before = _rows()
    cast_ballot(vote, "yes", by=voters[0][1])
    after = _rows()
    grown = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    assert grown == {"meetings_participation": 1, "meetings_secretballot": 1}


def test_the_moment_of_casting_is_kept_nowhere(voters, item, meeting):
    vote = open_vote(make_vote(item, method="secret"), by=BY)
    before = Meeting.objects.values("changed").get(), vote.changed
    cast_ballot(vote, "yes", by=voters[0][1])
    vote.refresh_from_db()
    assert before == (Meeting.objects.values("changed").get(), vote.changed)


def test_all_rows_are_written_by_one_transaction(voters, item):
    if connection.vendor == "sqlite":
        pytest.skip("SQLite does not note who has written a row")
    vote, _truth = all_vote(item, voters)
    close_vote(vote, by=BY)
    both = "SELECT xmin::text x FROM meetings_participation UNION ALL SELECT xmin::text FROM meetings_secretballot"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(DISTINCT x) FROM ({both}) found")  # noqa: S608  # a constant
        assert cursor.fetchone() == (1,)


def test_what_is_deleted_is_overwritten_and_swept_away(voters, item, django_capture_on_commit_callbacks):
    vote, _truth = all_vote(item, voters)
    with django_capture_on_commit_callbacks() as later:
        close_vote(vote, by=BY)
    assert any("sweep" in repr(one) for one in later)
    if connection.vendor == "sqlite":
        assert _asked("PRAGMA secure_delete") == 1


@pytest.mark.django_db(transaction=True)
def test_sweeping_goes_on_both_engines():
    sweep(connection, "meetings_participation", "meetings_secretballot")
    if connection.vendor == "sqlite":
        assert _asked("PRAGMA busy_timeout") == 20_000
    else:
        assert _asked("SELECT count(*) FROM pg_stat_user_tables WHERE last_vacuum IS NOT NULL") >= 2


def _asked(question):
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


def _rows():
    return {model._meta.db_table: model._base_manager.count() for model in apps.get_models()}
