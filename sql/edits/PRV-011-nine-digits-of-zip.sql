-- id: PRV-011
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The ZIP code has not all nine digits, which payers expect here.
-- remedy: Add the last four digits in practice.csv or facilities.csv
-- source: 837P 2010AA, 2310C N403; 277CA A7:500
WITH c AS MATERIALIZED (
    SELECT claim, billing_zip, facility_zip FROM scrub_claim
     WHERE (length(replace(billing_zip, '-', '')) = 5
        OR length(replace(facility_zip, '-', '')) = 5))
SELECT claim, 0 AS line, 'practice.zip' AS column_name, billing_zip AS value FROM c WHERE length(replace(billing_zip, '-', '')) = 5
UNION ALL SELECT claim, 0, 'facilities.zip', facility_zip FROM c WHERE length(replace(facility_zip, '-', '')) = 5;
