-- :n claims of two lines each, sent in one batch, for measuring what comes after. Rows as
-- import-charges, draft-claims and build-claims leave them; read by the sqlite3 shell with
-- the nightshift extension loaded and .param set :n.
BEGIN;
INSERT INTO document (id, direction, sha256, bytes, kind, whole, as_of, received_on, dropped_by, login, by_owner, folder)
VALUES (1, 'in', printf('%064d', 1), 0, 'csv', 1, '2026-01-01T20:00', '2026-01-01', 0, 'root', 1, ''),
       (2, 'out', printf('%064d', 2), 0, 'x12', 1, '2026-01-01T20:00', '2026-01-01', NULL, '', 1, 'acme');
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length,
                             segments, closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'charges', '', '', '', 0, 0, 0, 1, printf('%064d', 1), 'done', '2026-01-01', '', '');
INSERT INTO practice VALUES (1, 'P1', 'Example Family Clinic', '1234567893', '123456789', '207Q00000X', 'organization', '',
    '100 Main St', '', 'Springfield', 'IL', '627010001', '5555550100', '', '', '', '', '', '', 1, 1);
INSERT INTO payer VALUES (1, 'HP', 'Example Health Plan', '60054', 'CI', 'acme', 'commercial', 90, 90, 90, 'Y', 'Y', 'post', '', 30,
    '', '', '', '', 1, 1);
INSERT INTO partner VALUES (1, 'acme', 'Acme', 'ZZ', 'SUB', 'ZZ', 'ACME', 'SUB', 'ACME', 'Example', 'SUB', 'Desk', '5555550100',
    'Acme', 'ACME', 'T', '', '', '0', 5000, 100, 1, 999999999, NULL, 'A', 1, 1);
INSERT INTO batch VALUES (1, 'acme', 1, '837P', 1, 2, '2026-01-01T20:00', '2026-01-01', 1, :n, :n * 20000);
CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < :n) INSERT INTO n SELECT i FROM c;
INSERT INTO patient (practice_id, patient_id, last_name, first_name, middle_name, suffix, birth_date, sex, address1, address2,
                     city, state, zip, phone, email, unit, row)
SELECT 'P1', 'PT' || i, 'TESTA', 'ADA', '', '', '1980-01-01', 'F', '1 Oak Ave', '', 'Springfield', 'IL', '62701', '', '', 1, i FROM n;
INSERT INTO coverage (practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship, subscriber_last,
    subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1, subscriber_city, subscriber_state, subscriber_zip,
    msp_type, unit, row)
SELECT 'P1', 'PT' || i, 1, 'HP', 'W' || (100000 + i), '', '', '18', '', '', '', '', '', '', '', '', '', 1, i FROM n;
INSERT INTO encounter (id, visit, practice_id, visit_id, form, patient, coverage_1, service_from, service_to, pos, facility_id,
    rendering_npi, referring_npi, referring_last, referring_first, supervising_npi, supervising_last, supervising_first,
    ordering_npi, ordering_last, ordering_first, authorization, referral, claim_note, accident, accident_date, accident_state,
    onset_date, lmp_date, admission_date, discharge_date, clia, attachment_type, attachment_control, hold, unit, row)
SELECT i, i, 'P1', 'V' || i, 'professional', i, i, '2026-01-01', '2026-01-01', '11', '', '', '', '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '', '', '', '', '', '', 0, 1, i FROM n;
INSERT INTO charge (id, visit, line, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4, units, unit_type, cents,
    dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes, line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT 2 * i + k - 2, i, k, 0, '2026-01-01', '2026-01-01', CASE k WHEN 1 THEN '99213' ELSE '87880' END, '', '', '', '', 1000, 'UN',
    CASE k WHEN 1 THEN 15000 ELSE 5000 END, '1', '', '', '', '', '', '', '', '', '', '', 1, 2 * i + k
  FROM n, (SELECT 1 AS k UNION ALL SELECT 2) ORDER BY i, k;
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc,
    practice_id, unit, segment, rule)
SELECT '2026-01-01', '2026-01-01', 'revenue', '', 'ar.payer', 'HP', id, cents, '', '', 'P1', 1, row, 'charge' FROM charge ORDER BY id;
INSERT INTO claim (id, practice_id, visit, payer_id, rank, frequency, encounter, patient, coverage, practice, payer, partner_id,
    cents, drafted_on, due_on, state, state_on, reason)
SELECT i, 'P1', i, 'HP', 1, '1', i, i, i, 1, 1, 'acme', 20000, '2026-01-01', '', 'out', '2026-01-01', '' FROM n;
INSERT INTO claim_line SELECT i, k, 2 * i + k - 2 FROM n, (SELECT 1 AS k UNION ALL SELECT 2) ORDER BY i, k;
INSERT INTO submission (id, claim, ordinal, clm01, batch, set_ordinal, first_segment, last_segment, cents, encounter, patient,
    coverage, practice, payer, state, clearinghouse_number, payer_claim_number)
SELECT i, i, 1, clm01('A', i, 1), 1, 1, i * 20, i * 20 + 19, 20000, i, i, i, 1, 1, 'accepted', '', '' FROM n;
COMMIT;
