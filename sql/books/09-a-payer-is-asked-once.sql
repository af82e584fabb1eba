-- sentence: no charge is in two live claims to one payer
SELECT 'charge ' || l.charge || ' payer ' || c.payer_id || ': claims ' || min(c.id) || ' and ' || max(c.id) AS what
  FROM claim AS c
  JOIN claim_line AS l ON l.claim = c.id
 WHERE c.state <> 'closed'
   AND NOT EXISTS (SELECT 1 FROM claim AS r WHERE r.replaces = c.id AND r.state <> 'closed' AND r.payer_id = c.payer_id)
 GROUP BY l.charge, c.payer_id
HAVING min(c.id) <> max(c.id)
 ORDER BY l.charge, c.payer_id;
