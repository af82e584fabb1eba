-- id: PAT-022
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The visit has no coverage with the payer that is asked.
-- remedy: Add the coverage, or move the balance to who owes it
-- source: 837P 2000B
SELECT claim, 0 AS line, ins || 'payer_id' AS column_name, payer_id AS value FROM scrub_claim WHERE coverage IS NULL;
