-- What post-remits works out of one set; emptied at each.

CREATE TEMP TABLE post_remit (
    remit INTEGER PRIMARY KEY, claims INTEGER NOT NULL, plb INTEGER NOT NULL,
    difference INTEGER NOT NULL,        -- claims - plb - BPR02
    payer_id TEXT NOT NULL, payer_rung TEXT NOT NULL, practice_id TEXT NOT NULL,
    effective_on TEXT NOT NULL
) STRICT;

CREATE TEMP TABLE post_claim (
    remit_claim INTEGER PRIMARY KEY,
    lines INTEGER NOT NULL,
    off INTEGER NOT NULL,               -- 0 if its equations close, else a difference in cents
    claim_cas INTEGER NOT NULL,         -- CAS at claim level that are not zero
    submission INTEGER, claim INTEGER, rung TEXT NOT NULL,
    payer_id TEXT NOT NULL, next_party TEXT NOT NULL, practice_id TEXT NOT NULL,
    verdict TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX temp.post_claim_claim ON post_claim (claim);

CREATE TEMP TABLE post_line (
    remit_line INTEGER PRIMARY KEY, remit_claim INTEGER NOT NULL,
    charge INTEGER, rung TEXT NOT NULL,
    open INTEGER NOT NULL               -- 1: what is denied keeps the whole line open, nothing is written off
) STRICT;
CREATE INDEX temp.post_line_claim ON post_line (remit_claim);

-- The adjustments of the lines that post, with their class of code_carc; 'unknown' has none.
CREATE TEMP TABLE post_adjustment (
    id INTEGER PRIMARY KEY, remit_claim INTEGER NOT NULL, remit_line INTEGER NOT NULL,
    segment INTEGER NOT NULL, group_code TEXT NOT NULL, carc TEXT NOT NULL, cents INTEGER NOT NULL,
    class TEXT NOT NULL, account TEXT, category TEXT NOT NULL, route TEXT NOT NULL
) STRICT;
CREATE INDEX temp.post_adjustment_line ON post_adjustment (remit_line);
