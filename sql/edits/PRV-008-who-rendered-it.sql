-- id: PRV-008
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: A group bills, and who rendered the service is not said.
-- remedy: Fill in rendering_npi
-- source: 837P 2310B; 277CA A7:562:82
SELECT claim, 0 AS line, 'rendering_npi' AS column_name, rendering_npi AS value
  FROM scrub_claim
 WHERE billing_entity = 'organization' AND rendering_npi = '' AND pos NOT IN ('41', '42', '81');
