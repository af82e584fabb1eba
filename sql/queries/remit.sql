-- The 835 stager's inserts: lib/rcm/remit_rows.c.

-- name: remit-insert
INSERT INTO remit (unit, ordinal, handling, cents, credit_debit, method, bpr16, trace, originator,
    payer_name, payer_plan_id, payer_2u, payee_npi, payee_tin)
VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- name: remit-claim-insert
INSERT INTO remit_claim (remit, segment, clp01, clp01_normal, status, charge, paid, patient_share,
    filing_code, payer_claim_number, original_number, last_name, first_name, member_id, rendering_npi,
    service_from, service_to, remarks)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18);

-- name: remit-claim-insert-no-share
INSERT INTO remit_claim (remit, segment, clp01, clp01_normal, status, charge, paid, patient_share,
    filing_code, payer_claim_number, original_number, last_name, first_name, member_id, rendering_npi,
    service_from, service_to, remarks)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ?8), ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18);

-- name: remit-line-insert
INSERT INTO remit_line (remit_claim, segment, qualifier, code, modifiers, original_code, revenue_code,
    charge, paid, units, line_control, service_on, allowed, remarks)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);

-- name: remit-line-insert-no-allowed
INSERT INTO remit_line (remit_claim, segment, qualifier, code, modifiers, original_code, revenue_code,
    charge, paid, units, line_control, service_on, allowed, remarks)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, nullif(?13, ?13), ?14);

-- name: remit-adjustment-insert
INSERT INTO remit_adjustment (remit_claim, remit_line, segment, position, group_code, carc, cents, quantity)
VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8);

-- name: remit-plb-insert
INSERT INTO remit_provider_adjustment (remit, segment, position, provider, fiscal_period, code, reference, cents)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: remit-segment-insert
INSERT INTO remit_segment (remit, remit_claim, remit_line, segment, loop, text)
VALUES (?1, nullif(?2, 0), nullif(?3, 0), ?4, ?5, ?6);

-- name: remit-claims-held
-- Claims of this set that a person has to look at.
SELECT count(*) FROM remit_match AS m JOIN remit_claim AS c ON c.id = m.remit_claim
  JOIN remit AS r ON r.id = c.remit
 WHERE r.unit = ?1 AND m.verdict IN ('held', 'unmatched');
