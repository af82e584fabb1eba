-- id: PAT-014
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The member id looks like a social security number.
-- remedy: Compare it with the insurance card
-- source: 837P 2010BA NM109; 277CA A7:164
SELECT claim, 0 AS line, ins || 'member_id' AS column_name, member_id AS value
  FROM scrub_claim
 WHERE member_id GLOB '[0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][0-9][0-9]';
