"""What fresh databases begin with is what all migrations make of an empty one."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from django.db import connection as of_the_suite
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler

from tests.house.plan import PROJECT
from tests.scratch import scratch_database
from vorort.ground.schema import begin, is_empty, written

# differs from run to run: when a migration ran, and keys drawn by chance
BY_CHANCE = re.compile(r"'\d{4}-\d\d-\d\d [^']+'|'[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}'")
# PostgreSQL spells a list of choices in another way once it has read its own spelling
SPELLING = re.compile(r"::(character varying|text)(\[\])?|[()]")


@pytest.fixture
def empty(django_db_blocker) -> Iterator[BaseDatabaseWrapper]:
    memory = ConnectionHandler({"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
    with django_db_blocker.unblock():
        yield memory["default"]
        memory["default"].close()


@pytest.mark.timeout(900)
def test_it_is_what_migrations_make(tmp_path):
    if of_the_suite.vendor == "postgresql" and not shutil.which("pg_dump"):
        pytest.skip("pg_dump is not installed (apt install postgresql-client)")
    by_migrations, begun_with = _write(tmp_path, "plain.sql"), _write(tmp_path, "begun.sql", "--on-top")
    assert begun_with == by_migrations


def test_an_empty_database_begins_with_it(empty):
    assert begin(empty)
    assert "ideas_idea" in empty.introspection.table_names()
    assert not begin(empty)


def test_it_is_left_aside_once_a_migration_reads_differently(empty, tmp_path):
    changed = tmp_path / "changed.sql"
    changed.write_text(
        re.sub(r"(?m)^(-- ideas\.0001_first) \w+$", r"\1 another", written("sqlite").read_text())
    )
    assert not begin(empty, changed)
    assert is_empty(empty)


def test_it_is_left_aside_once_a_migration_is_gone(empty, tmp_path):
    changed = tmp_path / "changed.sql"
    changed.write_text(written("sqlite").read_text().replace("-- ideas.0001_first ", "-- ideas.0001_gone "))
    assert not begin(empty, changed)


def _write(folder, name: str, *options: str) -> list[str]:
    """What stands in a database migrated for this test, without what chance and spelling make of it."""
    command = [sys.executable, "-m", "vorort", "write_schema", "--to", str(folder / name), *options]
    with scratch_database("schema") as url:
        environment = os.environ | {"VORORT_HOME": str(folder)} | ({"TEST_DATABASE_URL": url} if url else {})
        told = subprocess.run(
            command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
        )
    assert told.returncode == 0, told.stderr
    lines = SPELLING.sub("", BY_CHANCE.sub("…", (folder / name).read_text())).splitlines()
    # in which order rows lie is up to the engine, and may change while it tidies up
    return sorted(line.rstrip(",;") for line in lines)
