-- id: DAT-014
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The discharge date is no date, or before the admission.
-- remedy: Correct discharge_date
-- source: 837P DTP 096; 277CA A6:190
SELECT claim, 0 AS line, 'discharge_date' AS column_name, discharge_date AS value
  FROM scrub_claim
 WHERE discharge_date <> '' AND (NOT date_ok(discharge_date) OR discharge_date < admission_date);
