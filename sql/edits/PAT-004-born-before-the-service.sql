-- id: PAT-004
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The service was before the patient was born.
-- remedy: Correct patient_dob or service_from
-- source: CARC 14
SELECT claim, 0 AS line, 'patient_dob' AS column_name, patient_dob AS value
  FROM scrub_claim
 WHERE date_ok(patient_dob) AND patient_dob <= :night AND service_from < patient_dob;
