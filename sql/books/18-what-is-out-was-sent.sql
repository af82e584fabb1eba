-- sentence: a claim that is out was sent
SELECT 'claim ' || c.id AS what
  FROM claim AS c
 WHERE c.state = 'out' AND NOT EXISTS (SELECT 1 FROM submission AS s WHERE s.claim = c.id)
 ORDER BY c.id;
