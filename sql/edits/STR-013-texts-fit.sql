-- id: STR-013
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The text is longer than the claim form takes.
-- remedy: Shorten it
-- source: 837P NM103 60, NM104 35, NM105 25, NM107 10, N301 55, N401 30, SBR03 50, SBR04 60; 999 IK4
--   code 5
WITH c AS MATERIALIZED (
    SELECT * FROM scrub_claim
     WHERE max(length(patient_last), length(coalesce(plan_name, '')), length(coalesce(subscriber_last, '')), length(referring_last), length(supervising_last), length(ordering_last), length(coalesce(billing_name, '')), length(coalesce(facility_name, '')), length(coalesce(payer_name, ''))) > 60
        OR max(length(patient_address1), length(patient_address2), length(coalesce(billing_address1, '')), length(coalesce(billing_address2, '')), length(coalesce(facility_address1, ''))) > 55
        OR length(group_number) > 50
        OR max(length(patient_first), length(coalesce(subscriber_first, '')), length(referring_first), length(supervising_first), length(ordering_first)) > 35
        OR max(length(patient_city), length(coalesce(billing_city, '')), length(coalesce(facility_city, ''))) > 30
        OR length(patient_middle) > 25
        OR length(patient_suffix) > 10)
SELECT claim, 0 AS line, 'patient_last' AS column_name, patient_last AS value FROM c WHERE length(patient_last) > 60
UNION ALL SELECT claim, 0, 'patient_first', patient_first FROM c WHERE length(patient_first) > 35
UNION ALL SELECT claim, 0, 'patient_middle', patient_middle FROM c WHERE length(patient_middle) > 25
UNION ALL SELECT claim, 0, 'patient_suffix', patient_suffix FROM c WHERE length(patient_suffix) > 10
UNION ALL SELECT claim, 0, 'patient_address1', patient_address1 FROM c WHERE length(patient_address1) > 55
UNION ALL SELECT claim, 0, 'patient_address2', patient_address2 FROM c WHERE length(patient_address2) > 55
UNION ALL SELECT claim, 0, 'patient_city', patient_city FROM c WHERE length(patient_city) > 30
UNION ALL SELECT claim, 0, ins || 'group', group_number FROM c WHERE length(group_number) > 50
UNION ALL SELECT claim, 0, ins || 'plan', plan_name FROM c WHERE length(plan_name) > 60
UNION ALL SELECT claim, 0, ins || 'subscriber_last', subscriber_last FROM c WHERE length(subscriber_last) > 60
UNION ALL SELECT claim, 0, ins || 'subscriber_first', subscriber_first FROM c WHERE length(subscriber_first) > 35
UNION ALL SELECT claim, 0, 'referring_last', referring_last FROM c WHERE length(referring_last) > 60
UNION ALL SELECT claim, 0, 'referring_first', referring_first FROM c WHERE length(referring_first) > 35
UNION ALL SELECT claim, 0, 'supervising_last', supervising_last FROM c WHERE length(supervising_last) > 60
UNION ALL SELECT claim, 0, 'supervising_first', supervising_first FROM c WHERE length(supervising_first) > 35
UNION ALL SELECT claim, 0, 'ordering_last', ordering_last FROM c WHERE length(ordering_last) > 60
UNION ALL SELECT claim, 0, 'ordering_first', ordering_first FROM c WHERE length(ordering_first) > 35
UNION ALL SELECT claim, 0, 'practice.name', billing_name FROM c WHERE length(billing_name) > 60
UNION ALL SELECT claim, 0, 'practice.address1', billing_address1 FROM c WHERE length(billing_address1) > 55
UNION ALL SELECT claim, 0, 'practice.address2', billing_address2 FROM c WHERE length(billing_address2) > 55
UNION ALL SELECT claim, 0, 'practice.city', billing_city FROM c WHERE length(billing_city) > 30
UNION ALL SELECT claim, 0, 'facilities.name', facility_name FROM c WHERE length(facility_name) > 60
UNION ALL SELECT claim, 0, 'facilities.address1', facility_address1 FROM c WHERE length(facility_address1) > 55
UNION ALL SELECT claim, 0, 'facilities.city', facility_city FROM c WHERE length(facility_city) > 30
UNION ALL SELECT claim, 0, 'payers.payer_name', payer_name FROM c WHERE length(payer_name) > 60;
