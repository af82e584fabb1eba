-- id: PAT-002
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The last name seems to hold a suffix, which payers keep apart.
-- remedy: Put the suffix into patient_suffix
-- source: 837P NM107; names that do not match the payer's file
SELECT claim, 0 AS line, 'patient_last' AS column_name, patient_last AS value
  FROM scrub_claim
 WHERE upper(replace(replace(patient_last, ',', ' '), '.', '')) GLOB '* [JS]R'
    OR upper(replace(patient_last, ',', ' ')) GLOB '* II' OR upper(replace(patient_last, ',', ' ')) GLOB '* III';
