-- id: PRV-002
-- version: 1
-- severity: hold
-- effective: 2007-05-23 ..
-- message: The NPI is not ten digits, or its check digit is wrong.
-- remedy: Correct the NPI
-- source: 837P 2310, 2420 NM109; 277CA A7:562
WITH c AS MATERIALIZED (
    SELECT claim, rendering_npi, referring_npi, supervising_npi, ordering_npi, facility_npi FROM scrub_claim
     WHERE ((rendering_npi <> '' AND NOT npi_valid(rendering_npi))
        OR (referring_npi <> '' AND NOT npi_valid(referring_npi))
        OR (supervising_npi <> '' AND NOT npi_valid(supervising_npi))
        OR (ordering_npi <> '' AND NOT npi_valid(ordering_npi))
        OR (facility_npi <> '' AND NOT npi_valid(facility_npi))))
SELECT claim, 0 AS line, 'rendering_npi' AS column_name, rendering_npi AS value FROM c WHERE (rendering_npi <> '' AND NOT npi_valid(rendering_npi))
UNION ALL SELECT claim, 0, 'referring_npi', referring_npi FROM c WHERE (referring_npi <> '' AND NOT npi_valid(referring_npi))
UNION ALL SELECT claim, 0, 'supervising_npi', supervising_npi FROM c WHERE (supervising_npi <> '' AND NOT npi_valid(supervising_npi))
UNION ALL SELECT claim, 0, 'ordering_npi', ordering_npi FROM c WHERE (ordering_npi <> '' AND NOT npi_valid(ordering_npi))
UNION ALL SELECT claim, 0, 'facilities.npi', facility_npi FROM c WHERE (facility_npi <> '' AND NOT npi_valid(facility_npi));
