-- Visits: patients, their coverages, what was done and what it costs.
-- Insert-only: a later file makes new versions, what a claim printed stays.

CREATE TABLE patient ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL,
    last_name TEXT NOT NULL, first_name TEXT NOT NULL, middle_name TEXT NOT NULL, suffix TEXT NOT NULL,
    birth_date TEXT NOT NULL, sex TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX patient_key ON patient (practice_id, patient_id, id);

CREATE TABLE coverage ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    payer_id TEXT NOT NULL, member_id TEXT NOT NULL, group_number TEXT NOT NULL, plan_name TEXT NOT NULL,
    relationship TEXT NOT NULL,         -- X12: 18 self, 01 spouse, 19 child, G8 other ..
    subscriber_last TEXT NOT NULL, subscriber_first TEXT NOT NULL,
    subscriber_dob TEXT NOT NULL, subscriber_sex TEXT NOT NULL,
    subscriber_address1 TEXT NOT NULL, subscriber_city TEXT NOT NULL,
    subscriber_state TEXT NOT NULL, subscriber_zip TEXT NOT NULL,
    msp_type TEXT NOT NULL,             -- SBR05
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX coverage_key ON coverage (practice_id, patient_id, rank, id);
CREATE INDEX coverage_member ON coverage (member_id);

-- One version of a visit's facts. visit is the id of its first version: charges,
-- claims and the books hang on that.
CREATE TABLE encounter ( -- append-only
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL,             -- = id for the first version
    practice_id TEXT NOT NULL, visit_id TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('professional', 'institutional', 'dental')),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage_1 INTEGER REFERENCES coverage (id), -- none at all: self-pay
    coverage_2 INTEGER REFERENCES coverage (id),
    coverage_3 INTEGER REFERENCES coverage (id),
    service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    pos TEXT NOT NULL, facility_id TEXT NOT NULL, rendering_npi TEXT NOT NULL,
    referring_npi TEXT NOT NULL, referring_last TEXT NOT NULL, referring_first TEXT NOT NULL,
    supervising_npi TEXT NOT NULL, supervising_last TEXT NOT NULL, supervising_first TEXT NOT NULL,
    ordering_npi TEXT NOT NULL, ordering_last TEXT NOT NULL, ordering_first TEXT NOT NULL,
    authorization TEXT NOT NULL, referral TEXT NOT NULL, claim_note TEXT NOT NULL,
    accident TEXT NOT NULL, accident_date TEXT NOT NULL, accident_state TEXT NOT NULL,
    onset_date TEXT NOT NULL, lmp_date TEXT NOT NULL, admission_date TEXT NOT NULL, discharge_date TEXT NOT NULL,
    clia TEXT NOT NULL, patient_paid INTEGER, -- cents: AMT*F5, no posting
    attachment_type TEXT NOT NULL, attachment_control TEXT NOT NULL,
    hold INTEGER NOT NULL CHECK (hold IN (0, 1)),
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX encounter_key ON encounter (practice_id, visit_id, id);
CREATE INDEX encounter_visit ON encounter (visit, id);
CREATE UNIQUE INDEX encounter_first ON encounter (practice_id, visit_id) WHERE visit = id;

CREATE TABLE diagnosis ( -- append-only
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    kind TEXT NOT NULL,                 -- 'dx': HI01 .. HI12 of a professional claim, in order
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    code TEXT NOT NULL,                 -- upper case, no dot
    poa TEXT NOT NULL,                  -- present on admission: institutional
    PRIMARY KEY (encounter, kind, ordinal)
) STRICT, WITHOUT ROWID;

-- A line of a visit. A changed line is a new charge that supersedes the old one;
-- a line that is gone is superseded by a withdrawn one of 0 cents.
CREATE TABLE charge ( -- append-only
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES encounter (id),
    line INTEGER NOT NULL,              -- the file's, else its order
    supersedes INTEGER UNIQUE REFERENCES charge (id),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    code TEXT NOT NULL, mod1 TEXT NOT NULL, mod2 TEXT NOT NULL, mod3 TEXT NOT NULL, mod4 TEXT NOT NULL,
    units INTEGER NOT NULL,             -- thousandths
    unit_type TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents >= 0),
    dx_pointers TEXT NOT NULL,          -- '1,2'
    line_description TEXT NOT NULL, ndc TEXT NOT NULL, ndc_quantity TEXT NOT NULL, ndc_unit TEXT NOT NULL,
    minutes TEXT NOT NULL, line_note TEXT NOT NULL,
    revenue_code TEXT NOT NULL, tooth TEXT NOT NULL, surface TEXT NOT NULL, quadrant TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL,
    CHECK (withdrawn = 0 OR (cents = 0 AND supersedes IS NOT NULL))
) STRICT;
CREATE INDEX charge_visit ON charge (visit, line, id);
-- A line that was withdrawn and comes again supersedes the withdrawal: one chain a line.
CREATE UNIQUE INDEX charge_first ON charge (visit, line) WHERE supersedes IS NULL;

CREATE VIEW encounter_now AS
    SELECT * FROM encounter e WHERE id = (SELECT max(id) FROM encounter WHERE visit = e.visit);
CREATE VIEW charge_now AS
    SELECT * FROM charge c WHERE withdrawn = 0
       AND NOT EXISTS (SELECT 1 FROM charge s WHERE s.supersedes = c.id);
