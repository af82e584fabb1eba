-- sentence: no charge is in two live claims to one payer
-- A claim that a live one replaces does not count.
SELECT 'charge ' || l.charge || ' payer ' || c.payer_id || ': claims ' || min(c.id) || ' and ' || max(c.id) AS what
  FROM claim_line AS l
  JOIN claim AS c ON c.id = l.claim
 WHERE c.state <> 'closed'
   AND c.id NOT IN (SELECT r.replaces FROM claim AS r WHERE r.replaces IS NOT NULL AND r.state <> 'closed')
 GROUP BY l.charge, c.payer_id
HAVING min(c.id) <> max(c.id)
 ORDER BY l.charge, c.payer_id;
