-- id: PRV-001
-- version: 1
-- severity: hold
-- effective: 2007-05-23 ..
-- message: The NPI of the practice is missing or its check digit is wrong.
-- remedy: Correct npi in practice.csv
-- source: 837P 2010AA NM109; 277CA A7:562:85
SELECT claim, 0 AS line, 'practice.npi' AS column_name, billing_npi AS value
  FROM scrub_claim WHERE practice IS NOT NULL AND NOT npi_valid(billing_npi);
