-- id: PAT-010
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The member id is missing, or not 2 to 80 characters.
-- remedy: Take it from the insurance card
-- source: 837P 2010BA NM109; 277CA A7:164
SELECT claim, 0 AS line, ins || 'member_id' AS column_name, member_id AS value
  FROM scrub_claim
 WHERE coverage IS NOT NULL AND (length(ident(member_id)) < 2 OR length(member_id) > 80);
