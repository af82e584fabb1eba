-- id: DAT-006
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The patient is an inpatient, and the admission date is missing or after the service.
-- remedy: Fill in admission_date
-- source: 837P DTP 435 for places 21, 51, 61; 277CA A6:189
SELECT claim, 0 AS line, 'admission_date' AS column_name, admission_date AS value
  FROM scrub_claim
 WHERE pos IN ('21', '51', '61') AND (NOT date_ok(admission_date) OR admission_date > service_from);
