-- What import-charges read of one file; emptied at each.

CREATE TEMP TABLE staged_charge (
    row INTEGER PRIMARY KEY,
    visit_id TEXT NOT NULL, practice_id TEXT NOT NULL, service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    pos TEXT NOT NULL, facility_id TEXT NOT NULL, rendering_npi TEXT NOT NULL, referring_npi TEXT NOT NULL,
    referring_last TEXT NOT NULL, referring_first TEXT NOT NULL, supervising_npi TEXT NOT NULL,
    supervising_last TEXT NOT NULL, supervising_first TEXT NOT NULL, ordering_npi TEXT NOT NULL,
    ordering_last TEXT NOT NULL, ordering_first TEXT NOT NULL, patient_id TEXT NOT NULL,
    patient_last TEXT NOT NULL, patient_first TEXT NOT NULL, patient_middle TEXT NOT NULL,
    patient_suffix TEXT NOT NULL, patient_dob TEXT NOT NULL, patient_sex TEXT NOT NULL,
    patient_address1 TEXT NOT NULL, patient_address2 TEXT NOT NULL, patient_city TEXT NOT NULL,
    patient_state TEXT NOT NULL, patient_zip TEXT NOT NULL, patient_phone TEXT NOT NULL,
    patient_email TEXT NOT NULL, ins1_payer_id TEXT NOT NULL, ins1_member_id TEXT NOT NULL,
    ins1_group TEXT NOT NULL, ins1_plan TEXT NOT NULL, ins1_relationship TEXT NOT NULL,
    ins1_subscriber_last TEXT NOT NULL, ins1_subscriber_first TEXT NOT NULL,
    ins1_subscriber_dob TEXT NOT NULL, ins1_subscriber_sex TEXT NOT NULL,
    ins1_subscriber_address1 TEXT NOT NULL, ins1_subscriber_city TEXT NOT NULL,
    ins1_subscriber_state TEXT NOT NULL, ins1_subscriber_zip TEXT NOT NULL, ins1_msp_type TEXT NOT NULL,
    ins2_payer_id TEXT NOT NULL, ins2_member_id TEXT NOT NULL, ins2_group TEXT NOT NULL,
    ins2_plan TEXT NOT NULL, ins2_relationship TEXT NOT NULL, ins2_subscriber_last TEXT NOT NULL,
    ins2_subscriber_first TEXT NOT NULL, ins2_subscriber_dob TEXT NOT NULL, ins2_subscriber_sex TEXT NOT NULL,
    ins2_subscriber_address1 TEXT NOT NULL, ins2_subscriber_city TEXT NOT NULL,
    ins2_subscriber_state TEXT NOT NULL, ins2_subscriber_zip TEXT NOT NULL, ins2_msp_type TEXT NOT NULL,
    ins3_payer_id TEXT NOT NULL, ins3_member_id TEXT NOT NULL, ins3_group TEXT NOT NULL,
    ins3_plan TEXT NOT NULL, ins3_relationship TEXT NOT NULL, ins3_subscriber_last TEXT NOT NULL,
    ins3_subscriber_first TEXT NOT NULL, ins3_subscriber_dob TEXT NOT NULL, ins3_subscriber_sex TEXT NOT NULL,
    ins3_subscriber_address1 TEXT NOT NULL, ins3_subscriber_city TEXT NOT NULL,
    ins3_subscriber_state TEXT NOT NULL, ins3_subscriber_zip TEXT NOT NULL, ins3_msp_type TEXT NOT NULL,
    dx1 TEXT NOT NULL, dx2 TEXT NOT NULL, dx3 TEXT NOT NULL, dx4 TEXT NOT NULL, dx5 TEXT NOT NULL,
    dx6 TEXT NOT NULL, dx7 TEXT NOT NULL, dx8 TEXT NOT NULL, dx9 TEXT NOT NULL, dx10 TEXT NOT NULL,
    dx11 TEXT NOT NULL, dx12 TEXT NOT NULL, authorization TEXT NOT NULL, referral TEXT NOT NULL,
    claim_note TEXT NOT NULL, accident TEXT NOT NULL, accident_date TEXT NOT NULL,
    accident_state TEXT NOT NULL, onset_date TEXT NOT NULL, lmp_date TEXT NOT NULL,
    admission_date TEXT NOT NULL, discharge_date TEXT NOT NULL, clia TEXT NOT NULL, patient_paid INTEGER,
    attachment_type TEXT NOT NULL, attachment_control TEXT NOT NULL, hold INTEGER NOT NULL,
    bill_type TEXT NOT NULL, line INTEGER, code TEXT NOT NULL, mod1 TEXT NOT NULL, mod2 TEXT NOT NULL,
    mod3 TEXT NOT NULL, mod4 TEXT NOT NULL, units INTEGER, unit_type TEXT NOT NULL, charge INTEGER,
    dx_pointers TEXT NOT NULL, line_description TEXT NOT NULL, ndc TEXT NOT NULL, ndc_quantity TEXT NOT NULL,
    ndc_unit TEXT NOT NULL, minutes TEXT NOT NULL, line_note TEXT NOT NULL, revenue_code TEXT NOT NULL,
    tooth TEXT NOT NULL, surface TEXT NOT NULL, quadrant TEXT NOT NULL
) STRICT;
CREATE INDEX temp.staged_charge_visit ON staged_charge (practice_id, visit_id, row);

-- Its visits: the first row of each speaks for the visit.
CREATE TEMP TABLE staged_visit (
    first_row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, visit_id TEXT NOT NULL, form TEXT NOT NULL,
    service_from TEXT NOT NULL, service_to TEXT NOT NULL, -- over its lines
    patient INTEGER, coverage_1 INTEGER, coverage_2 INTEGER, coverage_3 INTEGER,
    visit INTEGER, encounter INTEGER,   -- NULL: it is new
    known INTEGER NOT NULL,             -- it was there before this file
    party TEXT NOT NULL,                -- who owes: the first payer, or 'patient'
    was_party TEXT NOT NULL,
    changed INTEGER NOT NULL            -- 1: a new version of it is needed, or a line of it is new
) STRICT;
CREATE UNIQUE INDEX temp.staged_visit_key ON staged_visit (practice_id, visit_id);
CREATE INDEX temp.staged_visit_visit ON staged_visit (visit);

-- Its lines, beside the charge in force.
CREATE TEMP TABLE staged_line (
    row INTEGER PRIMARY KEY, visit INTEGER NOT NULL, line INTEGER NOT NULL,
    head INTEGER,                       -- the charge of this line now
    UNIQUE (visit, line)
) STRICT;

-- Charges this file made, and the ones they supersede.
CREATE TEMP TABLE staged_new (
    charge INTEGER PRIMARY KEY, supersedes INTEGER, visit INTEGER NOT NULL, party TEXT NOT NULL
) STRICT;
