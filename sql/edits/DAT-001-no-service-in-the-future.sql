-- id: DAT-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The date of service is no date, or in the future.
-- remedy: Correct the date
-- source: 837P DTP 472; 277CA A7:187, A7:510
WITH c AS MATERIALIZED (
    SELECT claim, service_from, service_to FROM scrub_claim
     WHERE NOT date_ok(service_from) OR service_from > :night
        OR service_to <> '' AND (NOT date_ok(service_to) OR service_to > :night)),
l AS MATERIALIZED (
    SELECT claim, line, service_from, service_to FROM scrub_line
     WHERE claim NOT IN (SELECT claim FROM c)
       AND (NOT date_ok(service_from) OR service_from > :night
            OR service_to <> '' AND (NOT date_ok(service_to) OR service_to > :night)))
SELECT claim, 0 AS line, CASE WHEN date_ok(service_from) AND service_from <= :night THEN 'service_to' ELSE 'service_from' END AS column_name,
       CASE WHEN date_ok(service_from) AND service_from <= :night THEN service_to ELSE service_from END AS value
  FROM c
UNION ALL
SELECT claim, line, CASE WHEN date_ok(service_from) AND service_from <= :night THEN 'service_to' ELSE 'service_from' END,
       CASE WHEN date_ok(service_from) AND service_from <= :night THEN service_to ELSE service_from END
  FROM l;
