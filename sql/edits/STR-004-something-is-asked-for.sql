-- id: STR-004
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim asks for no money.
-- remedy: Price its lines, or take the visit back
-- source: 837P CLM02; 277CA A7:402
SELECT claim, 0 AS line, 'charge' AS column_name, cents AS value FROM scrub_claim WHERE cents = 0;
