-- id: PRV-013
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: This payer wants a referring provider for these services, and none is named.
-- remedy: Fill in referring_npi, referring_last and referring_first
-- source: payer_rules.csv: the rule's parameter lists the codes, empty means all; RARC N285, N286
SELECT c.claim, 0 AS line, 'referring_npi' AS column_name, c.referring_npi AS value
  FROM scrub_claim AS c JOIN scrub_rule AS r ON r.claim = c.claim AND r.edit_id = 'PRV-013'
 WHERE c.referring_npi = ''
   AND (r.parameter IN ('', '*') OR EXISTS (SELECT 1 FROM scrub_line AS l
        WHERE l.claim = c.claim AND instr(' ' || replace(r.parameter, ',', ' ') || ' ', ' ' || l.code || ' ') > 0));
