-- id: STR-021
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The partner that the payer is reached through is not set up.
-- remedy: Drop partners.csv, or correct partner_id in payers.csv
-- source: FORMATS payers.csv partner_id
SELECT claim, 0 AS line, 'payers.partner_id' AS column_name, partner_id AS value
  FROM scrub_claim WHERE payer IS NOT NULL AND partner IS NULL;
