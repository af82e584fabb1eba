-- id: STR-015
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The payer is not set up, or has no identifier at the clearinghouse.
-- remedy: Drop payers.csv with this payer and its edi_payer_id
-- source: 837P 2010BB NM109; 277CA A3:116
SELECT claim, 0 AS line, CASE WHEN payer IS NULL THEN ins || 'payer_id' ELSE 'payers.edi_payer_id' END AS column_name,
       payer_id AS value
  FROM scrub_claim WHERE payer IS NULL OR length(edi_payer_id) NOT BETWEEN 2 AND 80;
