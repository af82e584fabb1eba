-- id: COB-008
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: Medicare is asked second, and the claim does not say why.
-- remedy: Fill in the msp_type of this coverage
-- source: 837P SBR05; RARC MA04, MA83
SELECT claim, 0 AS line, ins || 'msp_type' AS column_name, msp_type AS value
  FROM scrub_claim WHERE rank > 1 AND filing_code IN ('MA', 'MB') AND msp_type = '';
