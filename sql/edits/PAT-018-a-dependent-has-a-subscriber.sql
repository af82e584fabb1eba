-- id: PAT-018
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The patient is a dependent and the subscriber has no name.
-- remedy: Complete the subscriber's name
-- source: 837P 2010BA NM103; 277CA A7:504
WITH c AS MATERIALIZED (
    SELECT claim, ins, subscriber_last, subscriber_first FROM scrub_claim
     WHERE relationship <> '18' AND relationship IN ('18', '01', '19', '20', '21', '39', '40', '53', 'G8') AND (trim(subscriber_last) = ''
        OR trim(subscriber_first) = ''))
SELECT claim, 0 AS line, ins || 'subscriber_last' AS column_name, subscriber_last AS value FROM c WHERE trim(subscriber_last) = ''
UNION ALL SELECT claim, 0, ins || 'subscriber_first', subscriber_first FROM c WHERE trim(subscriber_first) = '';
