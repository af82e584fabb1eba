-- id: PRV-027
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The rendering provider was not active on the day of service.
-- remedy: Look at active_from and active_to in providers.csv
-- source: CARC B7
SELECT claim, 0 AS line, 'rendering_npi' AS column_name, rendering_npi AS value
  FROM scrub_claim
 WHERE service_from < rendering_from OR rendering_to <> '' AND service_from > rendering_to;
