-- id: DAT-009
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: This payer pays for injuries, and the claim has no accident date.
-- remedy: Fill in accident and accident_date
-- source: 837P DTP 439, REF Y4
SELECT claim, 0 AS line, 'accident_date' AS column_name, accident_date AS value
  FROM scrub_claim WHERE filing_code IN ('WC', 'AM') AND accident_date = '';
