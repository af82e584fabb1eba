-- id: PAT-003
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The birth date is missing, in the future, or more than 125 years ago.
-- remedy: Correct patient_dob
-- source: 837P DMG02; 277CA A7:158
SELECT claim, 0 AS line, 'patient_dob' AS column_name, patient_dob AS value
  FROM scrub_claim
 WHERE NOT date_ok(patient_dob) OR patient_dob > :night OR patient_dob < date(service_from, '-125 years');
