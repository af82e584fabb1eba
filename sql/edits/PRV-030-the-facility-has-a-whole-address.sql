-- id: PRV-030
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The facility's name or address is not whole.
-- remedy: Complete it in facilities.csv
-- source: 837P 2310C NM103, N3, N4; 277CA A7:126:77
WITH c AS MATERIALIZED (
    SELECT claim, facility_name, facility_address1, facility_city, facility_state, facility_zip FROM scrub_claim
     WHERE facility IS NOT NULL AND (trim(facility_name) = ''
        OR trim(facility_address1) = ''
        OR trim(facility_city) = ''
        OR upper(facility_state) NOT IN (SELECT state FROM code_state)
        OR NOT ((replace(facility_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(facility_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND facility_zip NOT LIKE '00000%')))
SELECT claim, 0 AS line, 'facilities.name' AS column_name, facility_name AS value FROM c WHERE trim(facility_name) = ''
UNION ALL SELECT claim, 0, 'facilities.address1', facility_address1 FROM c WHERE trim(facility_address1) = ''
UNION ALL SELECT claim, 0, 'facilities.city', facility_city FROM c WHERE trim(facility_city) = ''
UNION ALL SELECT claim, 0, 'facilities.state', facility_state FROM c WHERE upper(facility_state) NOT IN (SELECT state FROM code_state)
UNION ALL SELECT claim, 0, 'facilities.zip', facility_zip FROM c WHERE NOT ((replace(facility_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(facility_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND facility_zip NOT LIKE '00000%');
