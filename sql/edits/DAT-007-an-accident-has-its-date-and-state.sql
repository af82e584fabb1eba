-- id: DAT-007
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The visit follows an accident whose kind, date or state is missing.
-- remedy: Complete the accident columns
-- source: 837P CLM11, DTP 439; 277CA A6:727, A6:728
WITH c AS MATERIALIZED (
    SELECT claim, accident, accident_date, accident_state FROM scrub_claim
     WHERE accident <> '' AND (accident NOT IN ('auto', 'work', 'other', 'AA', 'EM', 'OA')
        OR (accident IN ('auto', 'AA', 'other', 'OA') AND NOT date_ok(accident_date))
        OR (accident IN ('auto', 'AA') AND upper(accident_state) NOT IN (SELECT state FROM code_state))))
SELECT claim, 0 AS line, 'accident' AS column_name, accident AS value FROM c WHERE accident NOT IN ('auto', 'work', 'other', 'AA', 'EM', 'OA')
UNION ALL SELECT claim, 0, 'accident_date', accident_date FROM c WHERE (accident IN ('auto', 'AA', 'other', 'OA') AND NOT date_ok(accident_date))
UNION ALL SELECT claim, 0, 'accident_state', accident_state FROM c WHERE (accident IN ('auto', 'AA') AND upper(accident_state) NOT IN (SELECT state FROM code_state));
