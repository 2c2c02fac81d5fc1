"""What the database keeps beside Django's tables stands in a register, and the catalogue agrees."""

import pytest
from django.core.management import call_command
from django.db import connection

from vorort.ground.database import install, missing, registered

pytestmark = pytest.mark.django_db


def test_the_catalogue_holds_everything_registered():
    assert registered(connection.vendor)
    assert missing(connection) == []


def test_installing_twice_changes_nothing():
    install(connection)
    assert missing(connection) == []


@pytest.mark.parametrize("name", [entry.name for entry in registered(connection.vendor)])
def test_what_is_lost_is_noticed_and_comes_back(name):
    _lose(name)
    assert name in missing(connection)
    install(connection)
    assert missing(connection) == []


def test_everything_comes_back_with_the_next_migrate():
    lost = [entry.name for entry in registered(connection.vendor)]
    for name in lost:
        _lose(name)
    assert missing(connection) == lost
    call_command("migrate", "outbox", verbosity=0)
    assert missing(connection) == []


def _lose(name: str) -> None:
    """Lose it as a rebuilt table or a careless hand loses it."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT type FROM sqlite_master WHERE name = %s", [name])
            (kind,) = cursor.fetchone()
            cursor.execute(f"DROP {kind} {name}")
        else:
            cursor.execute("SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = %s", [name])
            found = cursor.fetchone()
            cursor.execute(f"DROP TRIGGER {name} ON {found[0]}" if found else f"DROP INDEX {name}")
