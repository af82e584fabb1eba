-- Setup: who we are, whom we send to, who pays. Versioned and insert-only: the
-- row in force is the latest of its key (the *_now views), and a claim names the
-- versions it uses, so what was printed stays as it was.
-- unit and row say where a version came from.

CREATE TABLE practice ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL, tin TEXT NOT NULL,
    taxonomy TEXT NOT NULL, entity TEXT NOT NULL CHECK (entity IN ('organization', 'person')),
    first_name TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, phone TEXT NOT NULL,
    payto_address1 TEXT NOT NULL, payto_address2 TEXT NOT NULL, payto_city TEXT NOT NULL,
    payto_state TEXT NOT NULL, payto_zip TEXT NOT NULL, statement_message TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX practice_key ON practice (practice_id, id);

CREATE TABLE provider ( -- append-only
    id INTEGER PRIMARY KEY,
    provider_id TEXT NOT NULL, npi TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL,
    middle TEXT NOT NULL, credential TEXT NOT NULL, taxonomy TEXT NOT NULL,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    active_from TEXT NOT NULL, active_to TEXT NOT NULL, -- ISO dates or ''
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX provider_key ON provider (provider_id, practice_id, id);
CREATE INDEX provider_npi ON provider (npi, id);

CREATE TABLE facility ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    facility_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, pos TEXT NOT NULL, clia TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX facility_key ON facility (facility_id, practice_id, id);

CREATE TABLE payer ( -- append-only
    id INTEGER PRIMARY KEY,
    payer_id TEXT NOT NULL CHECK (payer_id NOT IN ('', 'patient')), -- a party of the books
    payer_name TEXT NOT NULL, edi_payer_id TEXT NOT NULL, filing_code TEXT NOT NULL,
    partner_id TEXT NOT NULL, class TEXT NOT NULL,
    timely_filing_days INTEGER, appeal_days INTEGER, corrected_days INTEGER,
    eligibility TEXT NOT NULL CHECK (eligibility IN ('', 'Y', 'N')),
    status_inquiry TEXT NOT NULL CHECK (status_inquiry IN ('', 'Y', 'N')),
    posting TEXT NOT NULL CHECK (posting IN ('post', 'review')),
    remit_ids TEXT NOT NULL,            -- space-separated TRN03, REF 2U, plan ids
    crossover_days INTEGER,
    address1 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX payer_key ON payer (payer_id, id);

-- Names under which remittances of a payer come: what TRN03, REF 2U or N104 said
-- in a set whose claims were matched by CLM01.
CREATE TABLE payer_alias ( -- changes: ended_on
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('TRN03', '2U', 'N104')),
    value TEXT NOT NULL, payer_id TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id),
    ended_on TEXT,                      -- no longer so
    UNIQUE (kind, value, payer_id)
) STRICT;

