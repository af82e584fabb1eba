-- 0002: what was asked of partners over the wire. The same statements as sql/schema/85-exchange.sql,
-- to the letter: a migrated schema equals a fresh one.

-- One visit to one partner.
CREATE TABLE exchange ( -- changes: ended_at, outcome, sent, got; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    partner_id TEXT NOT NULL,
    started_at INTEGER NOT NULL, ended_at INTEGER,  -- wall clock, seconds since 1970
    -- NULL: it did not end. done; held: something needs a person; busy: try later; denied: the login;
    -- config: host key or directories
    outcome TEXT CHECK (outcome IN ('done', 'held', 'busy', 'denied', 'config')),
    sent INTEGER NOT NULL, got INTEGER NOT NULL     -- files
) STRICT;
CREATE INDEX exchange_partner ON exchange (partner_id, id);

-- Each step of a file on its way to its partner; the last one is how it stands:
--   put      is being put under NAME.part: whatever happens, NAME cannot be there
--   rename   NAME.part is whole there and its renaming was asked for: the directory decides
--   failed   known not to be there: it will be put again
--   unknown  asked for, and neither name is there: taken already, or lost; never sent again
--            by guess
--   sent     is known to be there, by: reply (the server's), found (in the directory), answer (an
--            acknowledgment named it), placed (in his agent's directory, by us)
--   taken    the partner's agent has taken it away
CREATE TABLE delivery ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    outgoing INTEGER NOT NULL REFERENCES outgoing (id),
    exchange INTEGER NOT NULL REFERENCES exchange (id),
    at INTEGER NOT NULL,                -- wall clock, seconds since 1970
    step TEXT NOT NULL CHECK (step IN ('put', 'rename', 'failed', 'unknown', 'sent', 'taken')),
    evidence TEXT NOT NULL,
    remote TEXT NOT NULL,               -- directory and name there
    bytes INTEGER NOT NULL              -- seen there; 0: not looked at
) STRICT;
CREATE INDEX delivery_outgoing ON delivery (outgoing, id);
CREATE UNIQUE INDEX delivery_once ON delivery (outgoing, step) WHERE step IN ('sent', 'taken');

-- A file got from a partner, known by its name, size, time and content.
--   arriving  safe in inbox/<partner>/.get.tmp: it gets its name by the next start at the latest
--   arrived   stands in the inbox as local_name, or was taken in
--   same      the content that came under this name before: nothing was put into the inbox
--   released  the partner was asked to delete or move it away, and did
CREATE TABLE fetched ( -- changes: state; operational
    id INTEGER PRIMARY KEY,
    exchange INTEGER NOT NULL REFERENCES exchange (id),
    partner_id TEXT NOT NULL,
    directory TEXT NOT NULL,            -- there
    name BLOB NOT NULL,                 -- the sender's: never printed
    bytes INTEGER NOT NULL,
    mtime INTEGER NOT NULL,             -- by the partner's clock; 0: not told
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    local_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'arrived', 'same', 'released'))
) STRICT;
CREATE INDEX fetched_name ON fetched (partner_id, directory, name, id);
CREATE INDEX fetched_arriving ON fetched (partner_id) WHERE state = 'arriving';
