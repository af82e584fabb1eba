-- id: STR-005
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The amount is larger than a claim can carry.
-- remedy: Correct the charge
-- source: 837P CLM02, SV102: 99,999,999.99 at most
SELECT claim, 0 AS line, 'charge' AS column_name, cents AS value FROM scrub_claim WHERE cents > 9999999999
UNION ALL SELECT claim, line, 'charge', cents FROM scrub_line WHERE cents > 9999999999;
