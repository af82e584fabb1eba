-- id: PRV-028
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The address of the practice is not whole.
-- remedy: Complete the address in practice.csv
-- source: 837P 2010AA N3, N4; 277CA A7:126:85
WITH c AS MATERIALIZED (
    SELECT claim, billing_address1, billing_city, billing_state, billing_zip FROM scrub_claim
     WHERE (trim(billing_address1) = ''
        OR trim(billing_city) = ''
        OR upper(billing_state) NOT IN (SELECT state FROM code_state)
        OR NOT ((replace(billing_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(billing_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND billing_zip NOT LIKE '00000%')))
SELECT claim, 0 AS line, 'practice.address1' AS column_name, billing_address1 AS value FROM c WHERE trim(billing_address1) = ''
UNION ALL SELECT claim, 0, 'practice.city', billing_city FROM c WHERE trim(billing_city) = ''
UNION ALL SELECT claim, 0, 'practice.state', billing_state FROM c WHERE upper(billing_state) NOT IN (SELECT state FROM code_state)
UNION ALL SELECT claim, 0, 'practice.zip', billing_zip FROM c WHERE NOT ((replace(billing_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9]' OR replace(billing_zip, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND billing_zip NOT LIKE '00000%');
