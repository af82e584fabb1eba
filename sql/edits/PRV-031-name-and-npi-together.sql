-- id: PRV-031
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: Of this provider the NPI is given without the name, or the name without the NPI.
-- remedy: Give both
-- source: 837P 2310A, 2310D, 2420E NM103, NM109; RARC N285, N286
WITH c AS MATERIALIZED (
    SELECT claim, referring_npi, referring_last, supervising_npi, supervising_last, ordering_npi, ordering_last FROM scrub_claim
     WHERE (((referring_npi = '') <> (referring_last = ''))
        OR ((supervising_npi = '') <> (supervising_last = ''))
        OR ((ordering_npi = '') <> (ordering_last = ''))))
SELECT claim, 0 AS line, CASE referring_npi WHEN '' THEN 'referring_npi' ELSE 'referring_last' END AS column_name, '' AS value FROM c WHERE ((referring_npi = '') <> (referring_last = ''))
UNION ALL SELECT claim, 0, CASE supervising_npi WHEN '' THEN 'supervising_npi' ELSE 'supervising_last' END, '' FROM c WHERE ((supervising_npi = '') <> (supervising_last = ''))
UNION ALL SELECT claim, 0, CASE ordering_npi WHEN '' THEN 'ordering_npi' ELSE 'ordering_last' END, '' FROM c WHERE ((ordering_npi = '') <> (ordering_last = ''));
