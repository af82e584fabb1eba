-- id: AUT-007
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The authorization or referral number is longer than a claim takes.
-- remedy: Correct the number
-- source: 837P REF02, 50 at most; CARC 15
WITH c AS MATERIALIZED (
    SELECT claim, authorization, referral FROM scrub_claim
     WHERE (length(authorization) > 50
        OR length(referral) > 50))
SELECT claim, 0 AS line, 'authorization' AS column_name, authorization AS value FROM c WHERE length(authorization) > 50
UNION ALL SELECT claim, 0, 'referral', referral FROM c WHERE length(referral) > 50;
