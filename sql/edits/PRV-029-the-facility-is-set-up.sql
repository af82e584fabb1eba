-- id: PRV-029
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The facility is not set up.
-- remedy: Drop facilities.csv with this facility, or correct facility_id
-- source: 837P 2310C; 277CA A6:77
SELECT claim, 0 AS line, 'facility_id' AS column_name, facility_id AS value
  FROM scrub_claim WHERE facility_id <> '' AND facility IS NULL;
