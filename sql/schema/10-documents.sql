-- Documents: every file that came or left, and the units of work in it.
--
-- A document is immutable and known by its content. Everything else descends
-- from one: a row that was read names its unit of work (x12_transaction) and
-- the segment or CSV row in it.

CREATE TABLE document ( -- append-only
    id          INTEGER PRIMARY KEY,
    direction   TEXT    NOT NULL CHECK (direction IN ('in', 'out')),
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    kind        TEXT    NOT NULL,  -- x12, csv, zip, xlsx, text, empty, unknown: told by content
    whole       INTEGER NOT NULL CHECK (whole IN (0, 1)), -- 0: cut, taken in after incomplete_hours
    as_of       TEXT    NOT NULL,  -- instant of the run that took or made it
    received_on TEXT    NOT NULL,  -- the night of that run
    dropped_by  INTEGER,           -- in: uid of the file's owner; rights come from who that was then:
    login       TEXT    NOT NULL,  -- in: that uid's name on this machine
    by_owner    INTEGER NOT NULL CHECK (by_owner IN (0, 1)), -- in: the site's owner, who may do all
    folder      TEXT    NOT NULL,  -- in: sub-folder of inbox/ ('' is the top); out: of outbox/
    container   INTEGER REFERENCES document (id)  -- the zip it was a member of
) STRICT;
-- Equal content dropped again is only sighted, unless what came of it was nothing
-- (all held or refused) or somebody else drops it: then it is a document of its own.
CREATE INDEX document_content ON document (sha256, direction, id);
CREATE INDEX document_container ON document (container) WHERE container IS NOT NULL;

-- Every time a file with this content stood in the inbox, under whatever name.
CREATE TABLE sighting ( -- append-only; operational
    id          INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (id),
    run         INTEGER NOT NULL REFERENCES job_run (id),
    name        BLOB    NOT NULL,  -- the sender's name: never printed
    uid         INTEGER NOT NULL,
    folder      TEXT    NOT NULL,
    -- which file it was: the same one found again was not removed before a crash
    device      INTEGER NOT NULL,
    inode       INTEGER NOT NULL,
    mtime_ns    INTEGER NOT NULL
) STRICT;
CREATE INDEX sighting_document ON sighting (document);

-- What left: a document under a name in outbox/. state 'publishing' is
-- committed before the file is renamed into place, 'published' after:
-- lib/store/spool.h has the table of states. A report may be replaced under its
-- name by a later one of the same night; a partner's file never is.
CREATE TABLE outgoing ( -- changes: state
    id          INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (id),
    folder      TEXT    NOT NULL,  -- below outbox/: a partner_id, 'reports/2026-01-05', 'rejects'
    name        TEXT    NOT NULL,
    replaces    INTEGER NOT NULL CHECK (replaces IN (0, 1)), -- may stand over an older file of this name
    state       TEXT    NOT NULL CHECK (state IN ('publishing', 'published'))
) STRICT;
CREATE INDEX outgoing_name ON outgoing (folder, name);
CREATE UNIQUE INDEX outgoing_once ON outgoing (folder, name) WHERE replaces = 0;
CREATE INDEX outgoing_publishing ON outgoing (state) WHERE state = 'publishing';
CREATE INDEX outgoing_document ON outgoing (document);

CREATE TABLE x12_interchange ( -- changes: closed, note
    id                  INTEGER PRIMARY KEY,
    document            INTEGER NOT NULL REFERENCES document (id),
    ordinal             INTEGER NOT NULL,   -- in the document, from 1
    offset              INTEGER NOT NULL,   -- of its ISA, bytes
    element_separator   INTEGER NOT NULL,   -- byte values
    component_separator INTEGER NOT NULL,
    repetition_separator INTEGER NOT NULL,  -- 0: none
    terminator          INTEGER NOT NULL,
    sender_qualifier    TEXT NOT NULL,      -- ISA05 .. ISA08, trimmed
    sender              TEXT NOT NULL,
    receiver_qualifier  TEXT NOT NULL,
    receiver            TEXT NOT NULL,
    version             TEXT NOT NULL,      -- ISA12
    control_number      TEXT NOT NULL,      -- ISA13 as sent
    usage               TEXT NOT NULL,      -- ISA15
    closed              INTEGER NOT NULL CHECK (closed IN (0, 1)), -- an IEA came
    note                TEXT NOT NULL,      -- counts that do not agree, in words
    UNIQUE (document, ordinal)
) STRICT;

-- One unit of work: a transaction set, a TA1, or a whole CSV (interchange NULL,
-- ordinal 1). A zip's is done when its members are documents; behind it stand, held, the entries
-- that were refused. Its state changes only in the transaction that does the work.
CREATE TABLE x12_transaction ( -- changes: state, worked_on, cents, difference, earlier, later, reason, note
    id              INTEGER PRIMARY KEY,
    document        INTEGER NOT NULL REFERENCES document (id),
    interchange     INTEGER REFERENCES x12_interchange (id),
    ordinal         INTEGER NOT NULL,   -- in the document, from 1
    kind            TEXT NOT NULL,      -- 835, 999, TA1, 837P ..; charges, payers ..; or a name for what we do not work
    gs_control      TEXT NOT NULL,      -- GS06
    gs_version      TEXT NOT NULL,      -- GS08
    set_control     TEXT NOT NULL,      -- ST02
    offset          INTEGER NOT NULL,   -- of its first byte
    length          INTEGER NOT NULL,   -- bytes to the end of its SE
    segments        INTEGER NOT NULL,   -- counted by us; rows for a CSV
    closed          INTEGER NOT NULL CHECK (closed IN (0, 1)), -- its SE came
    -- ST..SE without ST02, SE02, delimiters and wrapping. 835: that alone, for a payer and a
    -- clearinghouse may both deliver it; other sets and TA1: behind ISA05, ISA06 of the sender,
    -- for two partners may say the same of two batches; CSV: the document's.
    content_sha256  TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('new', 'done', 'held', 'seen', 'aside', 'refused', 'superseded')),
    worked_on       TEXT,               -- the night of its outcome
    cents           INTEGER,            -- of a held payment: what it says was paid
    difference      INTEGER,            -- of a held payment: claims - PLB - BPR02
    earlier         INTEGER REFERENCES x12_transaction (id), -- seen, or held as equal to this one
    later           INTEGER REFERENCES x12_transaction (id), -- superseded by this one
    reason          TEXT NOT NULL,      -- held, seen, aside: why, in words; else ''
    note            TEXT NOT NULL,      -- what was odd and harmless
    CHECK (state = 'new' OR worked_on IS NOT NULL),
    UNIQUE (document, ordinal)
) STRICT;
CREATE INDEX x12_transaction_content ON x12_transaction (content_sha256, kind, id);
CREATE INDEX x12_transaction_later ON x12_transaction (later) WHERE later IS NOT NULL;
CREATE INDEX x12_transaction_new ON x12_transaction (kind, id) WHERE state = 'new';

-- Recorded and committed before a unit is worked: a unit whose last two attempts
-- have no outcome has ended the process twice and is set aside.
CREATE TABLE attempt ( -- changes: outcome; operational
    id          INTEGER PRIMARY KEY,
    unit        INTEGER NOT NULL REFERENCES x12_transaction (id),
    run         INTEGER NOT NULL REFERENCES job_run (id),
    outcome     TEXT    -- NULL while under way: done, held, seen, aside
) STRICT;
CREATE INDEX attempt_unit ON attempt (unit, id);
