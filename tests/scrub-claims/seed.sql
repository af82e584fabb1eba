-- :n visits of two lines and a patient each, all without a fault: rows as load-setup and
-- import-charges leave them. Visit 1 has the patient 1, practice P1 and payer Y1, and so on; there
-- are :p practices, providers, facilities and payers, taken in turn. Read by the sqlite3 shell with
-- .param set :n and :p.
BEGIN;
INSERT INTO document (id, direction, sha256, bytes, kind, whole, as_of, received_on, dropped_by, login, by_owner, folder)
VALUES (1, 'in', printf('%064d', 1), 0, 'csv', 1, '2026-01-05T20:00', '2026-01-05', 0, 'root', 1, '');
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length,
                             segments, closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'charges', '', '', '', 0, 0, 0, 1, printf('%064d', 1), 'done', '2026-01-05', '', '');
CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < :n) INSERT INTO n SELECT i FROM c;
INSERT INTO practice (id, practice_id, name, npi, tin, taxonomy, entity, first_name, address1, address2, city, state, zip, phone,
    payto_address1, payto_address2, payto_city, payto_state, payto_zip, statement_message, unit, row)
SELECT i, 'P' || i, 'Example Family Clinic', '1234567893', '471234567', '207Q00000X', 'organization', '', '100 Main St', '',
    'Springfield', 'IL', '627010001', '5555550100', '', '', '', '', '', '', 1, i FROM n WHERE i <= :p;
INSERT INTO provider (id, provider_id, npi, last_name, first_name, middle, credential, taxonomy, practice_id, active_from, active_to, unit, row)
SELECT i, 'D' || i, '1245319599', 'SMITHTEST', 'ALEX', '', 'MD', '207Q00000X', 'P' || i, '', '', 1, i FROM n WHERE i <= :p;
INSERT INTO facility (id, practice_id, facility_id, name, npi, address1, address2, city, state, zip, pos, clia, unit, row)
SELECT i, '', 'F' || i, 'Example Hospital', '1234567893', '9 Hill Rd', '', 'Springfield', 'IL', '627020001', '22', '', 1, i FROM n WHERE i <= :p;
INSERT INTO payer (id, payer_id, payer_name, edi_payer_id, filing_code, partner_id, class, timely_filing_days, appeal_days,
    corrected_days, eligibility, status_inquiry, posting, remit_ids, crossover_days, address1, city, state, zip, unit, row)
SELECT i, 'Y' || i, 'Example Health Plan', '60054', 'CI', 'acme', 'commercial', 90, 90, 90, 'Y', 'Y', 'post', '', 30, '', '', '', '', 1, i FROM n WHERE i <= :p;
INSERT INTO partner (id, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, isa_receiver_id, gs_sender,
    gs_receiver, submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id, usage, accepts, expects, isa14,
    max_claims_per_set, max_sets_per_file, control_from, control_to, next_control, claim_prefix, unit, row)
VALUES (1, 'acme', 'Acme', 'ZZ', 'SUB', 'ZZ', 'ACME', 'SUB', 'ACME', 'Example', 'SUB', 'Desk', '5555550100', 'Acme', 'ACME', 'T', '', '',
    '0', 5000, 100, 1, 999999999, NULL, 'A', 1, 1);
INSERT INTO patient (id, practice_id, patient_id, last_name, first_name, middle_name, suffix, birth_date, sex, address1, address2,
    city, state, zip, phone, email, unit, row)
SELECT i, 'P' || ((i - 1) % :p + 1), 'PT' || i, 'TESTPERSON', 'ADA', '', '', '1980-01-01', 'F', '1 Oak Ave', '', 'Springfield', 'IL', '62701', '', '', 1, i FROM n;
INSERT INTO coverage (id, practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship, subscriber_last,
    subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1, subscriber_city, subscriber_state, subscriber_zip, msp_type, unit, row)
SELECT i, 'P' || ((i - 1) % :p + 1), 'PT' || i, 1, 'Y' || ((i - 1) % :p + 1), 'W' || (100000 + i), '', '', '18', '', '', '', '', '', '', '', '', '', 1, i FROM n;
INSERT INTO encounter (id, visit, practice_id, visit_id, form, patient, coverage_1, service_from, service_to, pos, facility_id,
    rendering_npi, referring_npi, referring_last, referring_first, supervising_npi, supervising_last, supervising_first,
    ordering_npi, ordering_last, ordering_first, authorization, referral, claim_note, accident, accident_date, accident_state,
    onset_date, lmp_date, admission_date, discharge_date, clia, attachment_type, attachment_control, hold, unit, row)
SELECT i, i, 'P' || ((i - 1) % :p + 1), 'V' || i, 'professional', i, i, '2026-01-02', '2026-01-02', '11', '', '1245319599', '', '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '', '', '', '', '', '', 0, 1, i FROM n;
INSERT INTO diagnosis (encounter, kind, ordinal, code, poa)
SELECT i, 'dx', k, CASE k WHEN 1 THEN 'J0300' ELSE 'R509' END, '' FROM n, (SELECT 1 AS k UNION ALL SELECT 2) ORDER BY i, k;
INSERT INTO charge (id, visit, line, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4, units, unit_type, cents,
    dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes, line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT 2 * i + k - 2, i, k, 0, '2026-01-02', '2026-01-02', CASE k WHEN 1 THEN '99213' ELSE '87880' END, CASE k WHEN 1 THEN '25' ELSE 'QW' END,
    '', '', '', 1000, 'UN', CASE k WHEN 1 THEN 15000 ELSE 3500 END, CASE k WHEN 1 THEN '1,2' ELSE '1' END, '', '', '', '', '', '',
    '', '', '', '', 1, 2 * i + k
  FROM n, (SELECT 1 AS k UNION ALL SELECT 2) ORDER BY i, k;
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc,
    practice_id, unit, segment, rule)
SELECT '2026-01-05', '2026-01-02', 'revenue', '', 'ar.payer', 'Y' || ((visit - 1) % :p + 1), id, cents, '', '', 'P' || ((visit - 1) % :p + 1), 1, row, 'charge' FROM charge ORDER BY id;
COMMIT;
