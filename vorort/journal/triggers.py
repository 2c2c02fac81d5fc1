"""A sealed entry can neither be changed nor deleted, whoever asks the database."""

from vorort.ground.database import DatabaseObject, register

_SAY = "sealed journal entries never change"

register(
    DatabaseObject(
        "journal_entry_no_update",
        sqlite=(
            "DROP TRIGGER IF EXISTS journal_entry_no_update",
            (
                "CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry WHEN OLD.seal <> ''"
                f" BEGIN SELECT RAISE(ABORT, '{_SAY}'); END"
            ),
        ),
        postgresql=(
            (
                "CREATE OR REPLACE FUNCTION journal_entry_is_sealed() RETURNS trigger LANGUAGE plpgsql AS"
                f" $$ BEGIN RAISE EXCEPTION '{_SAY}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
            ),
            "DROP TRIGGER IF EXISTS journal_entry_no_update ON journal_entry",
            (
                "CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry FOR EACH ROW"
                " WHEN (OLD.seal <> '') EXECUTE FUNCTION journal_entry_is_sealed()"
            ),
        ),
    ),
    DatabaseObject(
        "journal_entry_no_delete",
        sqlite=(
            "DROP TRIGGER IF EXISTS journal_entry_no_delete",
            (
                "CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry WHEN OLD.seal <> ''"
                f" BEGIN SELECT RAISE(ABORT, '{_SAY}'); END"
            ),
        ),
        postgresql=(
            "DROP TRIGGER IF EXISTS journal_entry_no_delete ON journal_entry",
            (
                "CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry FOR EACH ROW"
                " WHEN (OLD.seal <> '') EXECUTE FUNCTION journal_entry_is_sealed()"
            ),
        ),
    ),
)
