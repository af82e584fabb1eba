-- id: STR-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim has no lines.
-- remedy: Correct the visit in the practice system and drop it again
-- source: 837P 2400; nothing to bill
SELECT claim, 0 AS line, 'line' AS column_name, '' AS value
  FROM scrub_claim AS c
 WHERE NOT EXISTS (SELECT 1 FROM claim_line WHERE claim = c.claim);
