-- id: PRV-025
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The rendering provider is not set up, so that no name can be printed.
-- remedy: Drop providers.csv with this NPI, or correct rendering_npi
-- source: 837P 2310B NM103; 277CA A7:562:82
SELECT claim, 0 AS line, 'rendering_npi' AS column_name, rendering_npi AS value
  FROM scrub_claim
 WHERE provider IS NULL AND npi_valid(rendering_npi)
   AND (rendering_npi <> billing_npi OR billing_entity = 'organization');
