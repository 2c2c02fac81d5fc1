"""The full-text side of the index: FTS5 beside the table on SQLite, a generated column on PostgreSQL.

Both hold stems made in Python, so both find the same.
"""

from vorort.ground.database import DatabaseObject, register

register(
    DatabaseObject(
        "search_fts",
        sqlite=(
            (
                "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts"
                " USING fts5(title_stems, body_stems, prefix='2 3 4')"
            ),
        ),
    ),
    DatabaseObject(
        "search_fts_insert",
        sqlite=(
            "DROP TRIGGER IF EXISTS search_fts_insert",
            (
                "CREATE TRIGGER search_fts_insert AFTER INSERT ON search_searchentry BEGIN"
                " INSERT INTO search_fts (rowid, title_stems, body_stems)"
                " VALUES (NEW.id, NEW.title_stems, NEW.body_stems); END"
            ),
        ),
    ),
    DatabaseObject(
        "search_fts_update",
        sqlite=(
            "DROP TRIGGER IF EXISTS search_fts_update",
            (
                "CREATE TRIGGER search_fts_update AFTER UPDATE OF title_stems, body_stems"
                " ON search_searchentry BEGIN UPDATE search_fts"
                " SET title_stems = NEW.title_stems, body_stems = NEW.body_stems WHERE rowid = NEW.id; END"
            ),
        ),
    ),
    DatabaseObject(
        "search_fts_delete",
        sqlite=(
            "DROP TRIGGER IF EXISTS search_fts_delete",
            (
                "CREATE TRIGGER search_fts_delete AFTER DELETE ON search_searchentry BEGIN"
                " DELETE FROM search_fts WHERE rowid = OLD.id; END"
            ),
        ),
    ),
    DatabaseObject(
        "search_vector",
        postgresql=(
            (
                "ALTER TABLE search_searchentry ADD COLUMN IF NOT EXISTS vector tsvector GENERATED ALWAYS AS"
                " (setweight(to_tsvector('simple', title_stems), 'A')"
                " || setweight(to_tsvector('simple', body_stems), 'B')) STORED"
            ),
            "CREATE INDEX IF NOT EXISTS search_vector ON search_searchentry USING gin (vector)",
        ),
    ),
)
