"""The register of what the database keeps beside Django's tables: triggers and full-text indexes.

Django rebuilds SQLite tables when they change and drops their triggers, so everything here is written to be
run again, and is run again after every `migrate`. Before it, triggers are set aside: SQLite renames no table while another
one's trigger names it.
"""

from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper

# milliseconds
_SHORT_WAIT = 2_000


@dataclass(frozen=True)
class DatabaseObject:
    """Statements that make one object anew, per engine. `name` is how the engine's catalogue calls it."""

    name: str
    sqlite: tuple[str, ...] = ()
    postgresql: tuple[str, ...] = ()

    def statements(self, vendor: str) -> tuple[str, ...]:
        return self.sqlite if vendor == "sqlite" else self.postgresql


_objects: dict[str, DatabaseObject] = {}


def register(*objects: DatabaseObject) -> None:
    for entry in objects:
        _objects[entry.name] = entry


def registered(vendor: str) -> list[DatabaseObject]:
    """What this engine must hold."""
    return [entry for entry in _objects.values() if entry.statements(vendor)]


def install(connection: BaseDatabaseWrapper) -> None:
    """Make every registered object anew."""
    with connection.cursor() as cursor:
        for entry in registered(connection.vendor):
            for statement in entry.statements(connection.vendor):
                cursor.execute(statement)


def set_aside(connection: BaseDatabaseWrapper) -> None:
    """Take away the triggers that would keep SQLite from rebuilding a table. PostgreSQL rebuilds none."""
    if connection.vendor != "sqlite":
        return
    ours = {entry.name for entry in registered(connection.vendor)}
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            if name in ours:
                cursor.execute(f'DROP TRIGGER "{name}"')


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """Registered objects that the engine's own catalogue does not show."""
    catalogue = (
        "SELECT name FROM sqlite_master"
        if connection.vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger UNION SELECT indexname FROM pg_indexes"
    )
    with connection.cursor() as cursor:
        cursor.execute(catalogue)
        present = {name for (name,) in cursor.fetchall()}
    return [entry.name for entry in registered(connection.vendor) if entry.name not in present]


def delete_for_good(connection: BaseDatabaseWrapper) -> None:
    """From now on whatever this connection deletes is overwritten, where the engine leaves it in the file otherwise.

    PostgreSQL keeps deleted rows until they are swept away: see `sweep`.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")


def sweep(connection: BaseDatabaseWrapper, *tables: str) -> None:
    """Take away what deleted rows have left behind: outside of a transaction, after the commit.

    Old rows that another transaction may still see stay until the next sweep, and copies made before (backups, a stream to
    a second server) are out of reach. On SQLite the log of writes is emptied into the file, unless somebody reads long.
    """
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"VACUUM {', '.join(tables)}")
            return
        cursor.execute("PRAGMA busy_timeout")
        (before,) = cursor.fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {_SHORT_WAIT}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.fetchall()
        cursor.execute(f"PRAGMA busy_timeout = {before}")
