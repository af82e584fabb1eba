-- id: PRV-023
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The practice is not set up.
-- remedy: Drop practice.csv
-- source: 837P 2010AA
SELECT claim, 0 AS line, 'practice_id' AS column_name, practice_id AS value FROM scrub_claim WHERE practice IS NULL;
