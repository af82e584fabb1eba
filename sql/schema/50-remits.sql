-- Remittances: what an 835 says, staged whole and never changed; then what we made of it.

CREATE TABLE remit ( -- append-only
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id),
    ordinal INTEGER NOT NULL,           -- 1 in an 835; a keyed file of paper EOBs has many
    handling TEXT NOT NULL,             -- BPR01
    cents INTEGER NOT NULL,             -- BPR02
    credit_debit TEXT NOT NULL, method TEXT NOT NULL, -- BPR03, BPR04
    bpr16 TEXT NOT NULL,                -- payment date as sent
    trace TEXT NOT NULL, originator TEXT NOT NULL,    -- TRN02, TRN03
    payer_name TEXT NOT NULL, payer_plan_id TEXT NOT NULL, payer_2u TEXT NOT NULL, -- N102, N104, REF 2U
    payee_npi TEXT NOT NULL, payee_tin TEXT NOT NULL,
    UNIQUE (unit, ordinal)
) STRICT;
CREATE INDEX remit_trace ON remit (trace, originator);

CREATE TABLE remit_claim ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    segment INTEGER NOT NULL,           -- of its CLP, ST = 1
    clp01 TEXT NOT NULL, clp01_normal TEXT NOT NULL, -- as sent; letters and digits alone
    status TEXT NOT NULL,
    charge INTEGER NOT NULL, paid INTEGER NOT NULL, patient_share INTEGER, -- CLP03, 04, 05
    filing_code TEXT NOT NULL, payer_claim_number TEXT NOT NULL, original_number TEXT NOT NULL, -- CLP06, 07, REF F8
    last_name TEXT NOT NULL, first_name TEXT NOT NULL, member_id TEXT NOT NULL,
    rendering_npi TEXT NOT NULL,
    service_from TEXT NOT NULL, service_to TEXT NOT NULL, -- ISO or ''
    remarks TEXT NOT NULL,              -- MOA, MIA: space-separated
    UNIQUE (remit, segment)
) STRICT;
CREATE INDEX remit_claim_number ON remit_claim (payer_claim_number);

CREATE TABLE remit_line ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    segment INTEGER NOT NULL,
    qualifier TEXT NOT NULL,            -- SVC01-1
    code TEXT NOT NULL, modifiers TEXT NOT NULL, original_code TEXT NOT NULL, -- SVC01, SVC06
    revenue_code TEXT NOT NULL,         -- SVC04
    charge INTEGER NOT NULL, paid INTEGER NOT NULL,
    units TEXT NOT NULL,
    line_control TEXT NOT NULL,         -- REF 6R
    service_on TEXT NOT NULL,           -- ISO or ''
    allowed INTEGER,                    -- AMT B6
    remarks TEXT NOT NULL,              -- LQ: space-separated
    UNIQUE (remit_claim, segment)
) STRICT;

CREATE TABLE remit_adjustment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    remit_line INTEGER REFERENCES remit_line (id), -- NULL: claim level
    segment INTEGER NOT NULL, position INTEGER NOT NULL, -- of its CAS; triplet 1 to 6
    group_code TEXT NOT NULL, carc TEXT NOT NULL, cents INTEGER NOT NULL, quantity TEXT NOT NULL,
    UNIQUE (remit_claim, segment, position)
) STRICT;

CREATE TABLE remit_provider_adjustment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    segment INTEGER NOT NULL, position INTEGER NOT NULL, -- of its PLB; pair 1 to 6
    provider TEXT NOT NULL, fiscal_period TEXT NOT NULL,
    code TEXT NOT NULL, reference TEXT NOT NULL, cents INTEGER NOT NULL, -- positive: the payer takes
    UNIQUE (remit, segment, position)
) STRICT;

-- A segment that is not wholly in the columns above, or that the guide does not
-- know where it stood: kept as it came, delimiters as * and :.
CREATE TABLE remit_segment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    remit_claim INTEGER REFERENCES remit_claim (id),
    remit_line INTEGER REFERENCES remit_line (id),
    segment INTEGER NOT NULL, loop TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (remit, segment)
) STRICT;
CREATE INDEX remit_segment_claim ON remit_segment (remit_claim);

