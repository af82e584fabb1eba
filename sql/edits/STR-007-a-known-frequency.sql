-- id: STR-007
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim frequency is none that a professional claim has.
-- remedy: Ask support, naming the claim
-- source: 837P CLM05-3: 1, 7 or 8; 277CA A7:535
SELECT claim, 0 AS line, 'frequency' AS column_name, frequency AS value
  FROM scrub_claim WHERE frequency NOT IN ('1', '7', '8');
