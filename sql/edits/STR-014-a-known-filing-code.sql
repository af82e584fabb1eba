-- id: STR-014
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The filing code of the payer is none that is in force.
-- remedy: Correct filing_code in payers.csv
-- source: 837P SBR09; 277CA A7:480
SELECT claim, 0 AS line, 'payers.filing_code' AS column_name, filing_code AS value
  FROM scrub_claim AS c
 WHERE payer IS NOT NULL
   AND filing_code NOT IN (SELECT filing_code FROM code_filing
                            WHERE effective_from <= c.service_from AND (effective_to = '' OR c.service_from <= effective_to));