-- What was decided of a remit, the latest in force.
CREATE TABLE remit_decision ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('posted', 'held', 'refused')),
    payer_id TEXT NOT NULL,             -- '': not known
    payer_rung TEXT NOT NULL,           -- what told it: TRN03, 2U, N104, claim, none
    practice_id TEXT NOT NULL,          -- whose money, '': not known
    decided_on TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id) -- the set itself, or the person's answer
) STRICT;
CREATE INDEX remit_decision_remit ON remit_decision (remit, id);

-- The payment key of a posted remit: the same payment cannot post twice.
CREATE TABLE remit_posting ( -- changes: withdrawn
    remit INTEGER PRIMARY KEY REFERENCES remit (id),
    originator TEXT NOT NULL, trace TEXT NOT NULL, cents INTEGER NOT NULL, bpr16 TEXT NOT NULL, -- as sent
    answer INTEGER NOT NULL,            -- 0, or the answer that posted it in spite of an equal key
    withdrawn INTEGER NOT NULL,         -- 0, or the answer that took it back
    posted_on TEXT NOT NULL, effective_on TEXT NOT NULL,
    UNIQUE (originator, trace, cents, bpr16, answer, withdrawn)
) STRICT;

-- What we made of each claim of a posted remit, and the rung of the match; the latest in force.
CREATE TABLE remit_match ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    claim INTEGER REFERENCES claim (id), submission INTEGER REFERENCES submission (id),
    rung TEXT NOT NULL,                 -- clm01, normal, payer_number, line_control, facts, none
    verdict TEXT NOT NULL CHECK (verdict IN ('post', 'held', 'unmatched', 'informational')),
    reason TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL -- the set and CLP, or the answer
) STRICT;
CREATE INDEX remit_match_remit_claim ON remit_match (remit_claim, id);
CREATE INDEX remit_match_claim ON remit_match (claim);

CREATE TABLE remit_line_match ( -- append-only
    remit_line INTEGER NOT NULL REFERENCES remit_line (id),
    charge INTEGER NOT NULL REFERENCES charge (id),
    rung TEXT NOT NULL,                 -- line_control, code, order
    PRIMARY KEY (remit_line, charge)
) STRICT, WITHOUT ROWID;
CREATE INDEX remit_line_match_charge ON remit_line_match (charge);

-- What a payer said of a charge, all its lines of one CLP together.
CREATE TABLE adjudication ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    charge INTEGER NOT NULL REFERENCES charge (id),
    payer_id TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('paid', 'patient', 'partial', 'denied', 'zero_allowed', 'unknown')),
    charged INTEGER NOT NULL, paid INTEGER NOT NULL, contractual INTEGER NOT NULL,
    patient INTEGER NOT NULL, denied INTEGER NOT NULL,
    UNIQUE (remit_claim, charge)
) STRICT;
CREATE INDEX adjudication_charge ON adjudication (charge, id);

-- What a payer will not pay and nobody has resolved. Open until closed_on; what is
-- open of it is never more than that payer's balance.
CREATE TABLE denial ( -- changes: closed_on, closed_by
    id INTEGER PRIMARY KEY,
    adjudication INTEGER NOT NULL UNIQUE REFERENCES adjudication (id),
    charge INTEGER NOT NULL REFERENCES charge (id), claim INTEGER NOT NULL REFERENCES claim (id),
    payer_id TEXT NOT NULL, cents INTEGER NOT NULL,
    codes TEXT NOT NULL,                -- 'CO 50, CO 45'
    category TEXT NOT NULL, route TEXT NOT NULL,
    opened_on TEXT NOT NULL, closed_on TEXT, closed_by TEXT NOT NULL
) STRICT;
CREATE INDEX denial_charge ON denial (charge) WHERE closed_on IS NULL;
CREATE INDEX denial_claim ON denial (claim) WHERE closed_on IS NULL;
