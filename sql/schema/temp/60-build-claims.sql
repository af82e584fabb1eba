-- What build-claims works on; it empties them itself. lib/rcm/claim837.h says how.

-- What a ready claim lacks, before or while it is written. Of a claim one is enough.
CREATE TEMP TABLE build_fault (
    claim INTEGER NOT NULL,
    loop TEXT NOT NULL, segment TEXT NOT NULL, element INTEGER NOT NULL, -- of the 837P
    line INTEGER NOT NULL,              -- claim_line.ordinal; 0: the claim
    what TEXT NOT NULL, remedy TEXT NOT NULL
) STRICT;

-- Claims that were held here, and of which something was corrected.
CREATE TEMP TABLE build_corrected (claim INTEGER PRIMARY KEY) STRICT;

-- Ready claims in the order of the files: one number after the other.
CREATE TEMP TABLE build_order (
    n INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL, partner INTEGER NOT NULL, practice INTEGER NOT NULL,
    payer INTEGER NOT NULL, who TEXT NOT NULL, self INTEGER NOT NULL, patient INTEGER NOT NULL,
    encounter INTEGER NOT NULL, coverage INTEGER NOT NULL, provider INTEGER, facility INTEGER,
    rank INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE build_file (
    file INTEGER PRIMARY KEY,
    partner INTEGER NOT NULL, first_n INTEGER NOT NULL, last_n INTEGER NOT NULL
) STRICT;
-- Each claim with its place: claims that stand below one HL have its number, which
-- is the n of the first of them.
CREATE TEMP TABLE build_claim (
    n INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL, file INTEGER NOT NULL, set_planned INTEGER NOT NULL,
    hl_billing INTEGER NOT NULL, hl_subscriber INTEGER NOT NULL, hl_patient INTEGER NOT NULL,
    practice INTEGER NOT NULL, payer INTEGER NOT NULL, self INTEGER NOT NULL, patient INTEGER NOT NULL,
    encounter INTEGER NOT NULL, coverage INTEGER NOT NULL, provider INTEGER, facility INTEGER,
    rank INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, clm01 TEXT NOT NULL
) STRICT;
-- The other payers a claim tells (2320), in order of rank.
CREATE TEMP TABLE build_other (
    n INTEGER NOT NULL, rank INTEGER NOT NULL,
    coverage INTEGER NOT NULL, payer INTEGER NOT NULL,
    PRIMARY KEY (n, rank)
) STRICT, WITHOUT ROWID;

-- The file under work, and what of it was written.
CREATE TEMP TABLE build_batch (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL, partner INTEGER NOT NULL, control_number INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE build_set (
    set_ordinal INTEGER PRIMARY KEY, reference TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE build_sent (
    n INTEGER PRIMARY KEY,
    set_ordinal INTEGER NOT NULL, first_segment INTEGER NOT NULL, last_segment INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE build_repair (
    n INTEGER NOT NULL, line INTEGER NOT NULL, column_name TEXT NOT NULL, what TEXT NOT NULL,
    PRIMARY KEY (n, line, column_name)
) STRICT, WITHOUT ROWID;

-- Files of archive/out, and of those that no document row names the ISA.
CREATE TEMP TABLE build_archived (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE build_stranger (
    sender TEXT NOT NULL, receiver TEXT NOT NULL,   -- qualifier, '/' and id
    control_number INTEGER NOT NULL
) STRICT;
