-- What import-charges works on: a charge file as lib/rcm/charges.c read it, what is of a visit once for the
-- visit, what is of a line for each line. sql/steps/import-charges-begin/ empties them.

-- row: the first row of the visit. Cells of a visit may stand in any of its rows.
CREATE TEMP TABLE staged_visit (
    row INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, visit_id TEXT NOT NULL,
    facts INTEGER NOT NULL,             -- a hash of all cells below, for rows of a visit that lie apart
    institutional INTEGER NOT NULL, dental INTEGER NOT NULL, -- a cell of these groups is filled
    patient_id TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL, middle_name TEXT NOT NULL,
    suffix TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL, address1 TEXT NOT NULL,
    address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL, phone TEXT NOT NULL,
    email TEXT NOT NULL,
    pos TEXT NOT NULL, facility_id TEXT NOT NULL, rendering_npi TEXT NOT NULL,
    referring_npi TEXT NOT NULL, referring_last TEXT NOT NULL, referring_first TEXT NOT NULL,
    supervising_npi TEXT NOT NULL, supervising_last TEXT NOT NULL, supervising_first TEXT NOT NULL,
    ordering_npi TEXT NOT NULL, ordering_last TEXT NOT NULL, ordering_first TEXT NOT NULL,
    authorization TEXT NOT NULL, referral TEXT NOT NULL, claim_note TEXT NOT NULL,
    accident TEXT NOT NULL, accident_date TEXT NOT NULL, accident_state TEXT NOT NULL,
    onset_date TEXT NOT NULL, lmp_date TEXT NOT NULL, admission_date TEXT NOT NULL, discharge_date TEXT NOT NULL,
    clia TEXT NOT NULL, patient_paid INTEGER,
    attachment_type TEXT NOT NULL, attachment_control TEXT NOT NULL, hold INTEGER NOT NULL
) STRICT;
-- rank: its place among those that are filled; n: of its columns in the file.
CREATE TEMP TABLE staged_coverage (
    visit_row INTEGER NOT NULL, rank INTEGER NOT NULL, n INTEGER NOT NULL,
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL,
    payer_id TEXT NOT NULL, member_id TEXT NOT NULL, group_number TEXT NOT NULL, plan_name TEXT NOT NULL,
    relationship TEXT NOT NULL, subscriber_last TEXT NOT NULL, subscriber_first TEXT NOT NULL,
    subscriber_dob TEXT NOT NULL, subscriber_sex TEXT NOT NULL, subscriber_address1 TEXT NOT NULL,
    subscriber_city TEXT NOT NULL, subscriber_state TEXT NOT NULL, subscriber_zip TEXT NOT NULL,
    msp_type TEXT NOT NULL,
    coverage INTEGER,                   -- the version that says so: decided
    PRIMARY KEY (visit_row, rank)
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE staged_dx (
    visit_row INTEGER NOT NULL, ordinal INTEGER NOT NULL, code TEXT NOT NULL, poa TEXT NOT NULL,
    PRIMARY KEY (visit_row, ordinal)
) STRICT, WITHOUT ROWID;
-- line: the file's, else (given = 0) its place in the visit.
CREATE TEMP TABLE staged_line (
    visit_row INTEGER NOT NULL, line INTEGER NOT NULL, row INTEGER NOT NULL, given INTEGER NOT NULL,
    service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    code TEXT NOT NULL, mod1 TEXT NOT NULL, mod2 TEXT NOT NULL, mod3 TEXT NOT NULL, mod4 TEXT NOT NULL,
    units INTEGER NOT NULL, unit_type TEXT NOT NULL, cents INTEGER NOT NULL, dx_pointers TEXT NOT NULL,
    line_description TEXT NOT NULL, ndc TEXT NOT NULL, ndc_quantity TEXT NOT NULL, ndc_unit TEXT NOT NULL,
    minutes TEXT NOT NULL, line_note TEXT NOT NULL,
    revenue_code TEXT NOT NULL, tooth TEXT NOT NULL, surface TEXT NOT NULL, quadrant TEXT NOT NULL,
    PRIMARY KEY (visit_row, line, row)
) STRICT, WITHOUT ROWID;

-- Rows of one visit that lie apart in the file: each run of them, the first, and the lines before it.
CREATE TEMP TABLE staged_apart (
    row INTEGER PRIMARY KEY, first INTEGER NOT NULL, before INTEGER NOT NULL
) STRICT;
-- Visits that go back.
CREATE TEMP TABLE staged_bad (visit_row INTEGER PRIMARY KEY) STRICT;
-- The patients of the file: the last row that speaks of each, and the version that says so.
CREATE TEMP TABLE staged_patient (
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL, row INTEGER NOT NULL, patient INTEGER,
    PRIMARY KEY (practice_id, patient_id)
) STRICT, WITHOUT ROWID;
-- What the lines make of each visit, and the version that was in force (NULL: it is new).
CREATE TEMP TABLE staged_known (
    row INTEGER PRIMARY KEY,
    form TEXT NOT NULL, service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    visit INTEGER, was INTEGER
) STRICT;
-- Visits that get a version, numbered.
CREATE TEMP TABLE staged_version (row INTEGER PRIMARY KEY, encounter INTEGER NOT NULL, visit INTEGER NOT NULL) STRICT;
-- Each visit as it stands now; party: who owes first. moved: it was another.
CREATE TEMP TABLE staged_now (
    row INTEGER PRIMARY KEY, visit INTEGER NOT NULL UNIQUE, encounter INTEGER NOT NULL,
    practice_id TEXT NOT NULL, party TEXT NOT NULL, known INTEGER NOT NULL, moved INTEGER NOT NULL
) STRICT;
-- The charge in force of each line of a known visit (a withdrawn one, too).
CREATE TEMP TABLE staged_head (
    visit_row INTEGER NOT NULL, line INTEGER NOT NULL, charge INTEGER NOT NULL,
    PRIMARY KEY (visit_row, line)
) STRICT, WITHOUT ROWID;
-- The last charge before this file, and the known visits that it changed.
CREATE TEMP TABLE staged_base (charge INTEGER NOT NULL) STRICT;
CREATE TEMP TABLE staged_changed (visit INTEGER PRIMARY KEY, encounter INTEGER NOT NULL) STRICT;
-- One view of what a version of each visit would say, in the order of encounter's columns.
CREATE TEMP VIEW staged_encounter AS
SELECT k.row, k.was, v.practice_id, v.visit_id, k.form, p.patient,
       c1.coverage AS coverage_1, c2.coverage AS coverage_2, c3.coverage AS coverage_3,
       k.service_from, k.service_to, v.pos, v.facility_id, v.rendering_npi,
       v.referring_npi, v.referring_last, v.referring_first,
       v.supervising_npi, v.supervising_last, v.supervising_first,
       v.ordering_npi, v.ordering_last, v.ordering_first,
       v.authorization, v.referral, v.claim_note, v.accident, v.accident_date, v.accident_state,
       v.onset_date, v.lmp_date, v.admission_date, v.discharge_date, v.clia, v.patient_paid,
       v.attachment_type, v.attachment_control, v.hold
  FROM staged_known AS k
  CROSS JOIN staged_visit AS v ON v.row = k.row
  CROSS JOIN staged_patient AS p ON p.practice_id = v.practice_id AND p.patient_id = v.patient_id
  LEFT JOIN staged_coverage AS c1 ON c1.visit_row = k.row AND c1.rank = 1
  LEFT JOIN staged_coverage AS c2 ON c2.visit_row = k.row AND c2.rank = 2
  LEFT JOIN staged_coverage AS c3 ON c3.visit_row = k.row AND c3.rank = 3;
