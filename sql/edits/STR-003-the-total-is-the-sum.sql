-- id: STR-003
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim is not the sum of its lines.
-- remedy: Ask support, naming the claim
-- source: 837P CLM02 = sum of SV102; 277CA A7:178, A7:400
SELECT c.claim, 0 AS line, 'charge' AS column_name, c.cents AS value
  FROM scrub_claim AS c
  JOIN (SELECT claim, sum(cents) AS cents FROM scrub_line GROUP BY claim) AS l ON l.claim = c.claim
 WHERE l.cents <> c.cents;
