-- id: PAT-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The patient's name is missing, has digits, or is in no Latin script.
-- remedy: Correct the name as it stands on the insurance card
-- source: 837P NM103, NM104; 277CA A7:504, A7:505
WITH c AS MATERIALIZED (
    SELECT claim, patient_last, patient_first FROM scrub_claim
     WHERE ((trim(patient_last) NOT GLOB '*[A-Za-zÀ-ɏ]*' OR patient_last GLOB '*[0-9]*')
        OR (trim(patient_first) NOT GLOB '*[A-Za-zÀ-ɏ]*' OR patient_first GLOB '*[0-9]*')))
SELECT claim, 0 AS line, 'patient_last' AS column_name, patient_last AS value FROM c WHERE (trim(patient_last) NOT GLOB '*[A-Za-zÀ-ɏ]*' OR patient_last GLOB '*[0-9]*')
UNION ALL SELECT claim, 0, 'patient_first', patient_first FROM c WHERE (trim(patient_first) NOT GLOB '*[A-Za-zÀ-ɏ]*' OR patient_first GLOB '*[0-9]*');
