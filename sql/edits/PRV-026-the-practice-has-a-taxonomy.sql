-- id: PRV-026
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The practice has no taxonomy; many payers price by it.
-- remedy: Add taxonomy to practice.csv
-- source: 837P 2000A PRV; 277CA A6:145, RARC N255
SELECT claim, 0 AS line, 'practice.taxonomy' AS column_name, billing_taxonomy AS value
  FROM scrub_claim WHERE practice IS NOT NULL AND billing_taxonomy = '';
