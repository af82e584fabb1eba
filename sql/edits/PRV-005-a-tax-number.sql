-- id: PRV-005
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The tax number of the practice is not nine digits.
-- remedy: Correct tin in practice.csv
-- source: 837P 2010AA REF EI; 277CA A7:128:85
SELECT claim, 0 AS line, 'practice.tin' AS column_name, billing_tin AS value
  FROM scrub_claim
 WHERE practice IS NOT NULL
   AND (replace(billing_tin, '-', '') NOT GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
        OR replace(billing_tin, '-', '') IN ('000000000', '999999999'));
