-- id: PRV-006
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The taxonomy of the practice is no taxonomy code.
-- remedy: Correct taxonomy in practice.csv
-- source: 837P 2000A PRV03; 277CA A6:145, RARC N255
SELECT claim, 0 AS line, 'practice.taxonomy' AS column_name, billing_taxonomy AS value
  FROM scrub_claim
 WHERE billing_taxonomy <> ''
   AND billing_taxonomy NOT GLOB '[0-9][0-9][0-9][0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]X';
