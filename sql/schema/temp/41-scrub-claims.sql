-- What scrub-claims works on; it empties them itself.

-- The claims of this run, and what they were before.
CREATE TEMP TABLE scrub_now (
    claim INTEGER PRIMARY KEY,
    payer_id TEXT NOT NULL, service_from TEXT NOT NULL,
    was TEXT NOT NULL                   -- draft or held
) STRICT;
-- Every edit, its head, and whether it could be run.
CREATE TEMP TABLE scrub_edit (
    edit_id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL, severity TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    message TEXT NOT NULL, remedy TEXT NOT NULL, source TEXT NOT NULL,
    ran INTEGER NOT NULL CHECK (ran IN (0, 1))
) STRICT, WITHOUT ROWID;
-- An office's own edit that could not be run, and why.
CREATE TEMP TABLE scrub_bad (
    path TEXT NOT NULL PRIMARY KEY, what TEXT NOT NULL, remedy TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- What the edits saw; then with the severity that the payer's rules leave it.
CREATE TEMP TABLE scrub_seen (
    claim INTEGER NOT NULL, line INTEGER NOT NULL, edit_id TEXT NOT NULL, column_name TEXT NOT NULL,
    shape TEXT NOT NULL,
    PRIMARY KEY (claim, line, edit_id, column_name)
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE scrub_found (
    claim INTEGER NOT NULL, line INTEGER NOT NULL, edit_id TEXT NOT NULL, column_name TEXT NOT NULL,
    shape TEXT NOT NULL, severity TEXT NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (claim, line, edit_id, column_name)
) STRICT, WITHOUT ROWID;
