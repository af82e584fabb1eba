-- 0003: sealed documents, backups, retention. The same statements as sql/schema/86-seal.sql,
-- to the letter: a migrated schema equals a fresh one.

-- A file of archive/sealed/, written once: a month's documents, by content.
CREATE TABLE sealed_zip ( -- changes: removed_on; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    name TEXT NOT NULL UNIQUE,          -- '2025-01.zip', '2025-01-2.zip'
    bytes INTEGER NOT NULL,             -- as it was written; its keys may be rotated, its length stays
    removed_on TEXT                     -- the night that retention took it away; NULL: it stands
) STRICT;

CREATE TABLE sealed ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    zip INTEGER NOT NULL REFERENCES sealed_zip (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),   -- of the plain content: the entry's name
    UNIQUE (zip, sha256)
) STRICT;
CREATE INDEX sealed_content ON sealed (sha256);

-- Contents that need no plain copy: a zip has them that stands, or retention took them away and no document came since.
CREATE VIEW put_away AS
SELECT s.sha256, z.name AS zip, z.bytes, z.removed_on
  FROM sealed AS s
  JOIN sealed_zip AS z ON z.id = s.zip
 WHERE z.removed_on IS NULL
    OR z.removed_on >= coalesce((SELECT max(d.received_on) FROM document AS d WHERE d.sha256 = s.sha256), '');

-- A backup that was made, and the digest that it must have when it is restored.
CREATE TABLE backup ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    night TEXT NOT NULL,
    name TEXT NOT NULL,                 -- in archive/backup/
    key_id INTEGER NOT NULL,            -- sealed with; 0: it is plain
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

-- A restore that was tried: the latest backup opened elsewhere, its books verified, its digest compared.
CREATE TABLE restored ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    night TEXT NOT NULL,
    name TEXT NOT NULL,
    proved INTEGER NOT NULL CHECK (proved IN (0, 1)),
    what TEXT NOT NULL                  -- why not; else ''
) STRICT;

-- What was removed because it was older than its limit.
CREATE TABLE retired ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    night TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('documents', 'reports', 'backup')),
    name TEXT NOT NULL,                 -- a zip, a folder below outbox/, a file of archive/backup
    files INTEGER NOT NULL              -- documents or reports that were in it
) STRICT;
CREATE INDEX retired_name ON retired (kind, name);
