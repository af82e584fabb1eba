-- id: PAT-011
-- version: 1
-- severity: hold
-- effective: 2020-01-01 ..
-- message: The member id is no Medicare beneficiary identifier.
-- remedy: Take the 11 characters from the Medicare card
-- source: CMS MBI format; 277CA A7:164, RARC MA27
SELECT claim, 0 AS line, ins || 'member_id' AS column_name, member_id AS value
  FROM scrub_claim
 WHERE filing_code IN ('MA', 'MB') AND length(ident(member_id)) >= 2
   AND ident(member_id) NOT GLOB '[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9][AC-HJKMNP-RT-Y]'
           || '[0-9AC-HJKMNP-RT-Y][0-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y]'
           || '[0-9][0-9]';
