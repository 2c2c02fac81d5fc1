"""What the database itself refuses about mandates and rules, whoever asks it.

A seat is held by one person at a time, a person holds one seat of a committee at a time, auditors never sit on the
board at the same time, a mandate's committee is its seat's, used rules never change. On PostgreSQL the trigger
locks seat and person first, so two at once cannot both look and find nothing.
"""

from vorort.ground.database import DatabaseObject, register

SEAT_TAKEN = "committees: this seat is taken at that time"
PERSON_SEATED = "committees: this person holds another seat of this committee at that time"
NOT_BOTH = "committees: auditors and board members must be different people"
OTHER_COMMITTEE = "committees: the seat belongs to another committee"
RULES_USED = "committees: rules that a vote has used never change"

_CLASHES = """SELECT 1 FROM committees_mandate m {join}
    WHERE {where} AND m.id <> NEW.id AND m.state IN ('offered', 'accepted')
    AND (m.ends IS NULL OR NEW.begins < m.ends) AND (NEW.ends IS NULL OR m.begins < NEW.ends)"""
_KINDS = "JOIN committees_committee c ON c.id = m.committee_id"
_INCOMPATIBLE = """m.person_id = NEW.person_id AND (
    (c.kind = 'auditors' AND (SELECT kind FROM committees_committee WHERE id = NEW.committee_id) = 'board')
    OR (c.kind = 'board' AND (SELECT kind FROM committees_committee WHERE id = NEW.committee_id) = 'auditors'))"""
_RULES = [
    (SEAT_TAKEN, "", "m.seat_id = NEW.seat_id"),
    (PERSON_SEATED, "", "m.person_id = NEW.person_id AND m.committee_id = NEW.committee_id"),
    (NOT_BOTH, _KINDS, _INCOMPATIBLE),
]


def _sqlite(event: str) -> tuple[str, str]:
    name = f"committees_mandate_{event.lower()}"
    checks = "\n".join(
        f"SELECT RAISE(ABORT, '{say}') WHERE NEW.state IN ('offered', 'accepted') AND EXISTS"
        f" ({_CLASHES.format(join=join, where=where)});"
        for say, join, where in _RULES
    )
    seat = "SELECT committee_id FROM committees_seat WHERE id = NEW.seat_id"
    committee = f"SELECT RAISE(ABORT, '{OTHER_COMMITTEE}') WHERE NEW.committee_id <> ({seat});"
    return (
        f"DROP TRIGGER IF EXISTS {name}",
        # after and not before: only then does a new row know its own id
        f"CREATE TRIGGER {name} AFTER {event} ON committees_mandate BEGIN {committee} {checks} END",
    )


def _postgresql() -> tuple[str, ...]:
    checks = "\n".join(
        f"IF EXISTS ({_CLASHES.format(join=join, where=where)}) THEN"
        f" RAISE EXCEPTION '{say}' USING ERRCODE = 'exclusion_violation'; END IF;"
        for say, join, where in _RULES
    )
    return (
        f"""CREATE OR REPLACE FUNCTION committees_mandate_fits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM 1 FROM committees_seat WHERE id = NEW.seat_id FOR NO KEY UPDATE;
        IF NOT EXISTS (SELECT 1 FROM committees_seat WHERE id = NEW.seat_id AND committee_id = NEW.committee_id)
        THEN RAISE EXCEPTION '{OTHER_COMMITTEE}' USING ERRCODE = 'integrity_constraint_violation'; END IF;
        IF NEW.state NOT IN ('offered', 'accepted') THEN RETURN NEW; END IF;
        PERFORM 1 FROM people_person WHERE id = NEW.person_id FOR NO KEY UPDATE;
        {checks}
        RETURN NEW; END $$""",  # noqa: S608  # constants
        "DROP TRIGGER IF EXISTS committees_mandate_fits ON committees_mandate",
        (
            "CREATE TRIGGER committees_mandate_fits BEFORE INSERT OR UPDATE ON committees_mandate"
            " FOR EACH ROW EXECUTE FUNCTION committees_mandate_fits()"
        ),
    )


register(
    DatabaseObject("committees_mandate_insert", sqlite=_sqlite("INSERT")),
    DatabaseObject("committees_mandate_update", sqlite=_sqlite("UPDATE")),
    DatabaseObject("committees_mandate_fits", postgresql=_postgresql()),
    DatabaseObject(
        "committees_rules_no_update",
        sqlite=(
            "DROP TRIGGER IF EXISTS committees_rules_no_update",
            (
                "CREATE TRIGGER committees_rules_no_update BEFORE UPDATE ON committees_rulesetversion"
                f" WHEN OLD.used_at IS NOT NULL BEGIN SELECT RAISE(ABORT, '{RULES_USED}'); END"
            ),
        ),
        postgresql=(
            (
                "CREATE OR REPLACE FUNCTION committees_rules_are_used() RETURNS trigger LANGUAGE plpgsql AS"
                f" $$ BEGIN RAISE EXCEPTION '{RULES_USED}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
            ),
            "DROP TRIGGER IF EXISTS committees_rules_no_update ON committees_rulesetversion",
            (
                "CREATE TRIGGER committees_rules_no_update BEFORE UPDATE ON committees_rulesetversion FOR EACH ROW"
                " WHEN (OLD.used_at IS NOT NULL) EXECUTE FUNCTION committees_rules_are_used()"
            ),
        ),
    ),
    DatabaseObject(
        "committees_rules_no_delete",
        sqlite=(
            "DROP TRIGGER IF EXISTS committees_rules_no_delete",
            (
                "CREATE TRIGGER committees_rules_no_delete BEFORE DELETE ON committees_rulesetversion"
                f" WHEN OLD.used_at IS NOT NULL BEGIN SELECT RAISE(ABORT, '{RULES_USED}'); END"
            ),
        ),
        postgresql=(
            "DROP TRIGGER IF EXISTS committees_rules_no_delete ON committees_rulesetversion",
            (
                "CREATE TRIGGER committees_rules_no_delete BEFORE DELETE ON committees_rulesetversion FOR EACH ROW"
                " WHEN (OLD.used_at IS NOT NULL) EXECUTE FUNCTION committees_rules_are_used()"
            ),
        ),
    ),
)
