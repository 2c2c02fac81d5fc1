"""Chains are sealed in order, sealed rows never change, and what changed all the same is found."""

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, IntegrityError, connection, transaction

from tests.factories.journal import make_entry
from vorort.ground.database import install
from vorort.journal.bulk import seal_chains
from vorort.journal.models import Entry
from vorort.journal.rules import GENESIS, seal
from vorort.journal.selectors import Verdict, verify_chains

pytestmark = pytest.mark.django_db


@pytest.fixture
def chain():
    """Three sealed entries."""
    entries = [make_entry(payload={"city_id": number}) for number in (1, 2, 3)]
    seal_chains()
    return [Entry.objects.get(pk=entry.pk) for entry in entries]


@pytest.fixture
def without_triggers():
    """Somebody with the keys to the database has taken the triggers away."""
    with connection.cursor() as cursor:
        for name in ("journal_entry_no_update", "journal_entry_no_delete"):
            cursor.execute(
                f"DROP TRIGGER {name}" + (" ON journal_entry" if connection.vendor == "postgresql" else "")
            )


def test_entries_are_sealed_in_the_order_they_were_written(chain):
    assert [entry.number for entry in chain] == [1, 2, 3]
    before = GENESIS
    for entry in chain:
        assert entry.seal == seal(
            before, entry.number, entry.at, entry.actor, entry.action, entry.fact, entry.payload
        )
        before = entry.seal


def test_every_chain_counts_for_itself_and_goes_on_where_it_stood(chain):
    make_entry(chain="money")
    later = make_entry()
    assert seal_chains() == 2
    later.refresh_from_db()
    assert (later.number, Entry.objects.get(chain="money").number) == (4, 1)
    assert verify_chains() == [Verdict("money", 1, 0, []), Verdict("rest", 4, 0, [])]


def test_sealing_goes_in_batches():
    for _ in range(5):
        make_entry()
    assert [seal_chains(most=2) for _ in range(4)] == [2, 2, 1, 0]
    assert verify_chains() == [Verdict("rest", 5, 0, [])]


@pytest.mark.parametrize(
    "payload", [{"a": "ß😀\u2028", "b": [1, None, True]}, {"n": 10**15, "half": 0.5}, {}]
)
def test_a_seal_fits_whatever_the_database_made_of_the_payload(payload):
    make_entry(payload=payload)
    seal_chains()
    assert verify_chains() == [Verdict("rest", 1, 0, [])]


def test_unsealed_entries_are_reported(chain, capsys):
    make_entry()
    assert verify_chains() == [Verdict("rest", 3, 1, [])]
    call_command("verify_journal")
    assert capsys.readouterr().out == "rest: 3 sealed, 1 unsealed, broken: none\nThe journal is whole.\n"


def test_an_empty_journal_is_whole(capsys):
    call_command("verify_journal")
    assert capsys.readouterr().out == "The journal is whole.\n"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET actor = 'user:2' WHERE number = 2",
        "UPDATE journal_entry SET seal = '', number = NULL WHERE number = 3",
        "DELETE FROM journal_entry WHERE number = 2",
        "DELETE FROM journal_entry",
    ],
)
def test_the_database_refuses_to_touch_what_is_sealed(statement, chain):
    with pytest.raises(DatabaseError, match="sealed journal entries never change"), transaction.atomic():
        _run(statement)
    assert [entry.seal for entry in Entry.objects.order_by("number")] == [entry.seal for entry in chain]


def test_what_is_not_sealed_yet_can_still_be_taken_back():
    make_entry()
    _run("UPDATE journal_entry SET actor = 'user:2'")
    _run("DELETE FROM journal_entry")
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE journal_entry SET actor = 'user:2' WHERE number = 2", [2]),
        ("UPDATE journal_entry SET at = '2020-01-01 00:00:00+00:00' WHERE number = 1", [1]),
        ("UPDATE journal_entry SET payload = '{\"city_id\": 9}' WHERE number = 3", [3]),
        ("DELETE FROM journal_entry WHERE number = 1", [2]),
        ("DELETE FROM journal_entry WHERE number = 2", [3]),
        ("UPDATE journal_entry SET seal = 'SEAL' WHERE number = 2".replace("SEAL", "a" * 64), [2, 3]),
    ],
    ids=["actor", "moment", "payload", "first gone", "middle gone", "other seal"],
)
@pytest.mark.usefixtures("chain", "without_triggers")
def test_what_was_changed_behind_our_back_is_found(statement, broken, capsys):
    _run(statement)
    (verdict,) = verify_chains()
    assert verdict.broken == broken
    with pytest.raises(CommandError, match="The journal is damaged"):
        call_command("verify_journal")
    assert f"broken: {', '.join(map(str, broken))}" in capsys.readouterr().out


@pytest.mark.usefixtures("without_triggers")
def test_triggers_that_were_dropped_come_back(chain):
    install(connection)
    with pytest.raises(DatabaseError), transaction.atomic():
        _run("DELETE FROM journal_entry")


@pytest.mark.parametrize(
    "fields",
    [{"number": 1}, {"seal": "a" * 64}, {"number": 1, "seal": "x" * 64}, {"number": 1, "seal": "A" * 64}],
)
def test_number_and_seal_come_together_and_a_seal_looks_like_one(fields):
    with pytest.raises(IntegrityError):
        make_entry(**fields)


def test_a_number_is_given_once(chain):
    with pytest.raises(IntegrityError):
        make_entry(number=3, seal="a" * 64)


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
