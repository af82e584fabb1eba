-- What draft-claims works on; it empties them itself.

-- Claims that were never sent and no longer say what their visit says.
CREATE TEMP TABLE draft_stale (
    claim INTEGER PRIMARY KEY, reason TEXT NOT NULL
) STRICT;
-- Parts of a long visit that were closed before they were sent, while another part went out.
CREATE TEMP TABLE draft_part (
    claim INTEGER PRIMARY KEY, visit INTEGER NOT NULL, payer_id TEXT NOT NULL
) STRICT;
CREATE INDEX temp.draft_part_visit ON draft_part (visit, payer_id);
-- A visit that its first payer owes for and was not asked for.
CREATE TEMP TABLE draft_visit (
    visit INTEGER PRIMARY KEY,
    encounter INTEGER NOT NULL, payer_id TEXT NOT NULL, form TEXT NOT NULL,
    most INTEGER NOT NULL,              -- lines that its form takes
    rest INTEGER NOT NULL               -- 1: only the lines of its draft_part
) STRICT;
-- Its lines, and the claim each goes into; claim is NULL until there is one.
CREATE TEMP TABLE draft_line (
    visit INTEGER NOT NULL, part INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    charge INTEGER NOT NULL, cents INTEGER NOT NULL,
    PRIMARY KEY (visit, part, ordinal)
) STRICT, WITHOUT ROWID;
-- The claims of this run.
CREATE TEMP TABLE draft_claim (
    claim INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL, part INTEGER NOT NULL, cents INTEGER NOT NULL,
    UNIQUE (visit, part)
) STRICT;
