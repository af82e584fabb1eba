-- id: DAT-002
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The service ends before it begins.
-- remedy: Correct service_from or service_to
-- source: 837P DTP 472 RD8; 277CA A7:187
WITH c AS MATERIALIZED (
    SELECT claim, service_to FROM scrub_claim WHERE service_to <> '' AND service_to < service_from)
SELECT claim, 0 AS line, 'service_to' AS column_name, service_to AS value FROM c
UNION ALL
SELECT claim, line, 'service_to', service_to FROM scrub_line
 WHERE service_to <> '' AND service_to < service_from AND claim NOT IN (SELECT claim FROM c);
