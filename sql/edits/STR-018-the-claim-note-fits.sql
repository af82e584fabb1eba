-- id: STR-018
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim note is longer than the 80 characters a claim takes.
-- remedy: Shorten claim_note
-- source: 837P NTE02; 999 IK4 code 5
SELECT claim, 0 AS line, 'claim_note' AS column_name, claim_note AS value
  FROM scrub_claim WHERE length(claim_note) > 80;
