"""The schema that an empty database begins with: what all migrations together have made, written down per engine.

More than two hundred migrations, most of them Wagtail's, take longer than all the rest of a fresh instance. So their
outcome is kept beside them, with the name and the checksum of each migration it stands for. It saves time and decides
nothing: it is left aside where one of those migrations reads differently today, and later ones run on top of it.
"""

import hashlib
import inspect
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from django.core.management.sql import emit_pre_migrate_signal
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

FOLDER = Path(__file__).parent / "written"
NOTE = "-- Written by `vorort write_schema`. It stands for these migrations:\n"
# what pg_dump says of itself and of the session
NOT_SCHEMA = ("--", "\\", "SET ", "SELECT pg_catalog.set_config", "CREATE SCHEMA ", "COMMENT ON SCHEMA ")


def written(vendor: str) -> Path:
    """Where the schema of an engine stands."""
    return FOLDER / f"{vendor}.sql"


def begin(connection: BaseDatabaseWrapper, path: Path | None = None) -> bool:
    """Give an empty database the schema that stands written, if that is still what migrations make. Tell whether."""
    path = path or written(connection.vendor)
    if not path.exists() or not is_empty(connection):
        return False
    text = path.read_text()
    if not _stands_for_todays_migrations(text):
        return False
    text += "UPDATE django_migrations SET applied = CURRENT_TIMESTAMP;\n"
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            # one transaction; if it fails, closing the connection takes it back
            cursor.connection.executescript(f"BEGIN IMMEDIATE;\n{text}COMMIT;\n")
        else:
            with transaction.atomic(using=connection.alias):
                cursor.execute(text)
    return True


def is_empty(connection: BaseDatabaseWrapper) -> bool:
    """Whether there is no table at all, where the written schema would put them."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT current_schema()")
            if cursor.fetchone() != ("public",):
                return False
        return not connection.introspection.table_names(cursor, include_views=True)


def migrate_plainly(connection: BaseDatabaseWrapper) -> None:
    """Run all migrations, and nothing of what follows them: neither content types nor triggers."""
    executor = MigrationExecutor(connection)
    targets = executor.loader.graph.leaf_nodes()
    plan = executor.migration_plan(targets)
    state = executor._create_project_state(with_applied_migrations=True)  # type: ignore[attr-defined]
    emit_pre_migrate_signal(0, False, connection.alias, apps=state.apps, plan=plan)
    executor.migrate(targets, plan=plan, state=state.clone())


def describe(connection: BaseDatabaseWrapper) -> str:
    """The statements that make this schema and its rows anew, below the migrations they stand for."""
    known, applied = _checksums(), MigrationRecorder(connection).applied_migrations()
    heads = "".join(f"-- {name} {known[name]}\n" for name in sorted(map(".".join, applied)) if name in known)
    lines = _of_sqlite(connection) if connection.vendor == "sqlite" else _of_postgresql(connection)
    return f"{NOTE}{heads}" + "".join(f"{line}\n" for line in lines)


def _stands_for_todays_migrations(text: str) -> bool:
    known = _checksums()
    heads = (line.split() for line in text.removeprefix(NOTE).splitlines() if line.startswith("-- "))
    return all(known.get(name) == checksum for _, name, checksum in heads)


def _checksums() -> dict[str, str]:
    """How each migration reads, ours and those of others."""
    migrations = MigrationLoader(None, ignore_no_migrations=True).disk_migrations.items()
    return {
        f"{app}.{name}": hashlib.sha256(Path(inspect.getfile(type(migration))).read_bytes()).hexdigest()[:16]
        for (app, name), migration in migrations
    }


def _of_sqlite(connection: BaseDatabaseWrapper) -> Iterator[str]:
    """Tables and rows, then indexes and triggers. A full-text index makes its tables itself."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        found = cursor.fetchall()
        full_text = [name for _, name, sql in found if sql.startswith("CREATE VIRTUAL TABLE")]
        tables = [
            (name, sql) for kind, name, sql in found
            if kind == "table" and not name.startswith(("sqlite_", *(f"{index}_" for index in full_text)))
        ]  # fmt: skip
        yield from (f"{sql};" for _, sql in tables)
        for name in [name for name, _ in tables if name not in full_text]:
            yield from _rows(connection, name)
        yield "DELETE FROM sqlite_sequence;"
        yield from _rows(connection, "sqlite_sequence")
        yield from (f"{sql};" for kind, _, sql in found if kind != "table")


def _rows(connection: BaseDatabaseWrapper, table: str) -> list[str]:
    with connection.cursor() as cursor:
        columns = connection.introspection.get_table_description(cursor, table)
        told = " || ',' || ".join(f'quote("{column.name}")' for column in columns)
        cursor.execute(f'SELECT {told} FROM "{table}" ORDER BY rowid')  # noqa: S608  # names from the catalogue
        return [f'INSERT INTO "{table}" VALUES({values});' for (values,) in cursor.fetchall()]


def _of_postgresql(connection: BaseDatabaseWrapper) -> Iterator[str]:
    arguments, environment = connection.client.settings_to_cmd_args_env(connection.settings_dict, [])
    options = ["--schema=public", "--inserts", "--rows-per-insert=1000", "--no-owner", "--no-privileges"]
    dump = subprocess.run(  # noqa: S603
        ["pg_dump", *options, *arguments[1:]],  # noqa: S607
        env=os.environ | (environment or {}), check=True, capture_output=True, text=True,
    )  # fmt: skip
    for line in dump.stdout.splitlines():
        if line and not line.startswith(NOT_SCHEMA):
            yield line
