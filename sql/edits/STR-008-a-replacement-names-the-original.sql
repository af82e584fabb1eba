-- id: STR-008
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: A replacement or void needs the payers number of the claim it replaces, and none is
--   known.
-- remedy: Wait for the payer's answer, or bill the visit as a new claim
-- source: 837P REF F8; 277CA A6:464
SELECT claim, 0 AS line, 'frequency' AS column_name, frequency AS value
  FROM scrub_claim AS c
 WHERE frequency IN ('7', '8')
   AND NOT EXISTS (SELECT 1 FROM submission WHERE claim = c.replaces AND payer_claim_number <> '');
