"""Empty databases of one's own on the PostgreSQL that the suite runs on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

TARGET = os.environ.get("TEST_DATABASE_URL", "")


@contextmanager
def scratch_database(name: str) -> Iterator[str]:
    """The address of a new database; empty where the suite runs on SQLite, which needs only a file."""
    if not TARGET:
        yield ""
        return
    server, _, _ = TARGET.rpartition("/")
    name = f"vorort_{name}_{os.getpid()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{server}/{name}"
        finally:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
