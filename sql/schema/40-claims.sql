-- Claims: an asking of one payer for some charges (claim), one sending of it
-- (submission), and what came back about that sending (submission_event).

CREATE TABLE claim ( -- changes: encounter, patient, coverage, practice, provider, facility, payer, partner_id, cents, due_on, state, state_on, reason
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,
    visit INTEGER NOT NULL REFERENCES encounter (id),
    payer_id TEXT NOT NULL,             -- the party asked
    rank INTEGER NOT NULL CHECK (rank >= 1),
    frequency TEXT NOT NULL CHECK (length(frequency) = 1), -- CLM05-3
    replaces INTEGER REFERENCES claim (id),      -- frequency 7, 8: which
    -- the versions it will print next: they may be renewed until it is ready
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage INTEGER REFERENCES coverage (id),   -- NULL: a payer the visit does not name (crossover)
    practice INTEGER REFERENCES practice (id),   -- NULL: not set up (scrub holds it)
    provider INTEGER REFERENCES provider (id),   -- rendering
    facility INTEGER REFERENCES facility (id),
    payer INTEGER REFERENCES payer (id),
    partner_id TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents >= 0),   -- CLM02
    drafted_on TEXT NOT NULL,
    due_on TEXT NOT NULL,               -- timely filing limit, '' if the payer has none
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'ready', 'out', 'answered', 'closed')),
    state_on TEXT NOT NULL,
    reason TEXT NOT NULL                -- held, closed: why; else ''
) STRICT;
CREATE INDEX claim_visit ON claim (visit, payer_id);
CREATE INDEX claim_state ON claim (state, id);
CREATE INDEX claim_coverage ON claim (coverage);

CREATE TABLE claim_line ( -- append-only
    claim INTEGER NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1), -- LX01
    charge INTEGER NOT NULL REFERENCES charge (id),
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_line_charge ON claim_line (charge);

-- What the scrubber saw. Never changed: cleared_on is the one column that is set
-- later, when the same edit no longer fires.
CREATE TABLE finding ( -- changes: cleared_on
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    line INTEGER NOT NULL,              -- claim_line.ordinal; 0: the claim
    edit_id TEXT NOT NULL, edit_version INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('warn', 'hold')),
    column_name TEXT NOT NULL,          -- of the charge file
    shape TEXT NOT NULL,                -- the value, masked
    message TEXT NOT NULL,
    found_on TEXT NOT NULL, cleared_on TEXT
) STRICT;
CREATE UNIQUE INDEX finding_open ON finding (claim, line, edit_id, column_name) WHERE cleared_on IS NULL;
CREATE INDEX finding_claim ON finding (claim);

-- A change of form alone that a renderer made (case, accents, a delimiter in text).
CREATE TABLE repair ( -- append-only
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission (id),
    line INTEGER NOT NULL, column_name TEXT NOT NULL, what TEXT NOT NULL,
    UNIQUE (submission, line, column_name)
) STRICT;

-- One interchange that we built.
CREATE TABLE batch ( -- append-only
    id INTEGER PRIMARY KEY,
    partner_id TEXT NOT NULL, partner INTEGER NOT NULL REFERENCES partner (id),
    kind TEXT NOT NULL,                 -- 837P
    control_number INTEGER NOT NULL,    -- ISA13 = GS06
    document INTEGER NOT NULL REFERENCES document (id),
    as_of TEXT NOT NULL, built_on TEXT NOT NULL,
    sets INTEGER NOT NULL, claims INTEGER NOT NULL, cents INTEGER NOT NULL,
    UNIQUE (partner_id, control_number)
) STRICT;

