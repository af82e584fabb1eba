-- id: DAT-008
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The accident is dated after the service.
-- remedy: Correct accident_date
-- source: 837P DTP 439; 277CA A6:727
SELECT claim, 0 AS line, 'accident_date' AS column_name, accident_date AS value
  FROM scrub_claim WHERE accident <> '' AND accident_date > service_from AND date_ok(accident_date);
