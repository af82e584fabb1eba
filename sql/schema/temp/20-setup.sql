-- What load-setup works on: the rows of one file as lib/rcm/setup.c read them, with the columns of
-- the table they go to. sql/steps/load-setup-begin/ empties them.

CREATE TEMP TABLE setup_practice (
    row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL, tin TEXT NOT NULL,
    taxonomy TEXT NOT NULL, entity TEXT NOT NULL, first_name TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, phone TEXT NOT NULL,
    payto_address1 TEXT NOT NULL, payto_address2 TEXT NOT NULL, payto_city TEXT NOT NULL,
    payto_state TEXT NOT NULL, payto_zip TEXT NOT NULL, statement_message TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_provider (
    row INTEGER PRIMARY KEY,
    provider_id TEXT NOT NULL, npi TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL,
    middle TEXT NOT NULL, credential TEXT NOT NULL, taxonomy TEXT NOT NULL, practice_id TEXT NOT NULL,
    active_from TEXT NOT NULL, active_to TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_facility (
    row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, facility_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, pos TEXT NOT NULL, clia TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_payer (
    row INTEGER PRIMARY KEY,
    payer_id TEXT NOT NULL, payer_name TEXT NOT NULL, edi_payer_id TEXT NOT NULL, filing_code TEXT NOT NULL,
    partner_id TEXT NOT NULL, class TEXT NOT NULL,
    timely_filing_days INTEGER, appeal_days INTEGER, corrected_days INTEGER,
    eligibility TEXT NOT NULL, status_inquiry TEXT NOT NULL, posting TEXT NOT NULL, remit_ids TEXT NOT NULL,
    crossover_days INTEGER,
    address1 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_partner (
    row INTEGER PRIMARY KEY,
    partner_id TEXT NOT NULL, partner_name TEXT NOT NULL,
    isa_sender_qualifier TEXT NOT NULL, isa_sender_id TEXT NOT NULL,
    isa_receiver_qualifier TEXT NOT NULL, isa_receiver_id TEXT NOT NULL,
    gs_sender TEXT NOT NULL, gs_receiver TEXT NOT NULL,
    submitter_name TEXT NOT NULL, submitter_id TEXT NOT NULL,
    contact_name TEXT NOT NULL, contact_phone TEXT NOT NULL,
    receiver_name TEXT NOT NULL, receiver_id TEXT NOT NULL,
    usage TEXT NOT NULL, accepts TEXT NOT NULL, expects TEXT NOT NULL, isa14 TEXT NOT NULL,
    max_claims_per_set INTEGER, max_sets_per_file INTEGER,
    control_from INTEGER, control_to INTEGER, next_control INTEGER,
    claim_prefix TEXT NOT NULL,
    check_level TEXT NOT NULL, answers TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_fee (
    row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, fee_payer_id TEXT NOT NULL, code TEXT NOT NULL, modifier TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL, charge INTEGER, allowed INTEGER
) STRICT;
CREATE TEMP TABLE setup_user (
    row INTEGER PRIMARY KEY,
    user_id TEXT NOT NULL, login TEXT NOT NULL, user_name TEXT NOT NULL, practice_id TEXT NOT NULL,
    may TEXT NOT NULL, writeoff_limit INTEGER, email TEXT NOT NULL, reports TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE setup_rule (
    row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, rule_payer_id TEXT NOT NULL, edit_id TEXT NOT NULL, action TEXT NOT NULL,
    parameter TEXT NOT NULL, effective_from TEXT NOT NULL, effective_to TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
