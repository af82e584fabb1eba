-- id: PAT-006
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The sex is none of F, M, U.
-- remedy: Correct patient_sex
-- source: 837P DMG03; 277CA A7:157
SELECT claim, 0 AS line, 'patient_sex' AS column_name, patient_sex AS value
  FROM scrub_claim WHERE patient_sex NOT IN ('F', 'M', 'U');