CREATE TABLE partner ( -- append-only
    id INTEGER PRIMARY KEY,
    partner_id TEXT NOT NULL, partner_name TEXT NOT NULL,
    isa_sender_qualifier TEXT NOT NULL, isa_sender_id TEXT NOT NULL,
    isa_receiver_qualifier TEXT NOT NULL, isa_receiver_id TEXT NOT NULL,
    gs_sender TEXT NOT NULL, gs_receiver TEXT NOT NULL,
    submitter_name TEXT NOT NULL, submitter_id TEXT NOT NULL,
    contact_name TEXT NOT NULL, contact_phone TEXT NOT NULL,
    receiver_name TEXT NOT NULL, receiver_id TEXT NOT NULL,
    usage TEXT NOT NULL CHECK (usage IN ('T', 'P')),
    accepts TEXT NOT NULL,              -- '' : 837P
    expects TEXT NOT NULL,              -- 'ta1:4 999:24 277ca:48'
    isa14 TEXT NOT NULL CHECK (isa14 IN ('0', '1')),
    max_claims_per_set INTEGER NOT NULL CHECK (max_claims_per_set BETWEEN 1 AND 5000),
    max_sets_per_file INTEGER NOT NULL CHECK (max_sets_per_file BETWEEN 1 AND 1000),
    control_from INTEGER NOT NULL, control_to INTEGER NOT NULL, next_control INTEGER,
    claim_prefix TEXT NOT NULL,         -- the letter CLM01 begins with
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX partner_key ON partner (partner_id, id);

-- What a version of a partner asks of the files he sends, and how they are answered. A partner
-- without a row: nothing, and not at all.
CREATE TABLE partner_answering ( -- append-only
    partner INTEGER PRIMARY KEY REFERENCES partner (id),
    check_level TEXT NOT NULL CHECK (check_level IN ('', 'envelope', 'structure', 'elements', 'balance')),
    answers TEXT NOT NULL               -- of '999 ta1'; '': nothing is sent
) STRICT;

CREATE TABLE fee ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    fee_payer_id TEXT NOT NULL,         -- '': the practice's own charge master
    code TEXT NOT NULL, modifier TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    charge INTEGER, allowed INTEGER,    -- cents
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX fee_key ON fee (code, modifier, fee_payer_id, practice_id, effective_from, id);

CREATE TABLE app_user ( -- append-only
    id INTEGER PRIMARY KEY,
    user_id TEXT NOT NULL, login TEXT NOT NULL, user_name TEXT NOT NULL, practice_id TEXT NOT NULL,
    may TEXT NOT NULL,                  -- charges fix release money setup
    writeoff_limit INTEGER, email TEXT NOT NULL, reports TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX app_user_key ON app_user (user_id, id);

CREATE TABLE payer_rule ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    rule_payer_id TEXT NOT NULL, edit_id TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('off', 'warn', 'hold')),
    parameter TEXT NOT NULL, effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    note TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE INDEX payer_rule_key ON payer_rule (rule_payer_id, edit_id, practice_id, effective_from, id);

CREATE VIEW practice_now AS SELECT * FROM practice p WHERE id = (SELECT max(id) FROM practice WHERE practice_id = p.practice_id);
CREATE VIEW provider_now AS SELECT * FROM provider p WHERE id = (SELECT max(id) FROM provider WHERE provider_id = p.provider_id AND practice_id = p.practice_id);
CREATE VIEW facility_now AS SELECT * FROM facility f WHERE id = (SELECT max(id) FROM facility WHERE facility_id = f.facility_id AND practice_id = f.practice_id);
CREATE VIEW payer_now AS SELECT * FROM payer p WHERE id = (SELECT max(id) FROM payer WHERE payer_id = p.payer_id);
CREATE VIEW partner_now AS SELECT * FROM partner p WHERE id = (SELECT max(id) FROM partner WHERE partner_id = p.partner_id);
CREATE VIEW app_user_now AS SELECT * FROM app_user u WHERE id = (SELECT max(id) FROM app_user WHERE user_id = u.user_id);
CREATE VIEW fee_now AS SELECT * FROM fee f WHERE id = (SELECT max(id) FROM fee WHERE practice_id = f.practice_id AND fee_payer_id = f.fee_payer_id AND code = f.code AND modifier = f.modifier AND effective_from = f.effective_from);
CREATE VIEW payer_rule_now AS SELECT * FROM payer_rule r WHERE id = (SELECT max(id) FROM payer_rule WHERE practice_id = r.practice_id AND rule_payer_id = r.rule_payer_id AND edit_id = r.edit_id AND effective_from = r.effective_from);

-- Code lists in our own words, seeded from sql/codes/*.csv by the schema's version;
-- in force from effective_from up to effective_to ('': still).
CREATE TABLE code_carc ( -- append-only
    group_code TEXT NOT NULL,           -- CO, PR, OA, PI, CR; '*': any group not listed for this code
    carc TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('contractual', 'sequestration', 'withhold', 'other', 'patient', 'mirror', 'interest', 'denial', 'memo')),
    account TEXT REFERENCES account (id), -- where it goes; NULL: nowhere
    category TEXT NOT NULL,             -- ELIG AUTH CODING DUP MEDNEC TIMELY COB BUNDLE DOC PATRESP CONTR PROV BENEFIT OTHER
    route TEXT NOT NULL,                -- next action: RESUBMIT APPEAL PATIENT WRITEOFF OTHERPAYER CONTACT NEXT IGNORE
    meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (group_code, carc, effective_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE code_plb ( -- append-only
    code TEXT NOT NULL,                 -- '*': all others
    account TEXT NOT NULL REFERENCES account (id), meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (code, effective_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE code_rarc ( -- append-only
    rarc TEXT NOT NULL, meaning TEXT NOT NULL, alert INTEGER NOT NULL CHECK (alert IN (0, 1)),
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (rarc, effective_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE code_pos ( -- append-only
    pos TEXT NOT NULL, meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (pos, effective_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE code_state ( -- append-only
    state TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE code_filing ( -- append-only
    filing_code TEXT NOT NULL, meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (filing_code, effective_from)
) STRICT, WITHOUT ROWID;
