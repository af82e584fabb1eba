-- id: DAT-010
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The onset or last menstrual period is no date, or after the service.
-- remedy: Correct the date
-- source: 837P DTP 431, 484; 277CA A7:187
WITH c AS MATERIALIZED (
    SELECT claim, service_from, onset_date, lmp_date FROM scrub_claim
     WHERE ((onset_date <> '' AND (NOT date_ok(onset_date) OR onset_date > service_from))
        OR (lmp_date <> '' AND (NOT date_ok(lmp_date) OR lmp_date > service_from))))
SELECT claim, 0 AS line, 'onset_date' AS column_name, onset_date AS value FROM c WHERE (onset_date <> '' AND (NOT date_ok(onset_date) OR onset_date > service_from))
UNION ALL SELECT claim, 0, 'lmp_date', lmp_date FROM c WHERE (lmp_date <> '' AND (NOT date_ok(lmp_date) OR lmp_date > service_from));