-- One transaction set of a batch. BHT03 comes back in a 277CA.
CREATE TABLE batch_set ( -- append-only
    batch INTEGER NOT NULL REFERENCES batch (id),
    set_ordinal INTEGER NOT NULL,       -- ST02 as a number
    reference TEXT NOT NULL UNIQUE,     -- BHT03
    claims INTEGER NOT NULL, cents INTEGER NOT NULL,
    PRIMARY KEY (batch, set_ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission ( -- changes: state, clearinghouse_number, payer_claim_number
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 99), -- of this claim
    clm01 TEXT NOT NULL UNIQUE,
    batch INTEGER NOT NULL REFERENCES batch (id),
    set_ordinal INTEGER NOT NULL,       -- ST02 as a number
    first_segment INTEGER NOT NULL, last_segment INTEGER NOT NULL, -- in its set, ST = 1
    cents INTEGER NOT NULL,             -- CLM02 as printed
    -- the versions it printed
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage INTEGER REFERENCES coverage (id),
    practice INTEGER NOT NULL REFERENCES practice (id),
    provider INTEGER REFERENCES provider (id),
    facility INTEGER REFERENCES facility (id),
    payer INTEGER NOT NULL REFERENCES payer (id),
    payer_2 INTEGER REFERENCES payer (id), payer_3 INTEGER REFERENCES payer (id), -- the other payers told
    state TEXT NOT NULL REFERENCES submission_state (state),
    clearinghouse_number TEXT NOT NULL, payer_claim_number TEXT NOT NULL,
    UNIQUE (claim, ordinal)
) STRICT;
CREATE INDEX submission_batch ON submission (batch, set_ordinal, first_segment);
CREATE INDEX submission_payer_number ON submission (payer_claim_number) WHERE payer_claim_number <> '';

CREATE TABLE submission_event ( -- append-only
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission (id),
    event TEXT NOT NULL REFERENCES submission_event_kind (event),
    unit INTEGER REFERENCES x12_transaction (id), -- what said so; NULL: we did
    segment INTEGER NOT NULL,           -- there; 0: the whole
    names_claim INTEGER NOT NULL CHECK (names_claim IN (0, 1)), -- a reject that blames this claim
    detail TEXT NOT NULL,               -- codes, never free text
    was TEXT NOT NULL, became TEXT NOT NULL, odd INTEGER NOT NULL CHECK (odd IN (0, 1)),
    happened_on TEXT NOT NULL
) STRICT;
CREATE INDEX submission_event_of ON submission_event (submission, id);
CREATE INDEX submission_event_unit ON submission_event (unit);

-- The total (state, event) table, seeded from sql/codes/submission_transition.csv.
CREATE TABLE submission_state ( -- append-only
    state TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE submission_event_kind ( -- append-only
    event TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE submission_transition ( -- append-only
    state TEXT NOT NULL REFERENCES submission_state (state),
    event TEXT NOT NULL REFERENCES submission_event_kind (event),
    next_state TEXT NOT NULL REFERENCES submission_state (state),
    odd INTEGER NOT NULL CHECK (odd IN (0, 1)), -- changes nothing and opens a task
    PRIMARY KEY (state, event)
) STRICT, WITHOUT ROWID;

-- What is awaited of a batch, and by when. Silence is news.
CREATE TABLE expectation ( -- changes: met_on, met_by, ended_on
    id INTEGER PRIMARY KEY,
    batch INTEGER REFERENCES batch (id),           -- of a batch and its sets,
    submission INTEGER REFERENCES submission (id), -- or of one claim's sending,
    remit INTEGER REFERENCES remit (id),           -- or a payment's deposit
    set_ordinal INTEGER NOT NULL,       -- of the batch; 0: the whole (TA1)
    kind TEXT NOT NULL,                 -- ta1, 999, 277ca, 277ca_payer, 835, pickup, deposit
    opened_on TEXT NOT NULL, due_at TEXT NOT NULL,   -- instant
    met_on TEXT, met_by INTEGER REFERENCES x12_transaction (id),
    ended_on TEXT,                      -- no longer awaited: its set was rejected, its claim sent again
    CHECK ((batch IS NOT NULL) + (submission IS NOT NULL) + (remit IS NOT NULL) = 1),
    UNIQUE (batch, set_ordinal, kind)
) STRICT;
CREATE INDEX expectation_submission ON expectation (submission) WHERE submission IS NOT NULL;
CREATE INDEX expectation_open ON expectation (due_at) WHERE met_on IS NULL AND ended_on IS NULL;
