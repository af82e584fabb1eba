-- id: STR-023
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The filing code is not the one that payers of this class have.
-- remedy: Look at filing_code and class in payers.csv
-- source: 837P SBR09; 277CA A7:480
SELECT claim, 0 AS line, 'payers.filing_code' AS column_name, filing_code AS value
  FROM scrub_claim
 WHERE CASE class WHEN 'medicare' THEN filing_code NOT IN ('MA', 'MB', '16') WHEN 'medicaid' THEN filing_code NOT IN ('MC', 'HM')
                  WHEN 'tricare' THEN filing_code <> 'CH' WHEN 'workers_comp' THEN filing_code <> 'WC'
                  WHEN 'auto' THEN filing_code <> 'AM' ELSE 0 END;
