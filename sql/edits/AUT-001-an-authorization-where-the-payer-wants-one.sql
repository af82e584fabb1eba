-- id: AUT-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: This payer wants an authorization for these services, and the claim has none.
-- remedy: Get the number and fill in authorization
-- source: payer_rules.csv: the rule's parameter lists the codes, empty means all; CARC 197
SELECT c.claim, 0 AS line, 'authorization' AS column_name, c.authorization AS value
  FROM scrub_claim AS c JOIN scrub_rule AS r ON r.claim = c.claim AND r.edit_id = 'AUT-001'
 WHERE c.authorization = ''
   AND (r.parameter IN ('', '*') OR EXISTS (SELECT 1 FROM scrub_line AS l
        WHERE l.claim = c.claim AND instr(' ' || replace(r.parameter, ',', ' ') || ' ', ' ' || l.code || ' ') > 0));
