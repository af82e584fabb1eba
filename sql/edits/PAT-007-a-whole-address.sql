-- id: PAT-007
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The patient's address is not whole.
-- remedy: Complete the address
-- source: 837P N3, N4; 277CA A7:126, A7:500
WITH c AS MATERIALIZED (
    SELECT claim, patient_address1, patient_city, patient_state, patient_zip FROM scrub_claim
     WHERE (trim(patient_address1) = ''
        OR trim(patient_city) = ''
        OR upper(patient_state) NOT IN (SELECT state FROM code_state)
        OR NOT ((replace(patient_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(patient_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND patient_zip NOT LIKE '00000%')))
SELECT claim, 0 AS line, 'patient_address1' AS column_name, patient_address1 AS value FROM c WHERE trim(patient_address1) = ''
UNION ALL SELECT claim, 0, 'patient_city', patient_city FROM c WHERE trim(patient_city) = ''
UNION ALL SELECT claim, 0, 'patient_state', patient_state FROM c WHERE upper(patient_state) NOT IN (SELECT state FROM code_state)
UNION ALL SELECT claim, 0, 'patient_zip', patient_zip FROM c WHERE NOT ((replace(patient_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(patient_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND patient_zip NOT LIKE '00000%');
