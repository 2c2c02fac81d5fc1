"""Triggers that refuse rows which must never be, written once for both databases.

Conditions are SQL over `NEW` and `OLD`; `{differs}` in them is the engine's own word for "is another value, or none".
"""

from collections.abc import Mapping, Sequence

from vorort.ground.database import DatabaseObject, register

# (what the database says, the condition under which it says so)
Refusal = tuple[str, str]
_DIFFERS = {"sqlite": "IS NOT", "postgresql": "IS DISTINCT FROM"}


def changed(*columns: str) -> str:
    """The condition that one of these columns is no longer what it was."""
    return "(" + " OR ".join(f"NEW.{name} {{differs}} OLD.{name}" for name in columns) + ")"


def refuse(
    app: str,
    refusals: Mapping[tuple[str, str], Sequence[Refusal]],
    locks: Mapping[tuple[str, str], str] | None = None,
) -> None:
    """Register one trigger for each (table, event). `locks` are statements that PostgreSQL runs before it looks."""
    for (table, event), told in refusals.items():
        name = f"{app}_{table.removeprefix(f'{app}_')}_{event.lower()}"
        lock = (locks or {}).get((table, event), "")
        register(_sqlite(name, table, event, told), _postgresql(name, table, event, told, lock))


def sqlite_checks(refusals: Sequence[Refusal]) -> str:
    """The body of a trigger on SQLite."""
    return " ".join(
        f"SELECT RAISE(ABORT, '{say}') WHERE {condition.format(differs=_DIFFERS['sqlite'])};"
        for say, condition in refusals
    )


def postgresql_checks(refusals: Sequence[Refusal]) -> str:
    """The body of a trigger function on PostgreSQL."""
    return " ".join(
        f"IF {condition.format(differs=_DIFFERS['postgresql'])} THEN RAISE EXCEPTION '{say}'"
        " USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        for say, condition in refusals
    )


def _sqlite(name: str, table: str, event: str, refusals: Sequence[Refusal]) -> DatabaseObject:
    create = f"CREATE TRIGGER {name} BEFORE {event} ON {table} BEGIN {sqlite_checks(refusals)} END"
    return DatabaseObject(name, sqlite=(f"DROP TRIGGER IF EXISTS {name}", create))


def _postgresql(name: str, table: str, event: str, refusals: Sequence[Refusal], lock: str) -> DatabaseObject:
    fits, row = f"{name}_fits", "OLD" if event == "DELETE" else "NEW"
    function = (
        f"CREATE OR REPLACE FUNCTION {fits}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN {lock} {postgresql_checks(refusals)} RETURN {row}; END $$"
    )
    create = f"CREATE TRIGGER {fits} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {fits}()"
    return DatabaseObject(fits, postgresql=(function, f"DROP TRIGGER IF EXISTS {fits} ON {table}", create))
