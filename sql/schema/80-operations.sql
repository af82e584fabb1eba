-- What the programs did, outside of the digest.

CREATE TABLE job_run ( -- changes: ended_at, outcome, done, held; operational
    id INTEGER PRIMARY KEY,
    job TEXT NOT NULL, version TEXT NOT NULL,
    as_of TEXT NOT NULL, night TEXT NOT NULL,
    started_at TEXT NOT NULL, ended_at TEXT,    -- wall clock, UTC
    outcome INTEGER,                    -- exit status; NULL: it did not end
    done INTEGER NOT NULL, held INTEGER NOT NULL
) STRICT;

-- A SHA-256 chain, one row a transaction that moved money or a submission: the hash is over the
-- one before and every transfer and event in the ranges.
CREATE TABLE audit ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    transfer_to INTEGER NOT NULL,       -- transfers up to here
    event_to INTEGER NOT NULL,          -- submission events up to here
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

-- Which release made this database; one row.
CREATE TABLE site (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    schema_version INTEGER NOT NULL
) STRICT;
